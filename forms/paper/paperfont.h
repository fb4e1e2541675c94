// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/papererror.h"

#include <QFont>
#include <QStringList>
#include <optional>

namespace inservice {

/// 全字庫正楷體 (package fonts-cns11643-kai): the government's own font, with the rare characters of names. Its digits
/// and characters survive text extraction from a PDF, those of Noto CJK do not.
///
/// A font has a name a language, and which of them Qt knows it by follows the locale (全字庫正楷體 under zh_TW, TW-Kai
/// elsewhere): it is known by any of them, else by the files of its package.
[[nodiscard]] QStringList paperFontFamilies();

/// paper.font, with the cure, unless the families the paper needs are among `installed` under one of their names.
[[nodiscard]] std::optional<PaperError> missingPaperFont(const QStringList& installed);
/// The same for this PC. Asked once; a font installed later counts after a restart.
[[nodiscard]] std::optional<PaperError> missingPaperFont();
/// For tests: another answer from now on.
void pretendMissingPaperFont(const std::optional<PaperError>& fault);

/// Throws what missingPaperFont() says.
void requirePaperFont();

/// The paper's font, `pixels` high, without hinting: it is laid out in hundredths of a millimetre and scaled when
/// drawn.
[[nodiscard]] QFont paperFont(int pixels);

/// What is copied by hand, character by character: all as wide, and none like another. Nothing else is written with it.
[[nodiscard]] QFont codeFont(int pixels);

} // namespace inservice
