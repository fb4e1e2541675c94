// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/look.h"
#include "forms/offerings/map/countymap.h"
#include "forms/offerings/map/countyplaces.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace inservice;

/// 依研習地點搜尋 by keyboard, by mouse and by ear.
class TestCountyMap : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyCountyOfTheCatalogueHasItsOwnTile();
    void arrowsLeadToNeighboursAndEverywhere();
    void namesLeadToTheirTiles();
    void choosing();
    void aChoiceThatIsToldIsNotAnnounced();
    void screenReadersHearNameAndNumber();
    void anUnknownCountyIsThereToo();
    void nothingOverlapsInAnySizeOfType();
    void allOfItIsReachedInALowWindow();

private:
    [[nodiscard]] QModelIndex tile(const CountyMap& map, const char* name) const {
        const auto found =
            map.model()->match(map.model()->index(0, 0), Qt::DisplayRole, QString::fromUtf8(name), 1, Qt::MatchExactly);
        return found.value(0);
    }
    [[nodiscard]] static QString current(const CountyMap& map) { return map.currentIndex().data().toString(); }
    QList<CountyRow> m_counties;
    QTranslator m_chinese;
};

void TestCountyMap::initTestCase() {
    QVERIFY(m_chinese.load(QStringLiteral(":/translations/inservice_zh_TW.qm")));
    QCoreApplication::installTranslator(&m_chinese);
    look::apply(*qApp, look::Scheme::Light);
    QFile sql(QStringLiteral(SOURCE_DIR "/models/central/schema/data/places.sql"));
    QVERIFY(sql.open(QIODevice::ReadOnly));
    const QRegularExpression row(QStringLiteral("^    \\((\\d+), '(\\d\\d)', '(.+)'\\),?$"),
                                 QRegularExpression::MultilineOption);
    const QString text = QString::fromUtf8(sql.readAll());
    const QString counties = text.left(text.indexOf(QStringLiteral("core.district")));
    for (auto all = row.globalMatch(counties); all.hasNext();) {
        const auto one = all.next();
        m_counties.append({one.captured(1).toLongLong(), one.captured(2), one.captured(3)});
    }
    QCOMPARE(m_counties.size(), 22);
}

void TestCountyMap::everyCountyOfTheCatalogueHasItsOwnTile() {
    QList<QPoint> taken;
    for (const CountyRow& county : std::as_const(m_counties)) {
        const auto place = countyPlace(county.code);
        QVERIFY2(place.has_value(), qPrintable(county.name));
        QVERIFY2(!taken.contains(*place), qPrintable(county.name));
        taken << *place;
    }
}

void TestCountyMap::arrowsLeadToNeighboursAndEverywhere() {
    CountyMap map;
    map.setCounties(m_counties);
    const auto pressed = [&map](const QModelIndex& from, Qt::Key key) {
        map.setCurrentIndex(from);
        QTest::keyClick(&map, key);
        return map.currentIndex();
    };
    QCOMPARE(pressed(tile(map, "臺北市"), Qt::Key_Right).data().toString(), QStringLiteral("基隆市"));
    QCOMPARE(pressed(tile(map, "臺北市"), Qt::Key_Down).data().toString(), QStringLiteral("新北市"));
    QCOMPARE(pressed(tile(map, "臺南市"), Qt::Key_Right).data().toString(), QStringLiteral("屏東縣"));
    QCOMPARE(pressed(tile(map, "雲林縣"), Qt::Key_Left).data().toString(), QStringLiteral("澎湖縣"));
    QCOMPARE(pressed(tile(map, "基隆市"), Qt::Key_Right).data().toString(), QStringLiteral("基隆市")); // the sea
    QCOMPARE(pressed(tile(map, "臺南市"), Qt::Key_Home).data().toString(), QStringLiteral("臺北市"));
    QList<QModelIndex> reached{map.model()->index(0, 0)};
    for (int i = 0; i < reached.size(); ++i) {
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            const QModelIndex next = pressed(reached.at(i), key);
            if (!reached.contains(next)) {
                reached << next;
            }
        }
    }
    QCOMPARE(reached.size(), m_counties.size());
}

void TestCountyMap::namesLeadToTheirTiles() {
    for (const auto& [typed, name] : {std::pair("花蓮", "花蓮縣"), std::pair("台南", "臺南市")}) {
        CountyMap map;
        map.setCounties(m_counties);
        map.show();
        map.setFocus();
        QVERIFY(map.inputMethodQuery(Qt::ImEnabled).toBool());
        QVERIFY(map.testAttribute(Qt::WA_InputMethodEnabled));
        QInputMethodEvent event; // as an input method hands it over
        event.setCommitString(QString::fromUtf8(typed));
        QCoreApplication::sendEvent(&map, &event);
        QCOMPARE(current(map), QString::fromUtf8(name));
        QVERIFY(map.testAttribute(Qt::WA_InputMethodEnabled)); // and for the next one
        QCOMPARE(map.chosenCounty(), 0);
    }
}

void TestCountyMap::choosing() {
    CountyMap map;
    map.setCounties(m_counties);
    map.resize(map.sizeHint());
    map.show();
    QSignalSpy chosen(&map, &CountyMap::chosen);
    map.setCurrentIndex(tile(map, "苗栗縣"));
    QTest::keyClick(&map, Qt::Key_Down);
    QCOMPARE(chosen.size(), 0); // one looks around first
    QTest::keyClick(&map, Qt::Key_Return);
    QCOMPARE(chosen.takeFirst().constFirst().toLongLong(), 9); // 彰化縣
    QTest::keyClick(&map, Qt::Key_Up);
    QTest::keyClick(&map, Qt::Key_Space);
    QCOMPARE(chosen.takeFirst().constFirst().toLongLong(), 7);
    QTest::mouseClick(map.viewport(), Qt::LeftButton, {}, map.visualRect(tile(map, "屏東縣")).center());
    QCOMPARE(chosen.takeFirst().constFirst().toLongLong(), 16);
    QCOMPARE(map.chosenCounty(), 16);
    QTest::mouseClick(map.viewport(), Qt::LeftButton, {}, map.visualRect(tile(map, "屏東縣")).center());
    QCOMPARE(chosen.takeFirst().constFirst().toLongLong(), 16); // its list once more
    const QRect sea =
        map.visualRect(tile(map, "基隆市")).translated(0, 4 * map.visualRect(tile(map, "基隆市")).height());
    QTest::mouseClick(map.viewport(), Qt::LeftButton, {}, sea.center());
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(map.chosenCounty(), 16);
}

void TestCountyMap::aChoiceThatIsToldIsNotAnnounced() {
    CountyMap map;
    map.setCounties(m_counties);
    QSignalSpy chosen(&map, &CountyMap::chosen);
    map.setChosen(14);
    QCOMPARE(map.chosenCounty(), 14);
    map.setCounties(QList<CountyRow>(m_counties.rbegin(), m_counties.rend())); // the catalogue comes anew
    QCOMPARE(map.chosenCounty(), 14);
    map.setChosen(0);
    QCOMPARE(map.chosenCounty(), 0);
    QCOMPARE(chosen.size(), 0);
}

void TestCountyMap::screenReadersHearNameAndNumber() {
    CountyMap map;
    map.setCounties(m_counties);
    map.resize(map.sizeHint());
    map.show();
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&map);
    QVERIFY(list != nullptr);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("縣市地圖"));
    QCOMPARE(list->childCount(), 22);
    QCOMPARE(list->child(0)->text(QAccessible::Name), QStringLiteral("臺北市")); // not counted yet: no «0»
    map.setCounts({{1, 12}, {3, 1}});
    map.setChosen(3);
    QCOMPARE(list->child(0)->text(QAccessible::Name), QStringLiteral("臺北市：12 門研習"));
    QCOMPARE(list->child(1)->text(QAccessible::Name), QStringLiteral("新北市：0 門研習"));
    QVERIFY(list->child(2)->state().selected);
    QVERIFY(!list->child(0)->state().selected);
    const QRect spoken = list->child(21)->rect(); // where a reader's own pointer goes
    QCOMPARE(map.indexAt(map.viewport()->mapFromGlobal(spoken.center())).data().toString(), QStringLiteral("連江縣"));
}

void TestCountyMap::anUnknownCountyIsThereToo() {
    QList<CountyRow> more = m_counties;
    more.append({23, QStringLiteral("99"), QStringLiteral("新設縣")});
    CountyMap map;
    map.setCounties(more);
    map.resize(map.sizeHint());
    map.show();
    QSignalSpy chosen(&map, &CountyMap::chosen);
    QTest::mouseClick(map.viewport(), Qt::LeftButton, {}, map.visualRect(tile(map, "新設縣")).center());
    QCOMPARE(chosen.value(0).value(0).toLongLong(), 23);
}

void TestCountyMap::nothingOverlapsInAnySizeOfType() {
    CountyMap map;
    map.setCounties(m_counties);
    map.setCounts({{1, 12345}});
    for (const int percent : {100, 150, 200}) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * percent / 100);
        map.setFont(font);
        map.resize(map.minimumSizeHint());
        map.show();
        const QFontMetrics metrics(map.font());
        for (int i = 0; i < 22; ++i) {
            const QRect rect = map.visualRect(map.model()->index(i, 0));
            QVERIFY(rect.width() >= metrics.horizontalAdvance(QStringLiteral("12,345")) + look::grid);
            QVERIFY(rect.height() >= 2 * metrics.height());
            for (int j = 0; j < i; ++j) {
                QVERIFY(!rect.intersects(map.visualRect(map.model()->index(j, 0))));
            }
        }
    }
}

void TestCountyMap::allOfItIsReachedInALowWindow() {
    CountyMap map;
    map.setCounties(m_counties);
    map.resize(map.minimumSizeHint());
    map.show();
    QVERIFY(QTest::qWaitForWindowExposed(&map));
    const QModelIndex south = tile(map, "屏東縣");
    QVERIFY(!map.viewport()->rect().contains(map.visualRect(south)));
    map.setCurrentIndex(tile(map, "高雄市"));
    QTest::keyClick(&map, Qt::Key_Down);
    QCOMPARE(map.currentIndex(), south);
    QVERIFY(map.viewport()->rect().contains(map.visualRect(south)));
    map.verticalScrollBar()->setValue(0);
    QVERIFY(map.viewport()->rect().contains(map.visualRect(tile(map, "臺北市"))));
}

QTEST_MAIN(TestCountyMap)
#include "tst_countymap.moc"
