// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/statistics/chartparts.h"

#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace inservice {
namespace {

constexpr double axisSteps = 5;

/// 1, 2 or 5 times a power of ten: whole people.
double niceStep(double largest) {
    const double rough = std::max(1.0, largest / axisSteps);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (factor * power >= rough) {
            return factor * power;
        }
    }
    return 10 * power;
}

} // namespace

double drawnNumber(const FigureTable& table, int row, int column) {
    const int number = table.rows.at(row).numbers.value(column).value_or(0);
    if (number == FigureTable::none) {
        return 0;
    }
    return table.measure(column) == Measure::Count ? number : number / 10.0;
}

QValueAxis* valueAxis(double largest, double room) {
    auto* axis = new QValueAxis;
    const double step = niceStep(largest);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(step);
    axis->setRange(0, std::max(step, room > 1 ? largest * room : (std::floor(largest / step) + 1) * step));
    axis->setLabelFormat(QStringLiteral("%d"));
    return axis;
}

void dress(QAbstractAxis* axis, const ChartColours& colours, bool grid) {
    axis->setLabelsFont(colours.font);
    axis->setLabelsColor(colours.ink);
    axis->setLinePenColor(colours.grid);
    axis->setGridLineColor(colours.grid);
    axis->setGridLineVisible(grid);
    axis->setShadesVisible(false);
}

} // namespace inservice
