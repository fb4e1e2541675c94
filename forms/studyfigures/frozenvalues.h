// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figuretable.h"
#include "models/questions/studyfigures.h"

namespace inservice {

/// 凍結值 beside 更正後: a table of now with what its rows were when their period was frozen. A column in which
/// something is another stands twice; a row that is in one of both alone has no number in the other.
[[nodiscard]] FigureTable besideFrozen(const FigureTable& now, const QList<FigureTable::Row>& were,
                                       const QList<FigureTable::Number>& totals, const QDateTime& at);
/// When it was frozen, or will be, and whether anything was put right since. `both`: there are two values of something.
[[nodiscard]] QStringList frozenNotes(const questions::StudyAnswer& answer, bool both);

} // namespace inservice
