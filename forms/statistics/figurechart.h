// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/statistics/report.h"

#include <QChartView>

class QPainter;

namespace inservice {

/// How a chart is coloured: as the window, or as paper.
struct ChartColours {
    QColor background;
    QColor ink;
    QColor grid;
    QList<QColor> series; ///< told apart also by who sees few colours, and in grey by dashes and shapes
    QFont font;

    [[nodiscard]] static ChartColours ofWindow(const QFont& font);
    [[nodiscard]] static ChartColours ofPaper(const QFont& font);
};

/// Which rows of a table are drawn.
struct ChartRows {
    QList<int> rows;      ///< by bar or line
    int others = 0;       ///< so many rows have no line of their own
    double othersSum = 0; ///< and so many people
};
[[nodiscard]] ChartRows chartRows(const FigureTable& table, ChartKind kind);

/// Draws a chart into `area`, laid out as if that were `pixels` wide.
void paintChart(QPainter& painter, const QRectF& area, double pixels, const FigureTable& table, ChartKind kind,
                const ChartColours& colours);

/// A chart of a table. Everything in it stands in the table beside it, for the keyboard and for screen readers.
class FigureChart : public QChartView {
    Q_OBJECT

public:
    explicit FigureChart(QWidget* parent = nullptr);

    void show(const FigureTable& table, ChartKind kind);
    using QChartView::show;
    /// The row that is chosen in the table; −1: none.
    void setChosen(int row);
    /// Writes it as PNG or SVG, by the ending. False: it could not be written.
    [[nodiscard]] bool save(const QString& file) const;

signals:
    void rowClicked(int row);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();

    FigureTable m_table;
    ChartKind m_kind = ChartKind::Bars;
    int m_chosen = -1;
};

} // namespace inservice
