// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/statistics/barcharts.h"

#include "forms/statistics/chartparts.h"
#include "forms/statistics/figuremodel.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>
#include <algorithm>

namespace inservice {
namespace {

constexpr double roomForLabels = 1.14; // behind the longest bar
constexpr double widestBar = 0.7;      // of the place of a row
constexpr double barOfFew = 0.12;      // a bar is not thicker for being one of few
constexpr double stackedBar = 0.45;
constexpr double markSize = 13; // of what is to be reached
constexpr double whole = 100;   // percent
constexpr double roomForPoints = 1.03;

double newest(const FigureTable& table, int row) {
    return drawnNumber(table, row, table.barColumn());
}

/// Whether the rows that have no bar of their own have one together: shares of each are none of all.
bool hasOthers(const FigureTable& table, const ChartRows& drawn) {
    return drawn.others > 0 && table.addsUp;
}

QString barName(const FigureTable& table, int row) {
    const FigureTable::Row& one = table.rows.at(row);
    // Its bar has no length.
    return one.numbers.value(table.barColumn()) ? one.name
                                                : QStringLiteral("%1（%2）").arg(one.name, figureText(std::nullopt));
}

QBarSet* barSet(const QString& name, const QColor& colour, const ChartColours& colours) {
    auto* set = new QBarSet(name);
    set->setColor(colour);
    set->setBorderColor(colour);
    set->setLabelColor(colours.ink);
    set->setLabelFont(colours.font);
    set->setSelectedColor(colours.series.at(1));
    return set;
}

/// The bars of a table from the bottom up: the axis begins below.
struct Bars {
    QStringList names;
    QList<double> numbers;
    QList<int> rows; ///< −1: all others together
    double largest = 1;
};

Bars barsOf(const FigureTable& table, ChartKind kind) {
    const ChartRows drawn = chartRows(table, kind);
    Bars bars;
    const auto add = [&bars](int row, const QString& name, double number) {
        // Two rows of one name are two rows.
        bars.names << (bars.names.contains(name) ? name + QString(bars.names.count(name), QChar(0x200b)) : name);
        bars.numbers << number;
        bars.rows << row;
        bars.largest = std::max(bars.largest, number);
    };
    if (hasOthers(table, drawn)) {
        add(-1, FigureChart::tr("%n other(s)", "rows", drawn.others), drawn.othersSum);
    }
    for (qsizetype i = drawn.rows.size(); i-- > 0;) { // an axis begins at the bottom
        add(drawn.rows.at(i), barName(table, drawn.rows.at(i)), newest(table, drawn.rows.at(i)));
    }
    return bars;
}

/// The axes of bars: numbers along the bottom, names on the left.
struct Axes {
    QValueAxis* numbers;
    QBarCategoryAxis* rows;
};

Axes addAxes(QChart* chart, QAbstractBarSeries* series, const Bars& bars, const ChartColours& colours) {
    Axes axes{valueAxis(bars.largest, roomForLabels), new QBarCategoryAxis};
    axes.rows->append(bars.names);
    dress(axes.numbers, colours, true);
    dress(axes.rows, colours, false);
    chart->addAxis(axes.numbers, Qt::AlignBottom);
    chart->addAxis(axes.rows, Qt::AlignLeft);
    series->attachAxis(axes.numbers);
    series->attachAxis(axes.rows);
    chart->legend()->hide();
    return axes;
}

Axes addBars(QChart* chart, const FigureTable& table, ChartKind kind, Bars bars, const ChartColours& colours) {
    auto* set = barSet(table.columns.at(table.barColumn()), colours.series.constFirst(), colours);
    set->append(bars.numbers);
    auto* series = new QHorizontalBarSeries;
    series->append(set);
    series->setBarWidth(std::min(widestBar, barOfFew * double(bars.names.size())));
    series->setLabelsVisible(true);
    series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    series->setLabelsFormat(QStringLiteral("@value"));
    series->setLabelsPrecision(9);
    chart->addSeries(series);
    if (kind == ChartKind::Bars && table.targetColumn >= 0) {
        for (const int row : std::as_const(bars.rows)) {
            bars.largest = std::max(bars.largest, row < 0 ? 0 : drawnNumber(table, row, table.targetColumn));
        }
    }
    return addAxes(chart, series, bars, colours);
}

/// What each bar is to reach, as a mark on its line.
void addTargets(QChart* chart, const FigureTable& table, const Bars& bars, const Axes& axes,
                const ChartColours& colours) {
    auto* marks = new QScatterSeries;
    marks->setName(table.columns.at(table.targetColumn));
    marks->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
    marks->setMarkerSize(markSize);
    marks->setColor(colours.series.at(1));
    marks->setBorderColor(colours.background);
    for (int bar = 0; bar < bars.rows.size(); ++bar) {
        if (bars.rows.at(bar) >= 0) {
            marks->append(drawnNumber(table, bars.rows.at(bar), table.targetColumn), bar);
        }
    }
    chart->addSeries(marks);
    marks->attachAxis(axes.numbers);
    marks->attachAxis(axes.rows);
}

void showLegend(QChart* chart, Qt::Alignment where, const ChartColours& colours) {
    chart->legend()->setAlignment(where);
    chart->legend()->setFont(colours.font);
    chart->legend()->setLabelColor(colours.ink);
    chart->legend()->show();
    const QList<QLegendMarker*> markers = chart->legend()->markers();
    for (QLegendMarker* marker : markers) {
        // A bar's, as of its series, would be an empty frame.
        marker->setShape(marker->type() == QLegendMarker::LegendMarkerTypeBar ? QLegend::MarkerShapeRectangle
                                                                              : QLegend::MarkerShapeFromSeries);
    }
}

/// The series of a chart that is clicked.
QAbstractBarSeries* barsIn(const QChart& chart) {
    const QList<QAbstractSeries*> all = chart.series();
    for (QAbstractSeries* series : all) {
        if (auto* bars = qobject_cast<QAbstractBarSeries*>(series)) {
            return bars;
        }
    }
    return nullptr;
}

/// The rows that are parts of a whole: of those of nothing there is none to be seen.
QList<int> partsOf(const FigureTable& table) {
    QList<int> rows;
    for (int row = 0; row < table.rows.size(); ++row) {
        if (newest(table, row) > 0) {
            rows << row;
        }
    }
    return rows;
}

} // namespace

void drawBars(QChart* chart, const FigureTable& table, const ChartColours& colours) {
    const Bars bars = barsOf(table, ChartKind::Bars);
    const Axes axes = addBars(chart, table, ChartKind::Bars, bars, colours);
    if (table.targetColumn >= 0) {
        addTargets(chart, table, bars, axes, colours);
        showLegend(chart, Qt::AlignTop, colours);
    }
}

void drawFunnel(QChart* chart, const FigureTable& table, const ChartColours& colours) {
    Bars bars = barsOf(table, ChartKind::Funnel);
    auto* before = barSet({}, Qt::transparent, colours);
    before->setSelectedColor(Qt::transparent);
    auto* set = barSet(table.columns.at(table.barColumn()), colours.series.constFirst(), colours);
    for (int bar = 0; bar < bars.numbers.size(); ++bar) {
        before->append((bars.largest - bars.numbers.at(bar)) / 2);
        set->append(bars.numbers.at(bar));
        // Beside its name: in a short bar it would not be read.
        bars.names[bar] =
            FigureChart::tr("%1 %2", "step, how many")
                .arg(bars.names.at(bar), figureText(table.rows.at(bars.rows.at(bar)).numbers.value(table.barColumn())));
    }
    auto* series = new QHorizontalStackedBarSeries;
    series->append(before);
    series->append(set);
    series->setBarWidth(widestBar);
    chart->addSeries(series);
    const Axes axes = addAxes(chart, series, bars, colours);
    axes.numbers->setRange(0, bars.largest);
    axes.numbers->hide(); // it begins nowhere: a bar lies in the middle
}

void drawStacked(QChart* chart, const FigureTable& table, const ChartColours& colours) {
    const QList<int> rows = partsOf(table);
    double all = 0;
    for (const int row : rows) {
        all += newest(table, row);
    }
    auto* series = new QHorizontalStackedBarSeries;
    for (int part = 0; part < rows.size(); ++part) {
        const double number = newest(table, rows.at(part));
        const QString name = FigureChart::tr("%1: %2 (%3 %)", "part, how much, of all")
                                 .arg(table.rows.at(rows.at(part)).name,
                                      figureText(table.rows.at(rows.at(part)).numbers.value(table.barColumn()),
                                                 table.measure(table.barColumn())))
                                 .arg(number * whole / all, 0, 'f', 1);
        auto* set = barSet(name, colours.series.at(part % colours.series.size()), colours);
        set->setBorderColor(colours.background);
        set->setSelectedColor(set->color().darker(130));
        set->append(number);
        series->append(set);
    }
    series->setBarWidth(stackedBar);
    chart->addSeries(series);
    Bars bar{{table.columns.at(table.barColumn())}, {all}, {-1}, std::max(1.0, all)};
    addAxes(chart, series, bar, colours).numbers->setRange(0, bar.largest);
    showLegend(chart, Qt::AlignBottom, colours);
}

void drawPareto(QChart* chart, const FigureTable& table, const ChartColours& colours) {
    const Bars bars = barsOf(table, ChartKind::Pareto);
    const Axes axes = addBars(chart, table, ChartKind::Pareto, bars, colours);
    double all = 0;
    for (int row = 0; row < table.rows.size(); ++row) {
        all += newest(table, row);
    }
    auto* line = new QLineSeries;
    line->setName(FigureChart::tr("Share so far (%)"));
    line->setPen(QPen(colours.series.at(1), 2));
    line->setPointsVisible(true);
    line->setMarkerSize(6);
    double upToHere = 0;
    for (qsizetype bar = bars.numbers.size() - 1; bar >= 0; --bar) { // the largest is on top
        upToHere += bars.numbers.at(bar);
        line->append(all > 0 ? upToHere * whole / all : 0, double(bar));
    }
    chart->addSeries(line);
    auto* percent = valueAxis(whole, 1);
    percent->setRange(0, whole * roomForPoints);
    dress(percent, colours, false);
    chart->addAxis(percent, Qt::AlignTop);
    line->attachAxis(percent);
    line->attachAxis(axes.rows);
    showLegend(chart, Qt::AlignTop, colours);
}

void connectBars(const QChart& chart, const FigureTable& table, ChartKind kind, QObject* context,
                 const std::function<void(int row)>& clicked) {
    QAbstractBarSeries* series = barsIn(chart);
    if (series == nullptr) {
        return;
    }
    const QList<int> rows = kind == ChartKind::Stacked ? partsOf(table) : barsOf(table, kind).rows;
    const bool isStacked = kind == ChartKind::Stacked;
    QObject::connect(series, &QAbstractBarSeries::clicked, context,
                     [series, rows, isStacked, clicked](int bar, QBarSet* set) {
                         const int row = rows.value(isStacked ? int(series->barSets().indexOf(set)) : bar, -1);
                         if (row >= 0) {
                             clicked(row);
                         }
                     });
}

void chooseBar(const QChart& chart, const FigureTable& table, ChartKind kind, int row) {
    QAbstractBarSeries* series = barsIn(chart);
    if (series == nullptr) {
        return;
    }
    const QList<QBarSet*> sets = series->barSets();
    const bool isStacked = kind == ChartKind::Stacked;
    const qsizetype at = row < 0 ? -1 : (isStacked ? partsOf(table) : barsOf(table, kind).rows).indexOf(row);
    for (qsizetype set = 0; set < sets.size(); ++set) {
        sets.at(set)->deselectAllBars();
        if (at >= 0 && (!isStacked || set == at)) {
            sets.at(set)->selectBar(isStacked ? 0 : int(at));
        }
    }
}

} // namespace inservice
