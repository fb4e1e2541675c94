// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/statistics/scatterchart.h"

#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>
#include <algorithm>

namespace inservice {
namespace {

constexpr double pointSize = 9;
constexpr double chosenSize = 16;
constexpr double roomBeyond = 1.05;

double numberOf(const FigureTable& table, const FigureTable::Row& row, int column) {
    const int number = row.numbers.value(column).value_or(0);
    return number == FigureTable::none ? 0 : table.measure(column) == Measure::Count ? number : number / 10.0;
}

QValueAxis* makeAxis(double largest, const QString& title, const ChartColours& colours) {
    auto* axis = new QValueAxis;
    axis->setRange(0, largest * roomBeyond);
    axis->applyNiceNumbers();
    axis->setLabelFormat(QStringLiteral("%.0f"));
    axis->setLabelsFont(colours.font);
    axis->setLabelsColor(colours.ink);
    axis->setLinePenColor(colours.grid);
    axis->setGridLineColor(colours.grid);
    axis->setTitleText(title);
    axis->setTitleFont(colours.font);
    axis->setTitleBrush(colours.ink);
    return axis;
}

} // namespace

ScatterChart::ScatterChart(const FigureTable& table, const ChartColours& colours) {
    const int across = table.lineColumns.value(0);
    const int upwards = table.lineColumns.value(1);
    for (int row = 0; row < table.rows.size(); ++row) {
        const FigureTable::Row& one = table.rows.at(row);
        if (!one.numbers.value(across) || !one.numbers.value(upwards)) {
            continue; // what is not told has no place
        }
        const QPointF point(numberOf(table, one, across), numberOf(table, one, upwards));
        m_points.insert(row, point);
        m_largestX = std::max(m_largestX, point.x());
        m_largestY = std::max(m_largestY, point.y());
    }
    addGuides(table, colours);
    addGroups(table, colours);
    auto* chosen = new QScatterSeries;
    chosen->setMarkerSize(chosenSize);
    chosen->setColor(Qt::transparent);
    chosen->setBorderColor(colours.ink);
    addSeries(chosen);
    m_chosen = chosen;
    auto* x = makeAxis(m_largestX, table.columns.value(across), colours);
    auto* y = makeAxis(m_largestY, table.columns.value(upwards), colours);
    addAxis(x, Qt::AlignBottom);
    addAxis(y, Qt::AlignLeft);
    const QList<QAbstractSeries*> all = series();
    for (QAbstractSeries* one : all) {
        one->attachAxis(x);
        one->attachAxis(y);
    }
    legend()->setAlignment(Qt::AlignTop);
    legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    legend()->setFont(colours.font);
    legend()->setLabelColor(colours.ink);
    legend()->markers(m_chosen).constFirst()->setVisible(false);
}

void ScatterChart::addGroups(const FigureTable& table, const ChartColours& colours) {
    static constexpr QScatterSeries::MarkerShape shapes[] = {
        QScatterSeries::MarkerShapeCircle, QScatterSeries::MarkerShapeTriangle, QScatterSeries::MarkerShapeRectangle,
        QScatterSeries::MarkerShapeStar};
    for (int group = 0; group < std::max<qsizetype>(1, table.groups.size()); ++group) {
        auto* points = new QScatterSeries;
        points->setName(table.groups.value(group));
        points->setMarkerShape(shapes[group % 4]);
        points->setMarkerSize(pointSize);
        points->setColor(colours.series.at(group % int(colours.series.size())));
        points->setBorderColor(colours.background);
        for (int row = 0; row < table.rows.size(); ++row) {
            if (table.rows.at(row).group == group && m_points.contains(row)) {
                points->append(m_points.value(row));
            }
        }
        addSeries(points);
        connect(points, &QXYSeries::clicked, this, [this](const QPointF& point) {
            int found = -1; // the first of those that lie there
            for (auto one = m_points.cbegin(); one != m_points.cend(); ++one) {
                if (one.value() == point && (found < 0 || one.key() < found)) {
                    found = one.key();
                }
            }
            if (found >= 0) {
                emit rowClicked(found);
            }
        });
    }
}

/// As far as the chart reaches.
void ScatterChart::addGuides(const FigureTable& table, const ChartColours& colours) {
    static constexpr Qt::PenStyle dashes[] = {Qt::DashLine, Qt::DotLine};
    for (int guide = 0; guide < table.guides.size(); ++guide) {
        const auto& [name, slope] = table.guides.at(guide);
        auto* line = new QLineSeries;
        line->setName(name);
        line->setPen(QPen(colours.grid, 1.5, dashes[guide % 2]));
        const double end = slope > 0 ? std::min(m_largestX, m_largestY / slope) : m_largestX;
        line->append(0, 0);
        line->append(end, end * slope);
        addSeries(line);
    }
}

void ScatterChart::setChosen(int row) {
    m_chosen->clear();
    if (m_points.contains(row)) {
        m_chosen->append(m_points.value(row));
    }
}

} // namespace inservice
