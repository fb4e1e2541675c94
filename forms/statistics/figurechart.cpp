// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/statistics/figurechart.h"

#include "forms/look/look.h"
#include "forms/statistics/barcharts.h"
#include "forms/statistics/chartparts.h"
#include "forms/statistics/scatterchart.h"
#include "forms/statistics/tilechart.h"

#include <QBarCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QImage>
#include <QLegendMarker>
#include <QLineSeries>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QValueAxis>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace inservice {
namespace {

constexpr int mostBars = 16;
constexpr int mostLines = 6;
constexpr int mostTiles = 24;
constexpr double lowestTiles = 18; // in heights of a line
// Qt Charts leaves names away where a row is lower than that, in heights of a line.
constexpr double lowestRow = 2.2;
constexpr double lowestLines = 13;
constexpr double narrowest = 19;

double newest(const FigureTable& table, int row) {
    return drawnNumber(table, row, table.barColumn());
}

/// The parts of a row's line: where a number is not told it is broken.
QList<QList<QPointF>> partsOf(const FigureTable::Row& row) {
    QList<QList<QPointF>> parts{{}};
    for (int column = 0; column < row.numbers.size(); ++column) {
        if (!row.numbers.at(column)) {
            parts.append(QList<QPointF>());
        } else {
            parts.last().append(QPointF(column, *row.numbers.at(column)));
        }
    }
    parts.removeIf([](const QList<QPointF>& part) { return part.isEmpty(); });
    return parts;
}

void drawLines(QChart* chart, const FigureTable& table, const ChartColours& colours) {
    static constexpr Qt::PenStyle dashes[] = {Qt::SolidLine,   Qt::DashLine,       Qt::DotLine,
                                              Qt::DashDotLine, Qt::DashDotDotLine, Qt::SolidLine};
    const ChartRows drawn = chartRows(table, ChartKind::Lines);
    double largest = 1;
    auto* semesters = new QBarCategoryAxis;
    semesters->append(table.columns);
    QList<QLineSeries*> all;
    for (int line = 0; line < drawn.rows.size(); ++line) {
        const FigureTable::Row& row = table.rows.at(drawn.rows.at(line));
        const QList<QList<QPointF>> parts = partsOf(row);
        for (int part = 0; part < parts.size(); ++part) {
            auto* series = new QLineSeries;
            series->setName(row.name);
            series->append(parts.at(part));
            series->setPen(QPen(colours.series.at(line % int(colours.series.size())), 2, dashes[line % mostLines]));
            series->setPointsVisible(true);
            series->setMarkerSize(6);
            chart->addSeries(series);
            if (part > 0) {
                chart->legend()->markers(series).constFirst()->setVisible(false);
            }
            all << series;
            for (const QPointF& point : parts.at(part)) {
                largest = std::max(largest, point.y());
            }
        }
    }
    auto* people = valueAxis(largest, 1);
    dress(people, colours, true);
    dress(semesters, colours, false);
    chart->addAxis(people, Qt::AlignLeft);
    chart->addAxis(semesters, Qt::AlignBottom);
    for (QLineSeries* series : std::as_const(all)) {
        series->attachAxis(people);
        series->attachAxis(semesters);
    }
    chart->legend()->setAlignment(Qt::AlignRight);
    chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    chart->legend()->setFont(colours.font);
    chart->legend()->setLabelColor(colours.ink);
}

/// A line a column, from the first row to the last: months.
void drawTrend(QChart* chart, const FigureTable& table, const ChartColours& colours) {
    static constexpr Qt::PenStyle dashes[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine};
    double largest = 1;
    auto* rows = new QBarCategoryAxis;
    for (const FigureTable::Row& row : table.rows) {
        rows->append(row.name);
    }
    QList<QLineSeries*> all;
    for (int line = 0; line < table.lineColumns.size(); ++line) {
        const int column = table.lineColumns.at(line);
        auto* series = new QLineSeries;
        series->setName(table.columns.at(column));
        for (int row = 0; row < table.rows.size(); ++row) {
            if (table.rows.at(row).numbers.at(column)) {
                series->append(row, drawnNumber(table, row, column));
                largest = std::max(largest, drawnNumber(table, row, column));
            }
        }
        series->setPen(QPen(colours.series.at(line % int(colours.series.size())), 2, dashes[line % 3]));
        series->setPointsVisible(true);
        series->setMarkerSize(6);
        chart->addSeries(series);
        all << series;
    }
    auto* numbers = valueAxis(largest, 1);
    dress(numbers, colours, true);
    dress(rows, colours, false);
    rows->setLabelsAngle(table.rows.size() > mostLines ? -90 : 0);
    chart->addAxis(numbers, Qt::AlignLeft);
    chart->addAxis(rows, Qt::AlignBottom);
    for (QLineSeries* series : std::as_const(all)) {
        series->attachAxis(numbers);
        series->attachAxis(rows);
    }
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    chart->legend()->setFont(colours.font);
    chart->legend()->setLabelColor(colours.ink);
}

/// The caller's.
QChart* makeChart(const FigureTable& table, ChartKind kind, const ChartColours& colours) {
    const bool isTiled = kind == ChartKind::Treemap || kind == ChartKind::Map;
    auto* chart = table.isEmpty()              ? new QChart
                  : isTiled                    ? new TileChart(table, kind, colours)
                  : kind == ChartKind::Scatter ? new ScatterChart(table, colours)
                                               : new QChart;
    chart->setBackgroundBrush(colours.background);
    chart->setBackgroundPen(Qt::NoPen);
    chart->setBackgroundRoundness(0);
    chart->setMargins(QMargins(look::grid, look::grid, look::grid, look::grid));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setAnimationOptions(QChart::NoAnimation);
    if (table.isEmpty()) {
        return chart;
    }
    switch (kind) {
    case ChartKind::Bars:
        drawBars(chart, table, colours);
        break;
    case ChartKind::Funnel:
        drawFunnel(chart, table, colours);
        break;
    case ChartKind::Stacked:
        drawStacked(chart, table, colours);
        break;
    case ChartKind::Pareto:
        drawPareto(chart, table, colours);
        break;
    case ChartKind::Lines:
        drawLines(chart, table, colours);
        break;
    case ChartKind::Trend:
        drawTrend(chart, table, colours);
        break;
    case ChartKind::Treemap:
    case ChartKind::Map:
        chart->legend()->hide();
        break;
    case ChartKind::Scatter:
    case ChartKind::None:
    case ChartKind::Signatures:
        break;
    }
    return chart;
}

} // namespace

// Okabe and Ito's colours: told apart also where red and green are not.
ChartColours ChartColours::ofWindow(const QFont& font) {
    const QPalette palette;
    ChartColours colours{
        palette.color(QPalette::Base), palette.color(QPalette::Text), palette.color(QPalette::Mid), {}, font};
    colours.series = look::isDark() ? QList<QColor>{0x56b4e9, 0xe69f00, 0x2fc49a, 0xe59bc4, 0xff8a4c, 0xf0e442}
                                    : QList<QColor>{0x0072b2, 0xd55e00, 0x009e73, 0xb8528f, 0xa66f00, 0x3b3b3b};
    return colours;
}

ChartColours ChartColours::ofPaper(const QFont& font) {
    return {Qt::white, Qt::black, QColor(0xc8c8c8), {0x0072b2, 0xd55e00, 0x009e73, 0xb8528f, 0xa66f00, 0x3b3b3b}, font};
}

ChartRows chartRows(const FigureTable& table, ChartKind kind) {
    const int most = hasBars(kind) ? mostBars : kind == ChartKind::Treemap ? mostTiles : mostLines;
    ChartRows drawn;
    drawn.rows.resize(table.rows.size());
    std::iota(drawn.rows.begin(), drawn.rows.end(), 0);
    if (kind == ChartKind::Funnel) {
        drawn.rows.removeIf([&table](int row) { return table.rows.at(row).group != 0; });
    }
    if (drawn.rows.size() <= most || (!hasBars(kind) && kind != ChartKind::Lines && kind != ChartKind::Treemap)) {
        return drawn;
    }
    QList<int> bySize = drawn.rows;
    std::stable_sort(bySize.begin(), bySize.end(),
                     [&table](int a, int b) { return newest(table, a) > newest(table, b); });
    const int kept = hasBars(kind) ? most - 1 : most; // the others have a bar too
    for (int i = kept; i < bySize.size(); ++i) {
        ++drawn.others;
        drawn.othersSum += newest(table, bySize.at(i));
    }
    bySize.resize(kept);
    std::sort(bySize.begin(), bySize.end());
    drawn.rows = bySize;
    return drawn;
}

void paintChart(QPainter& painter, const QRectF& area, double pixels, const FigureTable& table, ChartKind kind,
                const ChartColours& colours) {
    QGraphicsScene scene;
    QChart* chart = makeChart(table, kind, colours);
    scene.addItem(chart);
    const QSizeF size(pixels, pixels * area.height() / area.width());
    chart->resize(size);
    scene.setSceneRect(QRectF(QPointF(0, 0), size));
    chart->layout()->activate();
    scene.render(&painter, area, scene.sceneRect());
}

FigureChart::FigureChart(QWidget* parent)
    : QChartView(parent) {
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
}

void FigureChart::show(const FigureTable& table, ChartKind kind) {
    m_table = table;
    m_kind = kind;
    m_chosen = -1;
    draw();
}

void FigureChart::draw() {
    const double line = QFontMetricsF(font()).height();
    const auto rows = std::max<qsizetype>(3, chartRows(m_table, m_kind).rows.size() + 1);
    const bool isTiled = m_kind == ChartKind::Treemap || m_kind == ChartKind::Map;
    setMinimumSize(int(narrowest * line), int(line * (hasBars(m_kind) ? lowestRow * double(rows + 2)
                                                      : isTiled       ? lowestTiles
                                                                      : lowestLines)));
    const std::unique_ptr<QChart> before(chart());
    setBackgroundBrush(QPalette().color(QPalette::Base));
    setChart(makeChart(m_table, m_kind, ChartColours::ofWindow(font())));
    if (auto* tiles = qobject_cast<TileChart*>(chart())) {
        connect(tiles, &TileChart::rowClicked, this, &FigureChart::rowClicked);
    } else if (auto* points = qobject_cast<ScatterChart*>(chart())) {
        connect(points, &ScatterChart::rowClicked, this, &FigureChart::rowClicked);
    }
    connectBars(*chart(), m_table, m_kind, this, [this](int row) { emit rowClicked(row); });
    setChosen(m_chosen);
}

void FigureChart::setChosen(int row) {
    m_chosen = row;
    if (auto* tiles = qobject_cast<TileChart*>(chart())) {
        tiles->setChosen(row);
    } else if (auto* points = qobject_cast<ScatterChart*>(chart())) {
        points->setChosen(row);
    }
    chooseBar(*chart(), m_table, m_kind, row);
}

bool FigureChart::save(const QString& file) const {
    // As paper, whatever colours the window has: it goes into a report.
    const ChartColours colours = ChartColours::ofPaper(font());
    const QSize size(std::max(width(), 900), std::max(height(), 560));
    const QRectF area(QPointF(0, 0), size);
    QSaveFile output(file);
    if (!output.open(QIODevice::WriteOnly)) {
        return false;
    }
    if (file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&output);
        svg.setSize(size);
        svg.setViewBox(area);
        svg.setTitle(m_table.rowsName);
        QPainter painter(&svg);
        paintChart(painter, area, size.width(), m_table, m_kind, colours);
        return painter.end() && output.commit();
    }
    QImage image(size * 2, QImage::Format_RGB32); // sharp on paper too
    image.setDevicePixelRatio(2);
    image.fill(colours.background);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChart(painter, area, size.width(), m_table, m_kind, colours);
    return painter.end() && image.save(&output, "PNG") && output.commit();
}

void FigureChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (look::isRecolouring(event) || event->type() == QEvent::FontChange) {
        draw();
    }
}

} // namespace inservice
