// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/statistics/figurechart.h"

class QAbstractAxis;
class QValueAxis;

/// What charts are put together of.
namespace inservice {

/// A number as it is drawn; what there is none of has no length.
[[nodiscard]] double drawnNumber(const FigureTable& table, int row, int column);
/// From 0 up, in steps of whole people; `room`: behind the largest, for its label.
[[nodiscard]] QValueAxis* valueAxis(double largest, double room);
void dress(QAbstractAxis* axis, const ChartColours& colours, bool grid);

} // namespace inservice
