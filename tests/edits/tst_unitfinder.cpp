// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/unitfinder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

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
        kinds[2].key = "regional_centre";
        kinds[2].name = QStringLiteral("區管中心");
        kinds[2].accountTypes = {AccountType::Reviewer};
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
        desk.name = QStringLiteral("高雄市示範區管中心");
        desk.kind = "regional_centre";
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
        QCOMPARE(kinds.size(), 2); // a desk's accounts cannot be applied for
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

    void desksAreNotFound() { QCOMPARE(country(40)->find(QStringLiteral("示範區管中心"), 10).size(), 0); }

    void modelShowsTheLastQuestionOnly() {
        UnitFinder finder;
        const QAbstractItemModelTester tester(&finder, QAbstractItemModelTester::FailureReportingMode::QtTest);
        finder.setIndex(country(10000));
        QSignalSpy found(&finder, &UnitFinder::found);
        const QStringList keys{QStringLiteral("高"), QStringLiteral("高雄"), QStringLiteral("高雄市立第4242")};
        for (const QString& text : keys) {
            finder.find(text);
        }
        QTRY_COMPARE(finder.total(), 1);
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
            QVERIFY(found.wait(2000));
        }
    }

    void aNewIndexAsksAgain() {
        UnitFinder finder;
        finder.setIndex(country(4));
        finder.find(QStringLiteral("第30示範"));
        QTRY_COMPARE(finder.text(), QStringLiteral("第30示範"));
        finder.setIndex(country(40));
        QTRY_COMPARE(finder.total(), 1);
    }

    void aMissingReplicaIsSaid() {
        UnitFinder finder;
        QSignalSpy failed(&finder, &UnitFinder::failed);
        finder.load("/nonexistent/replica.sqlite");
        QVERIFY(failed.wait(5000));
        QVERIFY(!finder.isLoaded());
    }
};

QTEST_GUILESS_MAIN(TestUnitFinder)
#include "tst_unitfinder.moc"
