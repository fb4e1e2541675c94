// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/personname.h"
#include "tests/domain/show.h"

#include <QTest>

using namespace inservice;

class TestPersonName : public QObject {
    Q_OBJECT

private slots:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void refusalShowsTheCharacter();
    void masks_data();
    void masks();
    void maskHidesEveryName();
};

void TestPersonName::accepted_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    const auto row = [](const QString& typed, const QString& stored = {}) {
        QTest::newRow(qPrintable(QStringLiteral("«%1»").arg(typed))) << typed << (stored.isEmpty() ? typed : stored);
    };
    row(QStringLiteral("林小安"));
    row(QStringLiteral("王明"));
    row(QStringLiteral("歐陽小安"));
    row(QStringLiteral("丁"));
    row(QStringLiteral("林𠮷安")); // plane 2
    row(QStringLiteral("𠮷𠮷"));
    row(QStringLiteral("林\U00030000安")); // plane 3, newer than many tables
    row(QStringLiteral("林〇安"));
    row(QStringLiteral("林葛\U000E0100安")); // with a variation selector
    row(QStringLiteral("林　小　安"), QStringLiteral("林小安"));
    row(QStringLiteral("王 明"), QStringLiteral("王明"));
    row(QStringLiteral("  林小安 "), QStringLiteral("林小安"));
    row(QStringLiteral("林小安\u200B"), QStringLiteral("林小安"));
    row(QStringLiteral("瓦浪‧比令"));
    row(QStringLiteral("瓦浪·比令"), QStringLiteral("瓦浪‧比令"));
    row(QStringLiteral("瓦浪・比令"), QStringLiteral("瓦浪‧比令"));
    row(QStringLiteral("瓦浪･比令"), QStringLiteral("瓦浪‧比令"));
    row(QStringLiteral("瓦浪•比令"), QStringLiteral("瓦浪‧比令"));
    row(QStringLiteral("瓦浪．比令"), QStringLiteral("瓦浪‧比令"));
    row(QStringLiteral("瓦浪 ‧ 比令"), QStringLiteral("瓦浪‧比令"));
    row(QStringLiteral("瓦浪‧𠮷令‧巴萬"));
    row(QStringLiteral("Walan‧Piling"));
    row(QStringLiteral("林小安 Walan Piling"));
    row(QStringLiteral("Anna Lee"));
    row(QStringLiteral("Ａｎｎａ　Ｌｅｅ"), QStringLiteral("Anna Lee"));
    row(QStringLiteral("Anna   Lee"), QStringLiteral("Anna Lee"));
    row(QStringLiteral("Mei-Ling O'Hara"));
    row(QStringLiteral("Mei–Ling O’Hara"), QStringLiteral("Mei-Ling O'Hara"));
    row(QStringLiteral("O´Hara"), QStringLiteral("O'Hara"));
    row(QStringLiteral("Zoë Müller"));
    row(QStringLiteral("Zoe\u0308 Mu\u0308ller"), QStringLiteral("Zoë Müller"));
    row(QStringLiteral("Nguyễn Thị Ánh"));
    row(QStringLiteral("J. R. Smith"));
    row(QStringLiteral("John Smith Jr."));
    row(QStringLiteral("'Atul Ka^ti"));
    row(QStringLiteral("Kin_gan Sa:y"));
    row(QStringLiteral("さくら"));
    row(QString(50, u'安'));
    row(QStringLiteral("𠮷").repeated(50));
}

void TestPersonName::accepted() {
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    const auto name = PersonName::parse(typed);
    QVERIFY2(name.ok(), qPrintable(verdict(name)));
    QCOMPARE(name->text(), stored);
    QCOMPARE(PersonName::normalised(typed), (Normalised{stored, typed != stored}));
    QCOMPARE(verdict(PersonName::check(stored)), QStringLiteral("ok"));
    QCOMPARE(PersonName::parse(stored)->text(), stored);
}

void TestPersonName::refused_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    int number = 0;
    const auto row = [&number](const char* reason, const QString& typed) {
        QTest::addRow("%d %s", ++number, reason) << typed << QStringLiteral("name.") + QLatin1String(reason);
    };
    row("empty", QString());
    row("empty", QStringLiteral(" 　\t"));
    row("length", QString(51, u'安'));
    row("length", QStringLiteral("𠮷").repeated(51));
    row("characters", QStringLiteral("12345"));
    row("characters", QStringLiteral("林小安1"));
    row("characters", QStringLiteral("林①安"));
    row("characters", QStringLiteral("A123456789"));
    row("characters", QStringLiteral("林小安😀"));
    row("characters", QStringLiteral("林☺安"));
    row("characters", QStringLiteral("林小\n安"));
    row("characters", QStringLiteral("林小\t安"));
    row("characters", QStringLiteral("林小\x01安"));
    row("characters", QStringLiteral("林") + QChar(0xD842) + QStringLiteral("安")); // a lone half
    row("characters", QStringLiteral("林安") + QChar(0xDFB7));
    row("characters",
        QString(QChar(0xE000)) + QStringLiteral("小安")); // private use: another PC shows another character
    row("characters", QStringLiteral("\U000F0000小安"));
    row("characters", QStringLiteral("林\u202E小安"));
    row("characters", QStringLiteral("林小安(代理)"));
    row("characters", QStringLiteral("林小安,王明"));
    row("characters", QStringLiteral("<b>林</b>"));
    row("characters", QStringLiteral("林小安;"));
    row("characters", QStringLiteral("‧"));
    row("characters", QStringLiteral("瓦浪‧"));
    row("characters", QStringLiteral("‧比令"));
    row("characters", QStringLiteral("瓦浪‧‧比令"));
    row("characters", QStringLiteral("-Anna"));
    row("characters", QStringLiteral("Anna-"));
    row("characters", QStringLiteral("Anna--Lee"));
    row("characters", QStringLiteral("''"));
    row("characters", QStringLiteral("..."));
    row("characters", QStringLiteral("\u0301a"));
    row("characters", QStringLiteral("林\u2E81安")); // a radical
    row("characters", QStringLiteral("林〡安"));     // a merchant's numeral
    row("characters", QStringLiteral("林_安"));
    row("characters", QStringLiteral("林安:"));
    row("characters", QStringLiteral("林O安@example.invalid"));
}

void TestPersonName::refused() {
    QFETCH(QString, typed);
    QTEST(verdict(PersonName::parse(typed)), "reason");
}

void TestPersonName::refusalShowsTheCharacter() {
    const auto shown = [](const QString& typed) {
        return PersonName::parse(typed).refusal().details.value(QStringLiteral("character")).toString();
    };
    QCOMPARE(shown(QStringLiteral("林小安1")), QStringLiteral("1"));
    QCOMPARE(shown(QStringLiteral("林小安😀")), QStringLiteral("😀"));
    QCOMPARE(shown(QStringLiteral("林小\n安")), QString()); // nothing to see
}

void TestPersonName::masks_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("masked");
    const auto row = [](const QString& name, const QString& masked) {
        QTest::newRow(qPrintable(QStringLiteral("«%1»").arg(name))) << name << masked;
    };
    row(QStringLiteral("林小安"), QStringLiteral("林O安"));
    row(QStringLiteral("王明"), QStringLiteral("王O"));
    row(QStringLiteral("歐陽小安"), QStringLiteral("歐OO安"));
    row(QStringLiteral("丁"), QStringLiteral("O"));
    row(QStringLiteral("𠮷小安"), QStringLiteral("𠮷O安"));
    row(QStringLiteral("林𠮷安"), QStringLiteral("林O安"));
    row(QStringLiteral("林小𠮷"), QStringLiteral("林O𠮷"));
    row(QStringLiteral("林𠮷"), QStringLiteral("林O"));
    row(QStringLiteral("林葛\U000E0100安"), QStringLiteral("林O安"));
    row(QStringLiteral("瓦浪‧比令"), QStringLiteral("瓦浪‧O"));
    row(QStringLiteral("瓦浪·比令"), QStringLiteral("瓦浪·O"));
    row(QStringLiteral("瓦浪‧比令‧巴萬"), QStringLiteral("瓦浪‧O‧巴萬"));
    row(QStringLiteral("𠮷浪‧比𠮷"), QStringLiteral("𠮷浪‧O"));
    row(QStringLiteral("Anna Lee"), QStringLiteral("Anna O"));
    row(QStringLiteral("Anna Maria Lee"), QStringLiteral("Anna O Lee"));
    row(QStringLiteral("Mei-Ling O'Hara"), QStringLiteral("Mei-Ling O"));
    row(QStringLiteral("Walan"), QStringLiteral("WOOOn"));
    row(QStringLiteral("Zoe\u0308"), QStringLiteral("ZOe\u0308"));
    row(QString(), QString());
}

void TestPersonName::masks() {
    QFETCH(QString, name);
    QTEST(PersonName::mask(name), "masked");
    QVERIFY(!hasLoneSurrogate(PersonName::mask(name)));
}

void TestPersonName::maskHidesEveryName() {
    for (const QString& name :
         {QStringLiteral("丁"), QStringLiteral("王明"), QStringLiteral("林小安"), QStringLiteral("瓦浪‧比令"),
          QStringLiteral("Anna Lee"), QStringLiteral("Walan"), QStringLiteral("𠮷𠮷")})
        QVERIFY(PersonName::parse(name)->masked() != name);
}

QTEST_APPLESS_MAIN(TestPersonName)
#include "tst_personname.moc"
