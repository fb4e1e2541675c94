// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/statistics/figurechart.h"

#include <QChart>

namespace inservice {

class ChartTile;

/// The rows of a table as tiles: as large as their numbers (ChartKind::Treemap), or where they lie, the darker the more
/// (ChartKind::Map). Name and number stand in each tile that has room for them.
class TileChart : public QChart {
    Q_OBJECT

public:
    TileChart(const FigureTable& table, ChartKind kind, const ChartColours& colours);
    /// The row that is chosen in the table; −1: none.
    void setChosen(int row);

signals:
    void rowClicked(int row);

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    void place();

    ChartKind m_kind;
    QList<ChartTile*> m_tiles;
    QList<double> m_sizes;  ///< by tile
    QList<QPoint> m_places; ///< of a map, by tile
};

/// `area` cut into rectangles as large as `sizes` (in descending order, each above 0), as near to squares as they come.
[[nodiscard]] QList<QRectF> squarified(const QList<double>& sizes, const QRectF& area);

} // namespace inservice
