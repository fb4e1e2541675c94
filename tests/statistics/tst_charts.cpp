// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/statistics/figurechart.h"
#include "forms/statistics/scatterchart.h"
#include "forms/statistics/tilechart.h"

#include <QBarSet>
#include <QChart>
#include <QGraphicsRectItem>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QScatterSeries>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace inservice;

namespace {

FigureTable tableOf(const QList<int>& numbers) {
    FigureTable table;
    table.rowsName = QStringLiteral("項目");
    table.columns = {QStringLiteral("名額"), QStringLiteral("報名")};
    for (int row = 0; row < numbers.size(); ++row) {
        table.rows.append(
            {QString::number(row), QStringLiteral("第%1項").arg(row), {numbers.at(row), numbers.at(row)}});
    }
    return table;
}

/// The tiles of a chart as they are drawn.
QList<QGraphicsRectItem*> tilesOf(const FigureChart& chart) {
    QList<QGraphicsRectItem*> tiles;
    const QList<QGraphicsItem*> all = chart.scene()->items();
    for (QGraphicsItem* item : all) {
        if (auto* tile = dynamic_cast<QGraphicsRectItem*>(item); tile != nullptr && tile->toolTip().contains(u'：')) {
            tiles << tile;
        }
    }
    return tiles;
}

double areaOf(const QRectF& rect) {
    return rect.width() * rect.height();
}

} // namespace

/// 面積圖, 縣市圖, 散布圖, 漏斗圖, 堆疊圖, 柏拉圖: whether what is seen is what the numbers say, and a click leads to
/// its row.
class TestCharts : public QObject {
    Q_OBJECT

private slots:
    void tilesAreAsLargeAsTheirNumbersAndFillTheRoom() {
        const QRectF area(10, 20, 640, 400);
        const QList<double> sizes{600, 300, 200, 100, 60, 40, 7, 1};
        const QList<QRectF> tiles = squarified(sizes, area);
        QCOMPARE(tiles.size(), sizes.size());
        double whole = 0;
        for (int i = 0; i < tiles.size(); ++i) {
            QVERIFY(area.adjusted(-0.01, -0.01, 0.01, 0.01).contains(tiles.at(i)));
            QVERIFY(std::abs(areaOf(tiles.at(i)) / areaOf(area) - sizes.at(i) / 1308) < 1e-9);
            whole += areaOf(tiles.at(i));
            for (int other = 0; other < i; ++other) {
                QVERIFY(areaOf(tiles.at(i).intersected(tiles.at(other))) < 0.01);
            }
        }
        QVERIFY(std::abs(whole - areaOf(area)) < 0.01);
        QVERIFY(tiles.constFirst().width() < 3 * tiles.constFirst().height()); // near a square, no stripe
        QVERIFY(squarified({}, area).isEmpty());
        QCOMPARE(squarified({5}, area), QList{area});
    }

    void aFunnelHasItsStepsInTheMiddle() {
        FigureTable table = tableOf({100, 60, 5, 40});
        table.rows[2].group = 1; // no step of its own
        FigureChart chart;
        chart.show(table, ChartKind::Funnel);
        auto* bars = qobject_cast<QHorizontalStackedBarSeries*>(chart.chart()->series().constFirst());
        QVERIFY(bars != nullptr);
        QCOMPARE(bars->barSets().at(1)->count(), 3);
        // From the bottom up: 40, 60, 100, each with as much room on its left as on its right.
        for (const auto& [bar, number, before] : {std::tuple{0, 40., 30.}, {1, 60., 20.}, {2, 100., 0.}}) {
            QCOMPARE(bars->barSets().at(1)->at(bar), number);
            QCOMPARE(bars->barSets().at(0)->at(bar), before);
        }
        QSignalSpy clicked(&chart, &FigureChart::rowClicked);
        emit bars->clicked(0, bars->barSets().at(1));
        QCOMPARE(clicked.constFirst().constFirst().toInt(), 3);
        chart.setChosen(1);
        QVERIFY(bars->barSets().at(1)->isBarSelected(1));
    }

    void oneBarHasAsManyPartsAsThereAreNumbers() {
        FigureChart chart;
        chart.show(tableOf({10, 0, 30}), ChartKind::Stacked);
        auto* bars = qobject_cast<QHorizontalStackedBarSeries*>(chart.chart()->series().constFirst());
        QVERIFY(bars != nullptr);
        QCOMPARE(bars->barSets().size(), 2); // nothing has no part
        QVERIFY(bars->barSets().at(1)->label().contains(QStringLiteral("75")));
        QSignalSpy clicked(&chart, &FigureChart::rowClicked);
        emit bars->clicked(0, bars->barSets().at(1));
        QCOMPARE(clicked.constFirst().constFirst().toInt(), 2);
    }

    void aLineSaysHowMuchTheLargestAreTogether() {
        FigureChart chart;
        chart.show(tableOf({50, 30, 20}), ChartKind::Pareto);
        QLineSeries* line = nullptr;
        const QList<QAbstractSeries*> all = chart.chart()->series();
        for (QAbstractSeries* series : all) {
            line = line != nullptr ? line : qobject_cast<QLineSeries*>(series);
        }
        QVERIFY(line != nullptr);
        QCOMPARE(line->points(), (QList<QPointF>{{50, 2}, {80, 1}, {100, 0}}));
    }

    void whatIsToBeReachedIsMarkedBesideItsBar() {
        FigureTable table = tableOf({50, 30});
        table.targetColumn = 1;
        table.rows[0].numbers[1] = 80;
        FigureChart chart;
        chart.show(table, ChartKind::Bars);
        QScatterSeries* marks = nullptr;
        const QList<QAbstractSeries*> all = chart.chart()->series();
        for (QAbstractSeries* series : all) {
            marks = marks != nullptr ? marks : qobject_cast<QScatterSeries*>(series);
        }
        QVERIFY(marks != nullptr);
        QCOMPARE(marks->points(), (QList<QPointF>{{30, 0}, {80, 1}}));
    }

    void aTileLeadsToItsRow() {
        FigureChart chart;
        chart.resize(600, 420);
        chart.show(tableOf({10, 0, 70, 20}), ChartKind::Treemap);
        static_cast<QWidget&>(chart).show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        const QList<QGraphicsRectItem*> tiles = tilesOf(chart);
        QCOMPARE(tiles.size(), 3); // nothing has no tile
        const auto largest = *std::max_element(tiles.begin(), tiles.end(),
                                               [](auto* a, auto* b) { return areaOf(a->rect()) < areaOf(b->rect()); });
        QVERIFY(largest->toolTip().startsWith(QStringLiteral("第2項")));
        QSignalSpy clicked(&chart, &FigureChart::rowClicked);
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {},
                          chart.mapFromScene(largest->sceneBoundingRect().center()));
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.constFirst().constFirst().toInt(), 2);
    }

    void aMapHasEachWhereItLies() {
        FigureTable table = tableOf({10, 20, 30});
        table.rows[0].place = QPoint(0, 0);
        table.rows[1].place = QPoint(2, 0);
        table.rows[2].place = QPoint(1, 3);
        table.rows.append({QStringLiteral("9"), QStringLiteral("無縣市"), {5, 5}}); // lies nowhere: the table has it
        FigureChart chart;
        chart.resize(600, 420);
        chart.show(table, ChartKind::Map);
        static_cast<QWidget&>(chart).show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QHash<QString, QPointF> at;
        const QList<QGraphicsRectItem*> tiles = tilesOf(chart);
        for (const QGraphicsRectItem* tile : tiles) {
            at.insert(tile->toolTip().section(u'：', 0, 0), tile->rect().center());
        }
        QCOMPARE(at.size(), 3);
        QVERIFY(at.value(QStringLiteral("第0項")).x() < at.value(QStringLiteral("第2項")).x());
        QVERIFY(at.value(QStringLiteral("第2項")).x() < at.value(QStringLiteral("第1項")).x());
        QVERIFY(at.value(QStringLiteral("第2項")).y() > at.value(QStringLiteral("第0項")).y());
    }

    void pointsLieByTwoNumbersAndByGroup() {
        FigureTable table = tableOf({40, 30, 20});
        table.lineColumns = {0, 1};
        table.groups = {QStringLiteral("一般"), QStringLiteral("超過")};
        table.guides = {{QStringLiteral("報名＝名額"), 1.0}};
        table.rows[1].numbers[1] = 90;
        table.rows[1].group = 1;
        FigureChart chart;
        chart.resize(600, 420);
        chart.show(table, ChartKind::Scatter);
        QHash<QString, QList<QPointF>> points;
        const QList<QAbstractSeries*> all = chart.chart()->series();
        for (QAbstractSeries* series : all) {
            if (auto* one = qobject_cast<QScatterSeries*>(series)) {
                points.insert(one->name(), one->points());
            }
        }
        QCOMPARE(points.value(QStringLiteral("一般")), (QList{QPointF(40, 40), QPointF(20, 20)}));
        QCOMPARE(points.value(QStringLiteral("超過")), QList{QPointF(30, 90)});
        QSignalSpy clicked(&chart, &FigureChart::rowClicked);
        emit qobject_cast<QScatterSeries*>(all.at(2))->clicked(QPointF(30, 90));
        QCOMPARE(clicked.value(0).value(0).toInt(), 1);
        chart.setChosen(1);
        QCOMPARE(qobject_cast<QScatterSeries*>(all.at(3))->points(), QList{QPointF(30, 90)});
    }

    void whatIsNotToldHasNoPoint() {
        FigureTable table = tableOf({40, 30, 20});
        table.lineColumns = {0, 1};
        table.rows[1].numbers[1] = std::nullopt;
        FigureChart chart;
        chart.show(table, ChartKind::Scatter);
        QList<QPointF> points;
        const QList<QAbstractSeries*> all = chart.chart()->series();
        for (QAbstractSeries* series : all) {
            if (auto* one = qobject_cast<QScatterSeries*>(series)) {
                points << one->points();
            }
        }
        QCOMPARE(points, (QList{QPointF(40, 40), QPointF(20, 20)}));
    }

    void eachIsSavedAsAPicture() {
        FigureTable table = tableOf({40, 30, 20});
        table.lineColumns = {0, 1};
        for (int row = 0; row < table.rows.size(); ++row) {
            table.rows[row].place = QPoint(row, 0);
        }
        const QTemporaryDir folder;
        for (const ChartKind kind : {ChartKind::Treemap, ChartKind::Map, ChartKind::Scatter}) {
            FigureChart chart;
            chart.show(table, kind);
            const QString png = folder.filePath(QStringLiteral("%1.png").arg(int(kind)));
            const QString svg = folder.filePath(QStringLiteral("%1.svg").arg(int(kind)));
            QVERIFY(chart.save(png) && chart.save(svg));
            QVERIFY(QSvgRenderer(svg).isValid());
            const QImage image(png);
            QSet<QRgb> seen;
            for (int x = 0; x < image.width(); x += 7) {
                for (int y = 0; y < image.height(); y += 7) {
                    seen.insert(image.pixel(x, y));
                }
            }
            QVERIFY(seen.size() > 2);
        }
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
