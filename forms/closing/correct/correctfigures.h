// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questions/closing.h"

#include <QStringList>

namespace inservice::correct {

/// 統計圖表 that a correction touches, and what becomes of them, a line each.
[[nodiscard]] QStringList figureLines(const questions::CorrectionEffect::Figures& figures);

} // namespace inservice::correct
