// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rocdate.h"
#include "tests/domain/show.h"

#include <QTest>
#include <algorithm>

using namespace inservice;

class TestRocDate : public QObject {
    Q_OBJECT

private slots:
    void edges_data();
    void edges();
    void everyDayComesBack();
    void parsed_data();
    void parsed();
    void refused_data();
    void refused();
    void sortKeysSortAsDays();
    void schoolYears_data();
    void schoolYears();
};

void TestRocDate::edges_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("before");
    QTest::newRow("first day") << QDate(1912, 1, 1) << QStringLiteral("民國1年1月1日") << 1 << false;
    QTest::newRow("the day before") << QDate(1911, 12, 31) << QStringLiteral("民國前1年12月31日") << 1 << true;
    QTest::newRow("前2") << QDate(1910, 1, 1) << QStringLiteral("民國前2年1月1日") << 2 << true;
    QTest::newRow("前100") << QDate(1812, 6, 1) << QStringLiteral("民國前100年6月1日") << 100 << true;
    QTest::newRow("99") << QDate(2010, 12, 31) << QStringLiteral("民國99年12月31日") << 99 << false;
    QTest::newRow("100") << QDate(2011, 1, 1) << QStringLiteral("民國100年1月1日") << 100 << false;
    QTest::newRow("leap") << QDate(2024, 2, 29) << QStringLiteral("民國113年2月29日") << 113 << false;
    QTest::newRow("115") << QDate(2026, 11, 23) << QStringLiteral("民國115年11月23日") << 115 << false;
}

void TestRocDate::edges() {
    QFETCH(QDate, day);
    const RocDate date(day);
    QTEST(date.text(), "text");
    QTEST(date.year(), "year");
    QTEST(date.isBeforeRepublic(), "before");
    QCOMPARE(RocDate::parse(date.text())->day(), day);
}

void TestRocDate::everyDayComesBack() {
    for (QDate day(1895, 1, 1); day < QDate(2050, 1, 1); day = day.addDays(1)) {
        const RocDate date(day);
        QCOMPARE(RocDate::parse(date.text())->day(), day);
        QCOMPARE(RocDate::parse(date.iso())->day(), day);
        if (!date.isBeforeRepublic()) {
            QCOMPARE(RocDate::parse(date.shortText())->day(), day);
        }
    }
}

void TestRocDate::parsed_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    const QDate day(2026, 11, 3);
    for (const QString& typed :
         {QStringLiteral("民國115年11月3日"), QStringLiteral("中華民國115年11月03日"), QStringLiteral("115年11月3日"),
          QStringLiteral("民國 115 年 11 月 3 日"), QStringLiteral("１１５年１１月３日"), QStringLiteral("115/11/3"),
          QStringLiteral("115.11.03"), QStringLiteral("115-11-03"), QStringLiteral("民國115/11/3"),
          QStringLiteral("1151103"), QStringLiteral("2026-11-03"), QStringLiteral("2026/11/3"),
          QStringLiteral("20261103"), QStringLiteral("2026年11月3日"), QStringLiteral("西元2026年11月3日")}) {
        QTest::newRow(qPrintable(typed)) << typed << day;
    }
    QTest::newRow("元年") << QStringLiteral("民國元年10月10日") << QDate(1912, 10, 10);
    QTest::newRow("099") << QStringLiteral("0991231") << QDate(2010, 12, 31);
    QTest::newRow("two digits") << QStringLiteral("991231") << QDate(2010, 12, 31);
    QTest::newRow("民國前") << QStringLiteral("民國前1年12月31日") << QDate(1911, 12, 31);
    QTest::newRow("民國前 leap") << QStringLiteral("民國前8年2月29日") << QDate(1904, 2, 29);
}

void TestRocDate::parsed() {
    QFETCH(QString, typed);
    const auto date = RocDate::parse(typed);
    QVERIFY2(date.ok(), qPrintable(verdict(date)));
    QTEST(date->day(), "day");
}

void TestRocDate::refused_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* reason, const QString& typed) {
        QTest::addRow("%s «%s»", reason, qPrintable(typed)) << typed << QStringLiteral("date.") + QLatin1String(reason);
    };
    row("empty", QString());
    row("range", QStringLiteral("民國114年2月29日"));
    row("range", QStringLiteral("115/13/1"));
    row("range", QStringLiteral("115/4/31"));
    row("range", QStringLiteral("2026-00-10"));
    row("range", QStringLiteral("2911-01-01")); // 民國1000年 could not be read again
    row("range", QStringLiteral("民國0年1月1日"));
    row("range", QStringLiteral("民國前0年1月1日"));
    row("range", QStringLiteral("0/1/1"));
    row("range", QStringLiteral("0000101"));
    row("range", QStringLiteral("民國前1912年1月1日"));
    row("format", QStringLiteral("明天"));
    row("format", QStringLiteral("115/11-3"));
    row("format", QStringLiteral("115/11"));
    row("format", QStringLiteral("3/11/2026"));
    row("format", QStringLiteral("民國2026/11/3"));
    row("format", QStringLiteral("115年11月3日下午"));
    row("format", QStringLiteral("12345"));
}

void TestRocDate::refused() {
    QFETCH(QString, typed);
    QTEST(verdict(RocDate::parse(typed)), "reason");
}

void TestRocDate::sortKeysSortAsDays() {
    QStringList keys;
    for (const QDate& day : {QDate(1811, 5, 5), QDate(1910, 12, 31), QDate(1911, 1, 1), QDate(1911, 12, 31),
                             QDate(1912, 1, 1), QDate(1920, 12, 31), QDate(1921, 1, 1), QDate(2010, 12, 31),
                             QDate(2011, 1, 1), QDate(2026, 9, 30), QDate(2026, 10, 1)}) {
        keys += RocDate(day).sortKey();
    }
    QVERIFY(std::is_sorted(keys.cbegin(), keys.cend()));
    QCOMPARE(RocDate(QDate(2010, 12, 31)).sortKey(), QStringLiteral("099-12-31"));
    QVERIFY(RocDate(QDate(2010, 12, 31)) < RocDate(QDate(2011, 1, 1)));
}

void TestRocDate::schoolYears_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("schoolYear");
    QTest::addColumn<int>("semester");
    QTest::newRow("31 July") << QDate(2026, 7, 31) << 114 << 2;
    QTest::newRow("1 August") << QDate(2026, 8, 1) << 115 << 1;
    QTest::newRow("31 December") << QDate(2026, 12, 31) << 115 << 1;
    QTest::newRow("1 January") << QDate(2027, 1, 1) << 115 << 1;
    QTest::newRow("31 January") << QDate(2027, 1, 31) << 115 << 1;
    QTest::newRow("1 February") << QDate(2027, 2, 1) << 115 << 2;
    QTest::newRow("99 to 100") << QDate(2011, 7, 31) << 99 << 2;
    QTest::newRow("100") << QDate(2011, 8, 1) << 100 << 1;
}

void TestRocDate::schoolYears() {
    QFETCH(QDate, day);
    const RocDate date(day);
    QTEST(date.schoolYear(), "schoolYear");
    QTEST(date.semester(), "semester");
    const RocDate first = RocDate::firstDayOfSemester(date.schoolYear(), date.semester());
    QVERIFY(!(date < first));
    QCOMPARE(first.schoolYear(), date.schoolYear());
    QCOMPARE(first.semester(), date.semester());
    QVERIFY(RocDate(first.day().addDays(-1)).semester() != date.semester());
    QCOMPARE(RocDate::firstDayOfSchoolYear(date.schoolYear()).semester(), 1);
}

QTEST_APPLESS_MAIN(TestRocDate)
#include "tst_rocdate.moc"
