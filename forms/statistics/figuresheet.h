// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/document.h"
#include "forms/statistics/report.h"

namespace inservice {

/// What stands on paper beside the numbers.
struct FigureHead {
    QString unit;   ///< whose desk prints it
    QString report; ///< Report::title
    QString when;   ///< 現在, 各學期
    QString printedBy;
    QDateTime printedAt;
};

/// A report on A4: unit, population, filter and time of the data, the chart and its whole table.
[[nodiscard]] std::shared_ptr<const Document> figureSheet(const FigureTable& table, ChartKind kind,
                                                          const FigureHead& head);

} // namespace inservice
