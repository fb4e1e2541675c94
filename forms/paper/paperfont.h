// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace inservice {

/// 全字庫正楷體 (package fonts-cns11643-kai): the government's own font, with the rare characters of names. Its digits
/// and characters survive text extraction from a PDF, those of Noto CJK do not.
[[nodiscard]] QStringList paperFontFamilies();

/// Throws PaperError paper.font, with the cure, unless the families the paper needs are among `installed`.
void requirePaperFont(const QStringList& installed);
/// The same for the fonts of this PC. Asked once; a font installed later counts after a restart.
void requirePaperFont();

/// The paper's font, `pixels` high, without hinting: it is laid out in hundredths of a millimetre and scaled when
/// drawn.
[[nodiscard]] QFont paperFont(int pixels);

} // namespace inservice
