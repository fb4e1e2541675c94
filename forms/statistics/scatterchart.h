// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/statistics/figurechart.h"

#include <QChart>
#include <QHash>
#include <QXYSeries>

namespace inservice {

/// The rows of a table as points: a column against another one, each group with a colour and a shape of its own, and
/// lines that say where one is so many times the other.
class ScatterChart : public QChart {
    Q_OBJECT

public:
    ScatterChart(const FigureTable& table, const ChartColours& colours);
    /// The row that is chosen in the table; −1: none.
    void setChosen(int row);

signals:
    void rowClicked(int row);

private:
    void addGroups(const FigureTable& table, const ChartColours& colours);
    void addGuides(const FigureTable& table, const ChartColours& colours);

    QHash<int, QPointF> m_points; ///< by row
    double m_largestX = 1;
    double m_largestY = 1;
    QXYSeries* m_chosen = nullptr;
};

} // namespace inservice
