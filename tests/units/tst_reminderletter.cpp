// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/reminderletter.h"

#include <QTest>

using namespace inservice;

/// The letter: what it says, and that its address stands in the window of an envelope.
class TestReminderLetter : public QObject {
    Q_OBJECT

private slots:
    void theAddressStandsInTheWindow_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("unit");
        QTest::newRow("short") << QStringLiteral("高雄市測試區一路1號") << QStringLiteral("高雄市立試驗國民小學");
        QTest::newRow("long") << QStringLiteral("高雄市測試區")
                                     .append(QStringLiteral("很長的路名").repeated(18))
                                     .append(QStringLiteral("一段123巷45弄67號之8十二樓"))
                              << QStringLiteral("財團法人").append(QStringLiteral("試驗").repeated(30));
        QTest::newRow("none") << QString() << QStringLiteral("試驗國小");
    }
    void theAddressStandsInTheWindow() {
        QFETCH(QString, address);
        QFETCH(QString, unit);
        ReminderLetter letter = some();
        letter.address = address;
        letter.unit = unit;
        const Sheet sheet = layOutReminder(letter);
        const QRectF window(20, 45, 90, 45);
        QString seen;
        for (const Sheet::Text& text : sheet.texts()) {
            if (text.bounds.intersects(window)) {
                QVERIFY2(window.contains(text.bounds), qPrintable(text.text));
                seen += text.text;
            }
        }
        QCOMPARE(seen, letter.zip + address + unit + QStringLiteral("　收")); // and nothing else
    }

    void nothingLiesOverAnotherOrBeyondThePage_data() {
        QTest::addColumn<int>("standing");
        QTest::newRow("none") << int(ChiefStanding::None);
        QTest::newRow("never") << int(ChiefStanding::Never);
        QTest::newRow("idle") << int(ChiefStanding::Idle);
    }
    void nothingLiesOverAnotherOrBeyondThePage() {
        QFETCH(int, standing);
        ReminderLetter letter = some();
        letter.standing = ChiefStanding(standing);
        letter.desk.address = QStringLiteral("高雄市測試區").append(QStringLiteral("很長的路名").repeated(14));
        const Sheet sheet = layOutReminder(letter);
        const QRectF page(10, 10, paperWidth - 20, paperHeight - 20);
        for (size_t i = 0; i < sheet.texts().size(); ++i) {
            QVERIFY2(page.contains(sheet.texts()[i].bounds), qPrintable(sheet.texts()[i].text));
            for (size_t j = i + 1; j < sheet.texts().size(); ++j) {
                QVERIFY2(!sheet.texts()[i].bounds.intersects(sheet.texts()[j].bounds),
                         qPrintable(sheet.texts()[i].text + " / " + sheet.texts()[j].text));
            }
        }
    }

    void itSaysWhatIsWrongAndNamesNobodyInFull() {
        ReminderLetter letter = some();
        QVERIFY(words(letter).contains(QStringLiteral("目前沒有啟用中的「總負責人」帳號")));
        letter.standing = ChiefStanding::Idle;
        letter.chiefName = QStringLiteral("試○員");
        letter.lastSignIn = QDate(2026, 5, 1);
        QVERIFY(words(letter).contains(QStringLiteral("（試○員）的帳號自民國115年5月1日起未再登入，已逾 180 日")));
        QVERIFY(words(letter).contains(QStringLiteral("原帳號與密碼不得移交")));
        letter.standing = ChiefStanding::Never;
        QVERIFY(words(letter).contains(QStringLiteral("啟用後尚未登入")));
        QVERIFY(words(letter).contains(QStringLiteral("傳真：07-6000001")));
    }

    void labelsFillASheetBeforeTheNext() {
        QCOMPARE(reminderLetters(QList<ReminderLetter>(25, some()))->pageCount(), 25);
        const auto labels = [](int letters) {
            return envelopes(EnvelopeKind::Labels24, mailingsOf(QList<ReminderLetter>(letters, some())))->pageCount();
        };
        QCOMPARE(labels(24), 1);
        QCOMPARE(labels(25), 2);
    }

private:
    static ReminderLetter some() {
        ReminderLetter letter;
        letter.zip = QStringLiteral("800");
        letter.address = QStringLiteral("高雄市測試區一路1號");
        letter.unit = QStringLiteral("高雄市立試驗國民小學");
        letter.desk.name = QStringLiteral("高雄市區管中心");
        letter.desk.fax = QStringLiteral("07-6000001");
        letter.desk.phone = QStringLiteral("07-6000000");
        letter.desk.email = QStringLiteral("desk@example.edu.tw");
        letter.desk.address = QStringLiteral("高雄市測試區二路2號");
        letter.day = QDate(2026, 11, 29);
        return letter;
    }
    /// All of it, as it is read.
    static QString words(const ReminderLetter& letter) {
        QString all;
        const Sheet sheet = layOutReminder(letter);
        for (const Sheet::Text& text : sheet.texts()) {
            all += text.text;
        }
        return all;
    }
};

QTEST_MAIN(TestReminderLetter)
#include "tst_reminderletter.moc"
