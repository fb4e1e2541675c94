// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/unitcode.h"
#include "tests/domain/show.h"

#include <QMap>
#include <QSet>
#include <QTest>

using namespace inservice;
using Founder = UnitCode::Founder;

/// 學校代碼 and 單位類別.
class TestUnitCode : public QObject {
    Q_OBJECT

private slots:
    void examples_data();
    void examples();
    void everyCounty();
    void refused_data();
    void refused();
    void stayText();
    void kindsOfUnit();
    void typesOffered();
};

void TestUnitCode::examples_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("county");
    QTest::addColumn<int>("founder");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* text, const QString& county, Founder founder, const char* kind) {
        QTest::newRow(text) << QString::fromLatin1(text) << county << int(founder) << QString::fromLatin1(kind);
    };
    row("100301", QStringLiteral("嘉義縣"), Founder::National, "senior_high");
    row("330301", QStringLiteral("臺北市"), Founder::National, "senior_high");
    row("353301", QStringLiteral("臺北市"), Founder::Municipal, "senior_high");
    row("014302", QStringLiteral("新北市"), Founder::County, "senior_high");
    row("033302", QStringLiteral("桃園市"), Founder::Municipal, "senior_high");
    row("030302", QStringLiteral("桃園市"), Founder::National, "senior_high");
    row("013F01", QStringLiteral("新北市"), Founder::Municipal, "special_education");
    row("011K15", QStringLiteral("新北市"), Founder::Private, "kindergarten");
    row("014XA1-02", QStringLiteral("新北市"), Founder::County, "kindergarten");
    row("330N01", QStringLiteral("臺北市"), Founder::National, "");
    row("064H01", QStringLiteral("臺中市"), Founder::County, "");
    row("191401", QStringLiteral("臺中市"), Founder::Private, "vocational_high");
    row("714501", QStringLiteral("金門縣"), Founder::County, "junior_high");
    row("724601", QStringLiteral("連江縣"), Founder::County, "elementary");
    row("214712", QStringLiteral("臺南市"), Founder::County, "elementary");
    row("014801", QStringLiteral("新北市"), Founder::County, "elementary");
    row("611B01", QStringLiteral("高雄市"), Founder::Private, "senior_high");
    row("14C301", QStringLiteral("臺東縣"), Founder::Corrections, "senior_high");
    row("12M301", QStringLiteral("高雄市"), Founder::Military, "senior_high");
    row("165Z9A", QStringLiteral("澎湖縣"), Founder::Other, "kindergarten");
}

void TestUnitCode::examples() {
    QFETCH(QString, text);
    QFETCH(QString, kind);
    const auto code = UnitCode::parse(text);
    QVERIFY2(code.ok(), qPrintable(verdict(code)));
    QCOMPARE(code->text(), text);
    QCOMPARE(code->countyCode(), text.left(2));
    QTEST(code->countyName(), "county");
    QTEST(int(*code->founder()), "founder");
    QCOMPARE(code->kindHint() ? toKey(*code->kindHint()) : QString(), kind);
    QCOMPARE(code->branch(), text.size() == 9 ? QStringLiteral("02") : QString());
    QCOMPARE(UnitCode::parse(text.toLower())->text(), text);
}

void TestUnitCode::everyCounty() {
    const auto table =
        QStringLiteral(
            "01新北 02宜蘭 03桃園 04新竹縣 05苗栗 06臺中 07彰化 08南投 09雲林 10嘉義縣 11臺南 12高雄 13屏東 14臺東 "
            "15花蓮 16澎湖 17基隆 18新竹市 19臺中 20嘉義市 21臺南 71金門 72連江")
            .split(u' ');
    QMap<QString, QString> names;
    for (const QString& entry : table) {
        names.insert(entry.left(2), entry.mid(2));
    }
    for (int i = 31; i <= 42; ++i) {
        names.insert(QString::number(i), QStringLiteral("臺北"));
    }
    for (int i = 51; i <= 61; ++i) {
        names.insert(QString::number(i), QStringLiteral("高雄"));
    }
    QSet<QString> counties;
    for (int i = 0; i < 100; ++i) {
        const QString digits = QStringLiteral("%1").arg(i, 2, 10, QLatin1Char('0'));
        const QString name = UnitCode::countyNameOf(digits);
        QVERIFY2(names.contains(digits) ? name.startsWith(names.value(digits)) : name.isEmpty(),
                 qPrintable(digits + name));
        QCOMPARE(verdict(UnitCode::parse(digits + QStringLiteral("4601"))),
                 names.contains(digits) ? QStringLiteral("ok") : QStringLiteral("unit_code.county"));
        if (!name.isEmpty()) {
            counties.insert(name);
        }
    }
    QCOMPARE(counties.size(), 22);
    QCOMPARE(UnitCode::countyNameOf(QStringLiteral("1")), QString());
    QCOMPARE(UnitCode::countyNameOf(QStringLiteral("0A")), QString());
}

void TestUnitCode::refused_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("position");
    const auto row = [](const QString& typed, const char* reason, int position = 0) {
        QTest::addRow("«%s»", qPrintable(typed))
            << typed << QStringLiteral("unit_code.") + QLatin1String(reason) << position;
    };
    row(QString(), "length");
    row(QStringLiteral("14302"), "length"); // the zero that a spreadsheet took away
    row(QStringLiteral("0143021"), "length");
    row(QStringLiteral("014XA1-2"), "length");
    row(QStringLiteral("A14302"), "format", 1);
    row(QStringLiteral("0A4302"), "format", 2);
    row(QStringLiteral("012302"), "format", 3);
    row(QStringLiteral("014902"), "format", 4);
    row(QStringLiteral("0143-2"), "format", 5);
    row(QStringLiteral("01430校"), "format", 6);
    row(QStringLiteral("014XA1_02"), "format", 7);
    row(QStringLiteral("014XA1-0A"), "format", 9);
    row(QStringLiteral("00A1"), "format", 3);
    row(QStringLiteral("004302"), "county");
    row(QStringLiteral("224302"), "county");
    row(QStringLiteral("734302"), "county");
}

void TestUnitCode::refused() {
    QFETCH(QString, typed);
    QFETCH(int, position);
    const auto code = UnitCode::parse(typed);
    QTEST(verdict(code), "reason");
    QCOMPARE(code.refusal().details.value(QStringLiteral("position")).toInt(), position);
}

void TestUnitCode::stayText() {
    QCOMPARE(UnitCode::parse(QStringLiteral("０１４３０２"))->text(), QStringLiteral("014302"));
    const auto university = UnitCode::parse(QStringLiteral("0099"));
    QVERIFY(university->isUniversity());
    QCOMPARE(university->text(), QStringLiteral("0099"));
    QCOMPARE(university->countyName(), QString());
    QVERIFY(!university->founder().has_value());
    QVERIFY(university->kindHint() == UnitKind::University);
}

void TestUnitCode::kindsOfUnit() {
    QStringList keys;
    QSet<QString> names;
    const auto kinds = allUnitKinds();
    for (const UnitKind kind : kinds) {
        keys += toKey(kind);
        names += chineseName(kind);
        QVERIFY(unitKindFromKey(toKey(kind)) == kind);
        QVERIFY(!(isBelowCollege(kind) && isDesk(kind)));
    }
    QCOMPARE(
        keys.join(u' '),
        QStringLiteral("university senior_high vocational_high junior_high elementary kindergarten special_education "
                       "experimental_education training_centre subject_centre social_education legal_person government "
                       "regional_centre "
                       "inservice_net k12ea"));
    QCOMPARE(names.size(), kinds.size());
    QVERIFY(!unitKindFromKey(QStringLiteral("Senior_High")).has_value());
    QVERIFY(!unitKindFromKey(QString()).has_value());
}

void TestUnitCode::typesOffered() {
    const QList<AccountType> all{AccountType::ChiefManager, AccountType::Contact, AccountType::Operator};
    const QList<AccountType> onlyOperator{AccountType::Operator};
    QCOMPARE(offeredAccountTypes(UnitKind::Elementary), all);
    QCOMPARE(offeredAccountTypes(UnitKind::Kindergarten), all);
    QCOMPARE(offeredAccountTypes(UnitKind::ExperimentalEducation), all);
    QCOMPARE(offeredAccountTypes(UnitKind::SpecialEducation), all);
    QCOMPARE(offeredAccountTypes(UnitKind::University), onlyOperator);
    QCOMPARE(offeredAccountTypes(UnitKind::LegalPerson), onlyOperator);
    QCOMPARE(offeredAccountTypes(UnitKind::SocialEducation), onlyOperator);
    QCOMPARE(offeredAccountTypes(UnitKind::SubjectCentre), onlyOperator);
    QCOMPARE(offeredAccountTypes(UnitKind::RegionalCentre), QList{AccountType::Reviewer});
    QCOMPARE(offeredAccountTypes(UnitKind::K12ea), QList{AccountType::Reviewer});
    QVERIFY(offeredAccountTypes(UnitKind::InserviceNet).isEmpty());
    QVERIFY(needsUnitSeal(UnitKind::SocialEducation));
    QVERIFY(!needsUnitSeal(UnitKind::Elementary));
}

QTEST_APPLESS_MAIN(TestUnitCode)
#include "tst_unitcode.moc"
