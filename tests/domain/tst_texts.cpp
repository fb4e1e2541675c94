// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/applicationnumber.h"
#include "models/domain/fold.h"
#include "models/domain/plaintext.h"
#include "tests/domain/show.h"

#include <QRandomGenerator>
#include <QTest>

using namespace inservice;

/// Free text, search and the number of an application.
class TestTexts : public QObject {
    Q_OBJECT

private slots:
    void plainText_data();
    void plainText();
    void jobTitles_data();
    void jobTitles();
    void plainTextStored_data();
    void plainTextStored();
    void aTitleHasLetters();
    void cells_data();
    void cells();
    void folded_data();
    void folded();
    void foldingTwiceChangesNothing();
    void plainTextsFoldLikeAnyOther();
    void applicationNumbers_data();
    void applicationNumbers();
    void applicationNumbersRefused();
    void counting();
};

void TestTexts::plainText_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("multiline");
    QTest::addColumn<QString>("reason");
    QTest::newRow("plain") << QStringLiteral("教務主任") << false << "ok";
    QTest::newRow("beyond the BMP") << QStringLiteral("𠮷").repeated(10) << false << "ok";
    QTest::newRow("ten") << QString(10, u'字') << false << "ok";
    QTest::newRow("eleven") << QString(11, u'字') << false << "text.length";
    QTest::newRow("eleven beyond the BMP") << QStringLiteral("𠮷").repeated(11) << false << "text.length";
    QTest::newRow("empty") << QString() << false << "text.empty";
    QTest::newRow("blank") << QStringLiteral(" 　\t\n") << false << "text.empty";
    QTest::newRow("line break") << QStringLiteral("一\n二") << false << "text.control";
    QTest::newRow("line break allowed") << QStringLiteral("一\n二") << true << "ok";
    QTest::newRow("windows line break") << QStringLiteral("一\r\n二") << true << "ok";
    QTest::newRow("bell") << QStringLiteral("一\a二") << true << "text.control";
    QTest::newRow("null") << QStringLiteral("一") + QChar(0) + QStringLiteral("二") << true << "text.control";
    QTest::newRow("C1") << QStringLiteral("一\u009B二") << true << "text.control";
    QTest::newRow("private use") << QStringLiteral("一\uE000二") << true << "text.control";
    QTest::newRow("lost") << QStringLiteral("一\uFFFD二") << false << "text.control";
    QTest::newRow("no character of a far plane") << QStringLiteral("一\U0005FFFF二") << false << "text.control";
    QTest::newRow("heap of marks") << QStringLiteral("x\u0316\u0317\u0318\u0319\u0316") << true << "text.control";
    QTest::newRow("marks of a script") << QStringLiteral("ဖြိုး") << true << "ok";
    QTest::newRow("only what is not seen") << QStringLiteral("\u115F\u200B\U000E0041") << true << "text.empty";
    QTest::newRow("half a character") << QStringLiteral("一") + QChar(0xD842) << true << "text.control";
    QTest::newRow("no character") << QStringLiteral("一") + QChar(0xFFFE) << true << "text.control";
    QTest::newRow("markup is text") << QStringLiteral("<b>&\"'") << false << "ok";
}

void TestTexts::plainText() {
    QFETCH(QString, typed);
    QFETCH(bool, multiline);
    QTEST(verdict(PlainText::parse(typed, {.minimum = 1, .maximum = 10, .multiline = multiline})), "reason");
}

void TestTexts::jobTitles_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    for (const char* title : {"校長", "教師兼主任", "IT管理員", "約僱人員(2)", " 組長 ", "Ａ組長", "𠮷師"}) {
        QTest::newRow(title) << QString::fromUtf8(title) << "ok";
    }
    for (const char* title : {"1", "１２３", "－－", "...", "○○", "（）", "😀😀"}) {
        QTest::newRow(title) << QString::fromUtf8(title) << "text.letters";
    }
    QTest::newRow("empty") << QString() << "text.empty";
    QTest::newRow("too long") << QString(51, u'長') << "text.length";
}

void TestTexts::jobTitles() {
    QFETCH(QString, typed);
    QTEST(verdict(PlainText::parse(typed, {.minimum = 1, .maximum = 50, .letters = true})), "reason");
}

void TestTexts::plainTextStored_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("multiline");
    QTest::addColumn<QString>("stored");
    QTest::newRow("as it was") << QStringLiteral("教務處") << false << QStringLiteral("教務處");
    QTest::newRow("blanks") << QStringLiteral("　教務處  註冊組 ") << false << QStringLiteral("教務處 註冊組");
    QTest::newRow("full width") << QStringLiteral("Ｂ１室") << false << QStringLiteral("B1室");
    QTest::newRow("lines") << QStringLiteral("一\r\n二\r三\n") << true << QStringLiteral("一\n二\n三");
    QTest::newRow("punctuation of prose")
        << QStringLiteral("請補蓋關防，再傳真（２份）。") << true << QStringLiteral("請補蓋關防，再傳真（２份）。");
    QTest::newRow("punctuation of a field") << QStringLiteral("教務處（一）") << false << QStringLiteral("教務處(一)");
    QTest::newRow("composed") << QStringLiteral("Zoe\u0308") << true << QStringLiteral("Zo\u00EB");
    QTest::newRow("tab") << QStringLiteral("一\t二") << true << QStringLiteral("一 二");
    QTest::newRow("turned around") << QStringLiteral("一\u202E二\u202C") << true << QStringLiteral("一二");
    QTest::newRow("not seen") << QStringLiteral("教\u00AD務\u200D處\u061C\u2062\U000E0041\u206A\uFFF9") << false
                              << QStringLiteral("教務處");
    QTest::newRow("shape of a 漢字") << QStringLiteral("葛\U000E0100西a\U000E0100") << false
                                     << QStringLiteral("葛\U000E0100西a");
    QTest::newRow("radicals") << QStringLiteral("教\u2ED1") << false << QStringLiteral("教長");
}

void TestTexts::aTitleHasLetters() {
    const PlainText::Limits limits{.minimum = 1, .maximum = 50, .letters = true};
    for (const QString& typed : {QStringLiteral("1"), QStringLiteral("..."), QStringLiteral("①"),
                                 QStringLiteral("（）"), QStringLiteral("★")}) {
        QCOMPARE(verdict(PlainText::parse(typed, limits)), QStringLiteral("text.letters"));
    }
    for (const QString& typed :
         {QStringLiteral("教師"), QStringLiteral("1年級導師"), QStringLiteral("Teacher"), QStringLiteral("\u2ED1")}) {
        QCOMPARE(verdict(PlainText::parse(typed, limits)), QStringLiteral("ok"));
    }
    const Refusal refusal = PlainText::parse(QStringLiteral("教\uE001師"), limits).refusal();
    QCOMPARE(refusal.details.value(QStringLiteral("code")).toString(), QStringLiteral("U+E001"));
    QCOMPARE(refusal.details.value(QStringLiteral("position")).toInt(), 2);
}

void TestTexts::cells_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("line");
    QTest::newRow("as it was") << QStringLiteral("臺北市立試驗國中（一）") << QStringLiteral("臺北市立試驗國中（一）");
    QTest::newRow("folded column") << QStringLiteral("臺北市\n區管中心") << QStringLiteral("臺北市區管中心");
    QTest::newRow("folded, windows") << QStringLiteral("臺北市\r\n區管中心\r\n") << QStringLiteral("臺北市區管中心");
    QTest::newRow("beyond the BMP") << QStringLiteral("林\n𠮷") << QStringLiteral("林𠮷");
    QTest::newRow("words") << QStringLiteral("Test\nSchool\t1") << QStringLiteral("Test School 1");
    QTest::newRow("other ends") << QStringLiteral("a\vb\fc\u0085d\u2028e\u2029f") << QStringLiteral("a b c d e f");
    QTest::newRow("not seen") << QStringLiteral("\uFEFF試\u200B驗\u00A0 國小") << QStringLiteral("試驗 國小");
    QTest::newRow("radicals") << QStringLiteral("⺠⽣國⺠⼩學") << QStringLiteral("民生國民小學");
}

void TestTexts::cells() {
    QFETCH(QString, cell);
    QFETCH(QString, line);
    QCOMPARE(normaliseCell(cell), (Normalised{line, cell != line}));
    QCOMPARE(normaliseCell(line).text, line);
}

void TestTexts::plainTextStored() {
    QFETCH(QString, typed);
    QFETCH(bool, multiline);
    QFETCH(QString, stored);
    const PlainText::Limits limits{.multiline = multiline};
    QCOMPARE(PlainText::parse(typed, limits)->text(), stored);
    QCOMPARE(PlainText::normalised(typed, limits), (Normalised{stored, typed != stored}));
    QCOMPARE(PlainText::parse(stored, limits)->text(), stored);
}

void TestTexts::folded_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sought");
    const auto row = [](const QString& text, const QString& sought) {
        QTest::newRow(qPrintable(text + u'/' + sought)) << text << sought;
    };
    row(QStringLiteral("臺北市"), QStringLiteral("台北"));
    row(QStringLiteral("台北市"), QStringLiteral("臺北"));
    row(QStringLiteral("AA00000"), QStringLiteral("aa0"));
    row(QStringLiteral("ａａ０００００"), QStringLiteral("AA0"));
    row(QStringLiteral("115-000123"), QStringLiteral("１１５－０００１２３"));
    row(QStringLiteral("瓦浪‧比令"), QStringLiteral("瓦浪·比令"));
    row(QStringLiteral("瓦浪‧比令"), QStringLiteral("瓦浪・比"));
    row(QStringLiteral("示範　國小"), QStringLiteral("示範 國小"));
    row(QStringLiteral("Zoe\u0308"), QStringLiteral("ZOË"));
    row(QStringLiteral("林𠮷安"), QStringLiteral("𠮷"));
    row(QStringLiteral("ㄅㄆㄇ國小"), QStringLiteral("ㄅㄆ"));
    row(QStringLiteral("⺠⽣國⺠⼩學"), QStringLiteral("民生國民小學"));
    row(QStringLiteral("瓦浪˙比令"), QStringLiteral("瓦浪‧比"));
    row(QStringLiteral("瓦浪ꞏ比令"), QStringLiteral("瓦浪·比"));
    row(QStringLiteral("葛\U000E0100西"), QStringLiteral("葛西"));
    row(QStringLiteral("示\u200B範國小"), QStringLiteral("示範"));
    for (const QString& pair :
         {QStringLiteral("台臺"), QStringLiteral("峰峯"), QStringLiteral("群羣"), QStringLiteral("裡裏"),
          QStringLiteral("溫温"), QStringLiteral("户戶"), QStringLiteral("戸戶"), QStringLiteral("黄黃"),
          QStringLiteral("真眞"), QStringLiteral("教敎"), QStringLiteral("清淸"), QStringLiteral("產産"),
          QStringLiteral("內内"), QStringLiteral("吳呉"), QStringLiteral("啟啓"), QStringLiteral("國国"),
          QStringLiteral("學学"), QStringLiteral("恆恒"), QStringLiteral("為爲"), QStringLiteral("衛衞")}) {
        row(QStringLiteral("示") + pair.at(0), QStringLiteral("示") + pair.at(1));
        row(QStringLiteral("示") + pair.at(1), QStringLiteral("示") + pair.at(0));
    }
}

void TestTexts::folded() {
    QFETCH(QString, text);
    QFETCH(QString, sought);
    QVERIFY2(fold(text).contains(fold(sought)), qPrintable(fold(text) + u'/' + fold(sought)));
}

/// ASCII and common 漢字 take a short way: it ends where the long one does, which a Þ makes a text take.
void TestTexts::plainTextsFoldLikeAnyOther() {
    QString plain;
    for (char16_t c = 0x20; c <= 0x7E; ++c) {
        plain += QChar(c) + QStringLiteral("  Ab ");
    }
    for (char16_t c = 0x4E00; c <= 0x9FFF; ++c) {
        plain += QChar(c);
    }
    const QString thorn(QChar(0x00DE));
    for (qsizetype i = 0; i + 40 <= plain.size(); i += 37) {
        const QString text = plain.mid(i, 40) + u'x';
        QCOMPARE(fold(text) + fold(thorn), fold(text + thorn));
    }
    QCOMPARE(fold(QStringLiteral("  高雄市 臺  ")), fold(QStringLiteral("高雄市 台")));
}

void TestTexts::foldingTwiceChangesNothing() {
    QCOMPARE(fold(QStringLiteral("ㄅㄆㄇ")), QStringLiteral("ㄅㄆㄇ"));
    QVERIFY(!fold(QStringLiteral("吉")).contains(fold(QStringLiteral("𠮷")))); // two characters, two names
    for (const QString& pair : {QStringLiteral("里裡"), QStringLiteral("后後"), QStringLiteral("葉叶"),
                                QStringLiteral("鍾鐘"), QStringLiteral("發髮"), QStringLiteral("余餘"),
                                QStringLiteral("范範"), QStringLiteral("丘邱"), QStringLiteral("土士")}) {
        QVERIFY2(fold(pair.left(1)) != fold(pair.mid(1)),
                 qPrintable(pair)); // short forms of several, and mere likeness
    }
    for (char32_t c = 1; c < 0x30000; ++c) {
        if (QChar::isSurrogate(c)) {
            continue;
        }
        const QString once = fold(u'x' + QString::fromUcs4(&c, 1) + u'x');
        if (fold(once) != once) {
            QCOMPARE(fold(once), once);
        }
    }
}

void TestTexts::applicationNumbers_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    const auto row = [](const QString& typed, const char* text) {
        QTest::newRow(qPrintable(typed)) << typed << QString::fromLatin1(text);
    };
    row(QStringLiteral("115-000123"), "115-000123");
    row(QStringLiteral("１１５－０００１２３"), "115-000123");
    row(QStringLiteral(" 115 - 000123 "), "115-000123");
    row(QStringLiteral("115–000123"), "115-000123");
    row(QStringLiteral("115—000123"), "115-000123");
    row(QStringLiteral("115000123"), "115-000123");
    row(QStringLiteral("115-123"), "115-000123");
    row(QStringLiteral("99-1"), "099-000001");
    row(QStringLiteral("115-1234567"), "115-1234567");
}

void TestTexts::applicationNumbers() {
    QFETCH(QString, typed);
    QFETCH(QString, text);
    const auto number = ApplicationNumber::parse(typed);
    QVERIFY(number.ok());
    QCOMPARE(number->text(), text);
    QCOMPARE(number->year(), text.left(3).toInt());
    QCOMPARE(number->serial(), text.mid(4).toInt());
    QCOMPARE(ApplicationNumber::normalised(typed), (Normalised{text, typed != text}));
    QVERIFY(*ApplicationNumber::parse(text) == *number);
}

void TestTexts::applicationNumbersRefused() {
    QCOMPARE(verdict(ApplicationNumber::parse(QString())), QStringLiteral("application_number.empty"));
    for (const QString& typed :
         {QStringLiteral("115"), QStringLiteral("115-"), QStringLiteral("115-000000"), QStringLiteral("000-000123"),
          QStringLiteral("115-12A"), QStringLiteral("2026-000123"), QStringLiteral("11500012"),
          QStringLiteral("115-1234567890"), QStringLiteral("一一五-000123")}) {
        QCOMPARE(verdict(ApplicationNumber::parse(typed)), QStringLiteral("application_number.format"));
    }
}

void TestTexts::counting() {
    QCOMPARE(characterCount(QStringLiteral("林𠮷安")), 3);
    QVERIFY(!hasLoneSurrogate(QStringLiteral("林𠮷安")));
    QVERIFY(hasLoneSurrogate(QString(QChar(0xD842))));
    QVERIFY(hasLoneSurrogate(QString(QChar(0xDFB7)) + QChar(0xD842)));
    QCOMPARE(normaliseLine(QStringLiteral("a  b")), (Normalised{QStringLiteral("a b"), true}));
    QCOMPARE(normalise(QStringLiteral("a  b")), (Normalised{QStringLiteral("a  b"), false}));
}

QTEST_APPLESS_MAIN(TestTexts)
#include "tst_texts.moc"
