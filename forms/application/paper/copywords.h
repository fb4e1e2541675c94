// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questions/papers.h"

namespace inservice {

/// What became of a copy of a form: 「尚缺」, 「已回收」.
[[nodiscard]] QString copyStandingWord(questions::CopyStanding standing);
/// A print of one's own form, in a line: when, which copy, what became of it.
[[nodiscard]] QString ownPrintLine(const questions::OwnPrint& print);

} // namespace inservice
