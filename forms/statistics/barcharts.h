// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/statistics/figurechart.h"

#include <functional>

class QChart;

/// Charts of bars: what is largest, what is to be reached, what is left of it step by step, what most of it is.
namespace inservice {

void drawBars(QChart* chart, const FigureTable& table, const ChartColours& colours);
void drawFunnel(QChart* chart, const FigureTable& table, const ChartColours& colours);
void drawStacked(QChart* chart, const FigureTable& table, const ChartColours& colours);
void drawPareto(QChart* chart, const FigureTable& table, const ChartColours& colours);

/// A click on a bar says its row, as long as `context` is there.
void connectBars(const QChart& chart, const FigureTable& table, ChartKind kind, QObject* context,
                 const std::function<void(int row)>& clicked);
/// Shows which bar belongs to the row; −1: none.
void chooseBar(const QChart& chart, const FigureTable& table, ChartKind kind, int row);

} // namespace inservice
