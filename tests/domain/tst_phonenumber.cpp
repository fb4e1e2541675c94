// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phonenumber.h"
#include "tests/domain/show.h"

#include <QTest>

using namespace inservice;
using Use = PhoneNumber::Use;

class TestPhoneNumber : public QObject {
    Q_OBJECT

private slots:
    void everyAreaOfTheTable_data();
    void everyAreaOfTheTable();
    void waysOfWriting_data();
    void waysOfWriting();
    void refused_data();
    void refused();
    void faxHasNoExtension();
    void refusalSaysHowManyDigits();
    void normalisedTellsWhatChanged();
    void countyIsAHint();
};

void TestPhoneNumber::everyAreaOfTheTable_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("counties");
    QTest::addColumn<int>("line");
    using Line = PhoneNumber::Line;
    const auto row = [](const char* text, const char* area, const QString& counties, Line line = Line::Fixed) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(area) << counties << int(line);
    };
    row("02-22345678", "02", QStringLiteral("臺北市 新北市 基隆市"));
    row("03-2000000", "03", QStringLiteral("桃園市"));
    row("03-3000000", "03", QStringLiteral("桃園市"));
    row("03-4000000", "03", QStringLiteral("桃園市"));
    row("03-5000000", "03", QStringLiteral("新竹縣 新竹市"));
    row("03-6000000", "03", QStringLiteral("新竹縣 新竹市"));
    row("03-8000000", "03", QStringLiteral("花蓮縣"));
    row("03-9000000", "03", QStringLiteral("宜蘭縣"));
    row("037-600000", "037", QStringLiteral("苗栗縣"));
    row("04-22000000", "04", QStringLiteral("臺中市"));
    row("04-37000000", "04", QStringLiteral("臺中市"));
    row("04-7000000", "04", QStringLiteral("彰化縣"));
    row("04-8000000", "04", QStringLiteral("彰化縣"));
    row("049-2000000", "049", QStringLiteral("南投縣"));
    row("05-2000000", "05", QStringLiteral("嘉義縣 嘉義市"));
    row("05-3000000", "05", QStringLiteral("嘉義縣 嘉義市"));
    row("05-5000000", "05", QStringLiteral("雲林縣"));
    row("05-6000000", "05", QStringLiteral("雲林縣"));
    row("05-7000000", "05", QStringLiteral("雲林縣"));
    row("06-2000000", "06", QStringLiteral("臺南市"));
    row("06-9000000", "06", QStringLiteral("澎湖縣"));
    row("07-6000000", "07", QStringLiteral("高雄市"));
    row("08-7000000", "08", QStringLiteral("屏東縣"));
    row("082-300000", "082", QStringLiteral("金門縣"));
    row("0826-60000", "0826", QStringLiteral("金門縣"));
    row("0836-20000", "0836", QStringLiteral("連江縣"));
    row("089-300000", "089", QStringLiteral("臺東縣"));
    row("0912-000-000", "09", QString(), Line::Mobile);
    row("0800-000000", "0800", QString(), Line::TollFree);
    row("0809-000000", "0809", QString(), Line::TollFree);
    row("070-10000000", "070", QString(), Line::Voip);
}

void TestPhoneNumber::everyAreaOfTheTable() {
    QFETCH(QString, text);
    const auto number = PhoneNumber::parse(text);
    QVERIFY2(number.ok(), qPrintable(verdict(number)));
    QCOMPARE(number->text(), text);
    QTEST(number->area(), "area");
    QTEST(number->areaCounties().join(u' '), "counties");
    QTEST(int(number->line()), "line");
    QCOMPARE(number->extension(), QString());

    // The same digits without the dash, in brackets, with one digit more and one less.
    QString digits = text;
    digits.remove(u'-');
    QCOMPARE(PhoneNumber::parse(digits)->text(), text);
    QCOMPARE(PhoneNumber::parse(QStringLiteral("(%1)%2").arg(number->area(), number->subscriber()))->text(), text);
    QCOMPARE(verdict(PhoneNumber::parse(digits + u'0')), QStringLiteral("phone.digits"));
    QCOMPARE(verdict(PhoneNumber::parse(digits.chopped(1))), QStringLiteral("phone.digits"));
    QCOMPARE(PhoneNumber::parse(text + QStringLiteral("#123"))->text(), text + QStringLiteral("#123"));
    QCOMPARE(PhoneNumber::parse(text, Use::Fax)->text(), text);
}

void TestPhoneNumber::waysOfWriting_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    const auto row = [](const QString& typed, const char* text) {
        QTest::newRow(qPrintable(typed)) << typed << QString::fromLatin1(text);
    };
    row(QStringLiteral("(07)600-0000"), "07-6000000");
    row(QStringLiteral("（０７）６０００－０００"), "07-6000000");
    row(QStringLiteral("07 600 0000"), "07-6000000");
    row(QStringLiteral("07－6000000＃123"), "07-6000000#123");
    row(QStringLiteral("07–6000000"), "07-6000000");
    row(QStringLiteral("07.600.0000"), "07-6000000");
    row(QStringLiteral("07-6000000轉123"), "07-6000000#123");
    row(QStringLiteral("07-6000000 分機 123"), "07-6000000#123");
    row(QStringLiteral("07-6000000 轉分機：123"), "07-6000000#123");
    row(QStringLiteral("07-6000000 ext. 123"), "07-6000000#123");
    row(QStringLiteral("07-6000000 Ext 123"), "07-6000000#123");
    row(QStringLiteral("07-6000000x123"), "07-6000000#123");
    row(QStringLiteral("07-6000000 # 0012"), "07-6000000#0012");
    row(QStringLiteral("+886-7-6000000"), "07-6000000");
    row(QStringLiteral("+886 (0)7 600 0000"), "07-6000000");
    row(QStringLiteral("+886 2 2234 5678"), "02-22345678");
    row(QStringLiteral("03-7600000"), "037-600000");
    row(QStringLiteral("(04)92000000"), "049-2000000");
    row(QStringLiteral("08-2300000"), "082-300000");
    row(QStringLiteral("082-660000"), "0826-60000");
    row(QStringLiteral("08-3620000"), "0836-20000");
    row(QStringLiteral("08-9300000"), "089-300000");
    row(QStringLiteral("0912000000"), "0912-000-000");
    row(QStringLiteral("0912-000000"), "0912-000-000");
    row(QStringLiteral("09-12000000"), "0912-000-000");
    row(QStringLiteral("(0912)000-000"), "0912-000-000");
    row(QStringLiteral("+886 912 000 000"), "0912-000-000");
    row(QStringLiteral("+886-0912-000-000"), "0912-000-000");
    // What stands before, between and behind.
    row(QStringLiteral("電話：07-6000000"), "07-6000000");
    row(QStringLiteral("TEL:(07)6000000"), "07-6000000");
    row(QStringLiteral("手機 0912000000"), "0912-000-000");
    row(QStringLiteral("+886 (07) 6000000"), "07-6000000");
    row(QStringLiteral("(+886)7-6000000"), "07-6000000");
    row(QStringLiteral("（＋８８６）7-6000000"), "07-6000000");
    row(QStringLiteral("+(886)7-6000000"), "07-6000000");
    row(QStringLiteral("886-7-6000000"), "07-6000000");
    row(QStringLiteral("00886-7-6000000"), "07-6000000");
    row(QStringLiteral("+886(7)6000000"), "07-6000000");
    row(QStringLiteral("+88676000000"), "07-6000000");
    row(QStringLiteral("+886 07 6000000"), "07-6000000");
    for (const char16_t dash : {0x2010, 0x2013, 0x2014, 0x2015, 0x2043, 0x2212, 0x2500, 0x2501, 0x2550, 0x2574, 0x2796,
                                0x30FC, 0x4E00, 0xFE58, 0xFE63, 0xFF0D, 0xFE31, 0x02D7}) {
        row(QStringLiteral("07") + QChar(dash) + QStringLiteral("6000000"), "07-6000000");
    }
    for (const char16_t unseen :
         {0x202A, 0x202C, 0x2066, 0x2069, 0x00AD, 0x200D, 0x061C, 0xFE0F, 0x180E, 0x206A, 0x3164, 0xFFF9}) {
        row(QStringLiteral("07") + QChar(unseen) + QStringLiteral("-6000000") + QChar(unseen), "07-6000000");
    }
    row(QStringLiteral("07-6000000(分機123)"), "07-6000000#123");
    row(QStringLiteral("07-6000000（轉123）"), "07-6000000#123");
    row(QStringLiteral("07-6000000〔內線123〕"), "07-6000000#123");
    row(QStringLiteral("07-6000000 內線 123"), "07-6000000#123");
    row(QStringLiteral("07-6000000*123"), "07-6000000#123");
    row(QStringLiteral("07-6000000;ext=123"), "07-6000000#123");
    row(QStringLiteral("07-6000000 分機號碼：123"), "07-6000000#123");
    row(QStringLiteral("07-6000000(123)"), "07-6000000#123");
    row(QStringLiteral("07-6000000-123"), "07-6000000#123");
    row(QStringLiteral("07-600-0000-1234567"), "07-6000000#1234567");
    row(QStringLiteral("07-6000000＃1234567"), "07-6000000#1234567");
    row(QStringLiteral("07-6000000~5"), "07-6000000");
    row(QStringLiteral("07-6000000～6000005"), "07-6000000");
    row(QStringLiteral("07-6000000〜5"), "07-6000000");
    row(QStringLiteral("07-6000000-5"), "07-6000000");
    row(QStringLiteral("07-6000000至5"), "07-6000000");
    row(QStringLiteral("07-6000000#12~15"), "07-6000000#12");
    row(QStringLiteral("  07-6000000  "), "07-6000000");
}

void TestPhoneNumber::waysOfWriting() {
    QFETCH(QString, typed);
    const auto number = PhoneNumber::parse(typed);
    QVERIFY2(number.ok(), qPrintable(verdict(number)));
    QTEST(number->text(), "text");
    QVERIFY(PhoneNumber::normalised(typed).changed);
    // What is stored is stored again unchanged.
    QCOMPARE(PhoneNumber::parse(number->text())->text(), number->text());
    QVERIFY(!PhoneNumber::normalised(number->text()).changed);
}

void TestPhoneNumber::refused_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* reason, const QString& typed) {
        QTest::addRow("%s «%s»", reason, qPrintable(typed))
            << typed << QStringLiteral("phone.") + QLatin1String(reason);
    };
    row("empty", QString());
    row("empty", QStringLiteral(" 　 "));
    row("area", QStringLiteral("6000000"));
    row("area", QStringLiteral("22345678"));
    row("area", QStringLiteral("01-2345678"));
    row("area", QStringLiteral("00-2345678"));
    row("digits", QStringLiteral("02-7700000")); // one digit short
    row("digits", QStringLiteral("02"));
    row("digits", QStringLiteral("03-1000000"));
    row("digits", QStringLiteral("04-5000000"));
    row("digits", QStringLiteral("04-2200000"));
    row("digits", QStringLiteral("04-70000000"));
    row("digits", QStringLiteral("05-8000000"));
    row("digits", QStringLiteral("0836-200000"));
    row("format", QStringLiteral("同上"));
    row("format", QStringLiteral("07-60A0000"));
    row("format", QStringLiteral("07-6000000~"));
    row("format", QStringLiteral("~5"));
    row("format", QStringLiteral("+1 (202) 5550100"));
    row("format", QStringLiteral("07-6000000 王"));
    row("area", QStringLiteral("76000000"));
    row("format", QStringLiteral("7.6E+07"));
    row("format", QStringLiteral("07-6000000、07-6000001"));
    row("format", QStringLiteral("07-6000000\n07-6000001"));
    row("format", QStringLiteral("(07))6000000"));
    row("format", QStringLiteral("07)6000000"));
    row("format", QStringLiteral("+1-202-5550100"));
    row("extension", QStringLiteral("07-6000000#"));
    row("extension", QStringLiteral("07-6000000#12,13"));
    row("extension", QStringLiteral("07-6000000#無"));
    row("extension", QStringLiteral("07-6000000#123456789"));
}

void TestPhoneNumber::refused() {
    QFETCH(QString, typed);
    QTEST(verdict(PhoneNumber::parse(typed)), "reason");
}

void TestPhoneNumber::faxHasNoExtension() {
    const auto fax = PhoneNumber::parse(QStringLiteral("07-6000000#123"), Use::Fax);
    QCOMPARE(verdict(fax), QStringLiteral("phone.extension"));
    QCOMPARE(fax.refusal().details.value(QStringLiteral("use")).toString(), QStringLiteral("fax"));
    const auto phone = PhoneNumber::parse(QString());
    QCOMPARE(phone.refusal().details.value(QStringLiteral("use")).toString(), QStringLiteral("phone"));
}

void TestPhoneNumber::refusalSaysHowManyDigits() {
    const auto detail = [](const QString& typed, const char* name) {
        return PhoneNumber::parse(typed).refusal().details.value(QString::fromLatin1(name)).toString();
    };
    QCOMPARE(detail(QStringLiteral("02-7700000"), "expected"), QStringLiteral("8"));
    QCOMPARE(detail(QStringLiteral("02-7700000"), "actual"), QStringLiteral("7"));
    QCOMPARE(detail(QStringLiteral("02-7700000"), "area"), QStringLiteral("02"));
    QCOMPARE(detail(QStringLiteral("04-2200000"), "expected"), QStringLiteral("8"));
    QCOMPARE(detail(QStringLiteral("04-70000000"), "expected"), QStringLiteral("7"));
    QCOMPARE(detail(QStringLiteral("04-5000000"), "first"), QStringLiteral("2378"));
}

void TestPhoneNumber::normalisedTellsWhatChanged() {
    QCOMPARE(PhoneNumber::normalised(QStringLiteral("（０７）6000000")),
             (Normalised{QStringLiteral("07-6000000"), true}));
    QCOMPARE(PhoneNumber::normalised(QStringLiteral("07-6000000")), (Normalised{QStringLiteral("07-6000000"), false}));
    QCOMPARE(PhoneNumber::normalised(QStringLiteral(" 07-60 ")), (Normalised{QStringLiteral("07-60"), true}));
}

void TestPhoneNumber::countyIsAHint() {
    const auto kaohsiung = PhoneNumber::parse(QStringLiteral("07-6000000"));
    QVERIFY(kaohsiung->fitsCounty(QStringLiteral("高雄市")));
    QVERIFY(!kaohsiung->fitsCounty(QStringLiteral("屏東縣")));
    const auto taichung = PhoneNumber::parse(QStringLiteral("04-22000000"));
    QVERIFY(taichung->fitsCounty(QStringLiteral("臺中市")));
    QVERIFY(taichung->fitsCounty(QStringLiteral("台中市")));
    QVERIFY(!taichung->fitsCounty(QStringLiteral("苗栗縣"))); // 卓蘭 has 04 nevertheless: a warning, the number is good
    QVERIFY(PhoneNumber::parse(QStringLiteral("0912000000"))->fitsCounty(QStringLiteral("屏東縣")));
}

QTEST_APPLESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
