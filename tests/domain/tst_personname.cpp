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
    // What is copied along and not seen: Unicode knows which.
    for (const char32_t unseen :
         {0xADU,   0x34FU,  0x61CU,  0x115FU, 0x1160U, 0x17B4U, 0x180BU,  0x180EU,  0x200BU,  0x200CU,
          0x200DU, 0x200EU, 0x202AU, 0x202CU, 0x202EU, 0x2060U, 0x2062U,  0x2066U,  0x2069U,  0x206AU,
          0x3164U, 0xFE0FU, 0xFEFFU, 0xFFA0U, 0xFFF9U, 0xFFFBU, 0x1D173U, 0xE0001U, 0xE0041U, 0xE007FU}) {
        const QString one = QString::fromUcs4(&unseen, 1);
        row(one + QStringLiteral("林") + one + QStringLiteral("小安") + one, QStringLiteral("林小安"));
    }
    row(QStringLiteral("Anna\U000E0100 Lee"), QStringLiteral("Anna Lee")); // a selector without its 漢字
    row(QStringLiteral("葛\U000E0100\U000E0101西"), QStringLiteral("葛\U000E0100西"));
    row(QStringLiteral("葛\u200D\U000E0100西"), QStringLiteral("葛\U000E0100西"));
    // Dots by any key, and what looks like them.
    for (const char16_t dot : {0x02D9, 0x00B7, 0x0387, 0x1427, 0x16EB, 0x2022, 0x2219, 0x22C5, 0x2E31, 0x30FB, 0x318D,
                               0xA78F, 0xFF65, 0xFF0E, 0x02C8, 0x3002, 0xFF61, 0x2019, 0xFE52}) {
        row(QStringLiteral("瓦浪") + QChar(dot) + QStringLiteral("比令"), QStringLiteral("瓦浪‧比令"));
    }
    row(QStringLiteral("瓦浪 . 比令"), QStringLiteral("瓦浪‧比令"));
    row(QStringLiteral("葛\U000E0100˙西"), QStringLiteral("葛\U000E0100‧西"));
    row(QStringLiteral("Kin_gan Sa\uA789y"), QStringLiteral("Kin_gan Sa:y"));
    row(QStringLiteral("Kin_gan Sa\u02D0y"), QStringLiteral("Kin_gan Sa:y"));
    row(QStringLiteral("\u02BBAtul"), QStringLiteral("'Atul"));
    // Radicals, as a PDF gives them.
    row(QStringLiteral("林\u2ED1安"), QStringLiteral("林長安"));
    row(QStringLiteral("\u2F0D\u2FC5"), QStringLiteral("冖鹿"));
    row(QStringLiteral("\u2EA0\u2EE4"), QStringLiteral("民鬼"));
    // Every living script, with as many marks as it has.
    row(QStringLiteral("สมชาย ใจดี"));
    row(QStringLiteral("ပြည့်ဖြိုး"));
    row(QStringLiteral("राम कृष्ण"));
    row(QStringLiteral("M\u0331ay"), QStringLiteral("M\u0331ay"));
    row(QStringLiteral("김철수"));
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
    row("characters", QStringLiteral("林\u2E80安")); // a radical that stands for no 漢字
    row("characters", QStringLiteral("林〡安"));     // a merchant's numeral
    row("characters", QStringLiteral("林_安"));
    row("characters", QStringLiteral("林安:"));
    row("characters", QStringLiteral("林O安@example.invalid"));
    // Names that nobody sees, and heaps of marks.
    row("empty", QStringLiteral("\u115F\u115F"));
    row("empty", QStringLiteral("\u200B\u3164\uFE0F\U000E0041\U000E0100"));
    row("characters", QStringLiteral("\u2800\u2800"));
    row("characters", QStringLiteral("\uFFFC安"));
    row("characters", QStringLiteral("x") + QString(5, QChar(0x0316)));
    row("characters", QStringLiteral("林\u0301安")); // no 漢字 has one
    row("characters", QStringLiteral("林\u20DD安"));
    row("characters", QStringLiteral("林\u302A安"));
    row("characters", QStringLiteral("林\uFFFD安"));
    // A letter that is only a dot is no letter.
    for (const char16_t dot : {0xA78F, 0x1427, 0x119E, 0x318D, 0xA4F8, 0x02D9, 0x02C8}) {
        row("characters", QString(QChar(dot)));
    }
    row("characters", QStringLiteral("瓦浪^比令"));
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
    QCOMPARE(shown(QStringLiteral("林\u0301安")), QStringLiteral("\u25CC\u0301"));
    QCOMPARE(shown(QStringLiteral("林\uE000安")), QString()); // another one on every PC
    const auto detail = [](const QString& typed, const char* name) {
        return PersonName::parse(typed).refusal().details.value(QString::fromLatin1(name)).toString();
    };
    QCOMPARE(detail(QStringLiteral("林\uE000安"), "code"), QStringLiteral("U+E000"));
    QCOMPARE(detail(QStringLiteral("林\uE000安"), "position"), QStringLiteral("2"));
    QCOMPARE(detail(QStringLiteral("𠮷𠮷\U000F0000"), "code"), QStringLiteral("U+F0000"));
    QCOMPARE(detail(QStringLiteral("𠮷𠮷\U000F0000"), "position"), QStringLiteral("3"));
    QCOMPARE(detail(QStringLiteral("林小\n安"), "code"), QStringLiteral("U+000A"));
}

void TestPersonName::masks_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("masked");
    const auto row = [](const QString& name, const QString& masked) {
        QTest::newRow(qPrintable(QStringLiteral("«%1»").arg(name))) << name << masked;
    };
    row(QStringLiteral("林小安"), QStringLiteral("林○安"));
    row(QStringLiteral("王明"), QStringLiteral("王○"));
    row(QStringLiteral("歐陽小安"), QStringLiteral("歐○○安"));
    row(QStringLiteral("丁"), QStringLiteral("○"));
    row(QStringLiteral("𠮷小安"), QStringLiteral("𠮷○安"));
    row(QStringLiteral("林𠮷安"), QStringLiteral("林○安"));
    row(QStringLiteral("林小𠮷"), QStringLiteral("林○𠮷"));
    row(QStringLiteral("林𠮷"), QStringLiteral("林○"));
    row(QStringLiteral("林葛\U000E0100安"), QStringLiteral("林○安"));
    row(QStringLiteral("瓦浪‧比令"), QStringLiteral("瓦浪‧○"));
    row(QStringLiteral("瓦浪·比令"), QStringLiteral("瓦浪·○"));
    row(QStringLiteral("瓦浪‧比令‧巴萬"), QStringLiteral("瓦浪‧○‧巴萬"));
    row(QStringLiteral("𠮷浪‧比𠮷"), QStringLiteral("𠮷浪‧○"));
    row(QStringLiteral("Anna Lee"), QStringLiteral("Anna ○"));
    row(QStringLiteral("Anna Maria Lee"), QStringLiteral("Anna ○ Lee"));
    row(QStringLiteral("Mei-Ling O'Hara"), QStringLiteral("Mei-Ling ○"));
    row(QStringLiteral("Walan"), QStringLiteral("W○○○n"));
    row(QStringLiteral("Zoe\u0308"), QStringLiteral("Z○e\u0308"));
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
          QStringLiteral("Anna Lee"), QStringLiteral("Walan"), QStringLiteral("𠮷𠮷")}) {
        QVERIFY(PersonName::parse(name)->masked() != name);
    }
}

QTEST_APPLESS_MAIN(TestPersonName)
#include "tst_personname.moc"
