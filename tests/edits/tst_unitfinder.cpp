// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/units.h"
#include "models/tables/unitfinder.h"
#include "tests/support/patience.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <limits>

using namespace inservice;

/// Finding a unit among all of them, and the lists that depend on one another.
class TestUnitFinder : public QObject {
    Q_OBJECT

private:
    static std::shared_ptr<const UnitIndex> country(int count) {
        const QList<CountyRow> counties{{1, "64", QStringLiteral("高雄市")}, {2, "66", QStringLiteral("臺中市")}};
        const QList<DistrictRow> districts{{11, 1, QStringLiteral("鼓山區"), "804"},
                                           {12, 1, QStringLiteral("楠梓區"), "811"},
                                           {21, 2, QStringLiteral("西區"), "403"},
                                           {22, 2, QStringLiteral("無人區"), "499"}};
        QList<UnitKindRow> kinds(3);
        kinds[0].key = "junior_high";
        kinds[0].name = QStringLiteral("國中");
        kinds[0].accountTypes = {AccountType::ChiefManager, AccountType::Contact, AccountType::Operator};
        kinds[1].key = "university";
        kinds[1].name = QStringLiteral("大專校院");
        kinds[1].accountTypes = {AccountType::Operator};
        kinds[2].key = "inservice_net"; // where nothing is applied for
        kinds[2].name = QStringLiteral("教師進修網");
        QList<UnitRow> units;
        for (int i = 0; i < count; ++i) {
            UnitRow unit;
            unit.id = 1000 + i;
            unit.code = QString("%1").arg(100000 + i);
            unit.kind = i % 3 == 0 ? "university" : "junior_high";
            unit.countyId = i % 2 == 0 ? 1 : 2;
            unit.districtId = unit.countyId == 1 ? (i % 4 == 0 ? 11 : 12) : 21;
            unit.name = QStringLiteral("%1第%2示範%3")
                            .arg(unit.countyId == 1 ? QStringLiteral("高雄市立") : QStringLiteral("臺中市立"))
                            .arg(i)
                            .arg(unit.kind == "university" ? QStringLiteral("大學") : QStringLiteral("國中"));
            units.append(unit);
        }
        UnitRow desk;
        desk.id = 1;
        desk.code = "640N01";
        desk.name = QStringLiteral("高雄市示範進修網");
        desk.kind = "inservice_net";
        desk.countyId = 1;
        desk.districtId = 12;
        units.append(desk);
        return std::make_shared<const UnitIndex>(units, counties, districts, kinds);
    }

private slots:
    void listsDependOnOneAnother() {
        const auto index = country(40);
        QCOMPARE(index->counties().size(), 2);
        const QList<DistrictRow> districts = index->districts(2);
        QCOMPARE(districts.size(), 1); // no unit is in the other one
        QCOMPARE(districts.first().id, 21);
        const QList<UnitKindRow> kinds = index->kinds(1, 12);
        QCOMPARE(kinds.size(), 2); // the accounts of 教師進修網 cannot be applied for
        const QList<const UnitRow*> units = index->units(1, 11, "university");
        QVERIFY(!units.isEmpty());
        for (const UnitRow* unit : units) {
            QCOMPARE(unit->districtId, 11);
            QCOMPARE(unit->kind, QString("university"));
        }
    }

    void taiIsTai() {
        const auto index = country(40);
        int total = 0;
        const QList<int> found = index->find(QStringLiteral("台中"), 200, &total);
        QCOMPARE(total, 20);
        QCOMPARE(found.size(), 20);
    }

    void severalWordsAndFullWidth() {
        const auto index = country(40);
        int total = 0;
        (void)index->find(QStringLiteral("鼓山 第１２示範"), 200, &total);
        QCOMPARE(total, 1);
        (void)index->find(QStringLiteral("鼓山 第13示範"), 200, &total); // that one is in 臺中
        QCOMPARE(total, 0);
    }

    /// A unit a line, all in 高雄市鼓山區.
    static std::shared_ptr<const UnitIndex> named(const QStringList& names) {
        UnitKindRow kind;
        kind.key = "school";
        kind.accountTypes = {AccountType::ChiefManager};
        QList<UnitRow> units;
        for (const QString& name : names) {
            UnitRow unit;
            unit.id = units.size() + 1;
            unit.code = QString::number(100001 + units.size());
            unit.kind = kind.key;
            unit.countyId = 1;
            unit.districtId = 11;
            unit.name = name;
            units.append(unit);
        }
        return std::make_shared<const UnitIndex>(units, QList<CountyRow>{{1, "64", QStringLiteral("高雄市")}},
                                                 QList<DistrictRow>{{11, 1, QStringLiteral("鼓山區"), "804"}},
                                                 QList<UnitKindRow>{kind});
    }

    void everydayNamesAreNames_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("typed");
        using L = QStringList;
        QTest::newRow("junior") << QStringLiteral("縣立樣本國民中學")
                                << L{QStringLiteral("樣本國中"), QStringLiteral("樣本國民中學"),
                                     QStringLiteral("樣本國民中"), QStringLiteral("樣本 國中 高雄"),
                                     QStringLiteral("國中")};
        QTest::newRow("short in the list")
            << QStringLiteral("樣本國中") << L{QStringLiteral("樣本國民中學"), QStringLiteral("樣本國中")};
        QTest::newRow("primary") << QStringLiteral("示範國民小學")
                                 << L{QStringLiteral("高雄 示範國小"), QStringLiteral("示範國小")};
        QTest::newRow("both") << QStringLiteral("示範國民中小學")
                              << L{QStringLiteral("示範國中小"), QStringLiteral("示範國中")};
        QTest::newRow("senior") << QStringLiteral("範例高級中學")
                                << L{QStringLiteral("範例高中"), QStringLiteral("範例高級中等學校")};
        QTest::newRow("senior, new") << QStringLiteral("範例高級中等學校")
                                     << L{QStringLiteral("範例高中"), QStringLiteral("範例高級中學")};
        QTest::newRow("vocational") << QStringLiteral("範例高級職業學校") << L{QStringLiteral("範例高職")};
        QTest::newRow("kindergarten") << QStringLiteral("樣本幼兒園")
                                      << L{QStringLiteral("樣本幼稚園"), QStringLiteral("樣本幼兒園")};
    }
    void everydayNamesAreNames() {
        QFETCH(QString, name);
        QFETCH(QStringList, typed);
        const auto index = named({QStringLiteral("另一所大學"), name});
        for (const QString& text : std::as_const(typed)) {
            const QList<int> found = index->find(text, 10);
            QVERIFY2(found == QList<int>{1}, qPrintable(text));
        }
    }

    void aKeyAmongAllUnitsOfTheCountryIsQuick() {
        QStringList names;
        for (int i = 0; i < 10084; ++i) {
            names.append(QStringLiteral("高雄市鼓山區第%1示範國民%2")
                             .arg(i)
                             .arg(i % 2 ? QStringLiteral("小學") : QStringLiteral("中學")));
        }
        const auto index = named(names);
        qint64 best = std::numeric_limits<qint64>::max(); // of several: the machine has other things to do as well
        for (int i = 0; i < 8; ++i) {
            QElapsedTimer timer;
            timer.start();
            (void)index->find(QStringLiteral("鼓山 第123示範國小"), UnitFinder::shownAtMost);
            best = qMin(best, timer.nsecsElapsed());
        }
        QVERIFY2(best < 16'000'000, qPrintable(QString("%1 µs").arg(best / 1000)));
    }

    void codeAndNameThatBeginWithItComeFirst() {
        const auto index = country(40);
        const QList<int> found = index->find("100007", 200);
        QCOMPARE(found.size(), 1);
        QCOMPARE(index->units().at(found.first()).code, QString("100007"));
        const QList<int> city = index->find(QStringLiteral("高雄"), 5);
        QCOMPARE(city.size(), 5);
        for (int at : city) {
            QVERIFY(index->units().at(at).name.startsWith(QStringLiteral("高雄")));
        }
    }

    void whereNothingIsAppliedForIsNotFound() {
        QCOMPARE(country(40)->find(QStringLiteral("示範進修網"), 10).size(), 0);
    }

    void aCentreIsFoundForItsOwnForm() { // 表2-3
        UnitKindRow kind;
        kind.key = "regional_centre";
        kind.accountTypes = {AccountType::Reviewer};
        UnitRow centre;
        centre.id = 1;
        centre.code = "640N01";
        centre.name = QStringLiteral("高雄市示範區管中心");
        centre.kind = kind.key;
        const UnitIndex index({centre}, {}, {}, {kind});
        QCOMPARE(index.find(QStringLiteral("區管中心"), 10).size(), 1);
    }

    void modelShowsTheLastQuestionOnly() {
        UnitFinder finder;
        const QAbstractItemModelTester tester(&finder, QAbstractItemModelTester::FailureReportingMode::QtTest);
        finder.setIndex(country(10000));
        QSignalSpy found(&finder, &UnitFinder::found);
        const QStringList keys{QStringLiteral("高"), QStringLiteral("高雄"), QStringLiteral("高雄市立第4242")};
        for (const QString& text : keys) {
            finder.find(text);
        }
        QTRY_COMPARE_WITH_TIMEOUT(finder.total(), 1, patience);
        QCOMPARE(found.count(), 1); // the earlier answers were dropped
        QCOMPARE(found.first().first().toString(), keys.last());
        QCOMPARE(finder.data(finder.QAbstractListModel::index(0, 0), UnitFinder::CodeRole).toString(),
                 QString("104242"));
        finder.find({});
        QCOMPARE(finder.rowCount(), 0); // at once
    }

    void everyKeyIsAnswered() {
        UnitFinder finder;
        finder.setIndex(country(10000));
        const QString word = QStringLiteral("高雄市立第123示範國中");
        for (int length = 1; length <= word.size(); ++length) {
            finder.find(word.left(length));
            QSignalSpy found(&finder, &UnitFinder::found);
            QVERIFY(found.wait(patience));
        }
    }

    void aNewIndexAsksAgain() {
        UnitFinder finder;
        finder.setIndex(country(4));
        finder.find(QStringLiteral("第30示範"));
        QTRY_COMPARE_WITH_TIMEOUT(finder.text(), QStringLiteral("第30示範"), patience);
        finder.setIndex(country(40));
        QTRY_COMPARE_WITH_TIMEOUT(finder.total(), 1, patience);
    }

    void aMissingReplicaIsSaid() {
        UnitFinder finder;
        QSignalSpy failed(&finder, &UnitFinder::failed);
        finder.load("/nonexistent/replica.sqlite");
        QVERIFY(failed.wait(patience));
        QVERIFY(!finder.isLoaded());
    }
};

QTEST_GUILESS_MAIN(TestUnitFinder)
#include "tst_unitfinder.moc"
