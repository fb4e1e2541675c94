// SPDX-License-Identifier: GPL-3.0-or-later
// 綁定行動裝置 on a real centre, through the window.
#include "app/desk/shell/statusline.h"
#include "forms/paper/printpanel.h"
#include "models/central/client/authenticator.h"
#include "models/sync/accountlink.h"
#include "tests/desk/deskfixture.h"
#include "tests/support/patience.h"
#include "tests/support/testcentre.h"

#include <QLabel>
#include <QProcess>
#include <QRegularExpression>

using namespace inservice;

class DeviceTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestCentre> m_centre;
    QTemporaryDir m_folder;
    int m_desks = 0;
    QString m_boundWith; ///< the code that bound the device
    QString folder() { return m_folder.filePath(QString::number(++m_desks)); }

    static void enter(Desk& desk, const QString& login, const QString& password = TestCentre::password) {
        desk.window().open("sign-in");
        desk.type("signInAccount", login);
        desk.type("signInPassword", password);
        QTest::keyClick(desk.child<QLineEdit>("signInPassword"), Qt::Key_Return);
    }
    static bool shows(Desk& desk, const char* name) { return desk.child<QWidget>(name)->isVisible(); }
    static void enterCode(Desk& desk, const QString& code) {
        desk.type("signInCode", code);
        QTest::keyClick(desk.child<QLineEdit>("signInCode"), Qt::Key_Return);
    }
    /// The app's display; `later`: in steps of half a minute. The centre takes none twice, and the next one early.
    static QString codeOf(const QByteArray& secret, int later = 0) {
        return authenticator::codeAt(secret, QDateTime::currentDateTimeUtc().addSecs(30 * later));
    }
    /// Whatever was used before may be used again.
    void forgetSteps() { m_centre->admin("update auth.device set last_step = 0"); }

    /// From the page on, until the recovery codes are there. Returns the secret.
    QByteArray bind(Desk& desk) {
        desk.click("deviceBind");
        const QByteArray secret = authenticator::secretFrom(desk.child<QLabel>("deviceKey")->text());
        desk.type("devicePassword", TestCentre::password);
        m_boundWith = codeOf(secret);
        desk.type("deviceCode", m_boundWith);
        desk.click("deviceConfirm");
        return QTest::qWaitFor([&] { return shows(desk, "deviceKept"); }, patience) ? secret : QByteArray();
    }

    /// What stands on the sheet of recovery codes.
    QStringList recoveryCodes(Desk& desk) {
        const QString file = m_folder.filePath(QStringLiteral("codes.pdf"));
        desk.child<QWidget>("devicePage")->findChild<PrintPanel*>()->setNextPdfFile(file);
        desk.child<QWidget>("devicePage")->findChild<QPushButton*>("savePdf")->click();
        QProcess reader;
        reader.start("pdftotext", {"-layout", file, "-"});
        reader.waitForFinished();
        QStringList codes;
        auto found = QRegularExpression("[A-Z2-7]{4}(-[A-Z2-7]{4}){3}")
                         .globalMatch(QString::fromUtf8(reader.readAllStandardOutput()));
        while (found.hasNext()) {
            codes << found.next().captured();
        }
        return codes;
    }

private slots:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        m_centre = std::make_unique<TestCentre>();
    }

    void theCodeIsAskedForAfterThePassword() {
        m_centre->account(AccountType::Operator, QString::fromLatin1(TestCentre::otherJuniorHigh), "bound1");
        Desk desk(folder(), m_centre->deskUri());
        enter(desk, "bound1");
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.session().known().size(), 1, patience);
        desk.trigger("actionDevice");
        QCOMPARE(desk.window().place(), QString("device"));
        QTRY_VERIFY_WITH_TIMEOUT(shows(desk, "deviceBind"), patience);
        QVERIFY(!shows(desk, "deviceUnbind"));

        // Nothing is sent that cannot be right; the centre says what is wrong at its field.
        desk.click("deviceBind");
        const QByteArray given = authenticator::secretFrom(desk.child<QLabel>("deviceKey")->text());
        QCOMPARE(given.size(), 20);
        desk.type("devicePassword", TestCentre::password);
        desk.type("deviceCode", codeOf(given, 5));
        desk.click("deviceConfirm");
        QVERIFY(shows(desk, "deviceConfirm"));
        desk.type("devicePassword", "Wr0ngWr0ng");
        desk.type("deviceCode", codeOf(given));
        desk.click("deviceConfirm");
        QTRY_VERIFY_WITH_TIMEOUT(desk.child<QPushButton>("deviceConfirm")->isEnabled(), patience);
        QCOMPARE(m_centre->admin("select count(*) from auth.device").scalar(), QByteArray("0"));
        desk.click("deviceBack");
        QVERIFY(desk.child<QLabel>("deviceKey")->text().isEmpty());
        QVERIFY(desk.child<QLineEdit>("devicePassword")->text().isEmpty());

        const QByteArray secret = bind(desk);
        QVERIFY(secret.size() == 20 && secret != given); // each is shown once
        const QStringList codes = recoveryCodes(desk);
        QCOMPARE(codes.size(), 10);
        desk.window().open("home");
        desk.window().open("device");
        QVERIFY(shows(desk, "deviceKept")); // not lost by a look elsewhere
        desk.click("deviceKept");
        QTRY_VERIFY_WITH_TIMEOUT(shows(desk, "deviceUnbind"), patience);
        QVERIFY(desk.child<QLabel>("deviceState")->text().contains("10"));

        // The password alone: a code is asked for, and nobody is in. Offline it opens no more.
        desk.trigger("actionSignOut");
        enter(desk, "bound1");
        QTRY_VERIFY_WITH_TIMEOUT(shows(desk, "signInCode"), patience);
        QVERIFY(desk.session().account() == nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().known().isEmpty(), patience);
        QVERIFY(desk.child<QLineEdit>("signInPassword")->text().isEmpty());
        enterCode(desk, "000000");
        QTRY_VERIFY_WITH_TIMEOUT(desk.child<QPushButton>("signInButton")->isEnabled(), patience);
        QVERIFY(shows(desk, "signInCode"));
        QVERIFY(desk.session().account() == nullptr);
        enterCode(desk, m_boundWith);
        QTRY_VERIFY_WITH_TIMEOUT(desk.child<QPushButton>("signInButton")->isEnabled(), patience);
        QVERIFY(desk.session().account() == nullptr);
        enterCode(desk, codeOf(secret, 1));
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().account()->status().state == LinkState::Online, patience);
        QVERIFY(desk.session().known().isEmpty());

        // Back leads to account and password again; a recovery code is as good, once.
        desk.trigger("actionSignOut");
        enter(desk, "bound1");
        QTRY_VERIFY_WITH_TIMEOUT(shows(desk, "signInCode"), patience);
        desk.click("signInRestart");
        QVERIFY(!shows(desk, "signInCode") && desk.child<QLineEdit>("signInPassword")->isEnabled());
        enter(desk, "bound1");
        QTRY_VERIFY_WITH_TIMEOUT(shows(desk, "signInCode"), patience);
        enterCode(desk, codes.at(3).toLower());
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        desk.trigger("actionDevice");
        QTRY_VERIFY_WITH_TIMEOUT(desk.child<QLabel>("deviceState")->text().contains("9"), patience);

        // A session that has ended is renewed with both, in place.
        forgetSteps();
        m_centre->admin("update auth.session set ended_at = now()");
        desk.session().account()->syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().needsSignIn(), patience);
        desk.type("signInAgainPassword", TestCentre::password);
        QTest::keyClick(desk.child<QLineEdit>("signInAgainPassword"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.child<QLineEdit>("signInAgainPassword")->echoMode() == QLineEdit::Normal,
                                 patience);
        QVERIFY(desk.session().needsSignIn());
        desk.type("signInAgainPassword", codeOf(secret));
        QTest::keyClick(desk.child<QLineEdit>("signInAgainPassword"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.session().needsSignIn(), patience);
        QCOMPARE(desk.window().place(), QString("device"));

        // Taken away with both.
        forgetSteps();
        desk.click("deviceUnbind");
        desk.type("deviceEndPassword", "Wr0ngWr0ng");
        desk.type("deviceEndCode", codeOf(secret));
        desk.click("deviceEnd");
        QTRY_VERIFY_WITH_TIMEOUT(desk.child<QPushButton>("deviceEnd")->isEnabled(), patience);
        QVERIFY(shows(desk, "deviceEnd"));
        desk.type("deviceEndPassword", TestCentre::password);
        desk.type("deviceEndCode", codeOf(secret));
        desk.click("deviceEnd");
        QTRY_VERIFY_WITH_TIMEOUT(shows(desk, "deviceBind"), patience);
        desk.trigger("actionSignOut");
        enter(desk, "bound1");
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
    }

    void aCentreThatAsksReviewersForOneLetsThemDoNothingElse() {
        m_centre->account(AccountType::Reviewer, QString::fromLatin1(TestCentre::kaohsiung), "mustbind1");
        m_centre->admin("update core.setting set value = '1' where key = 'reviewers_bind_device'");
        Desk desk(folder(), m_centre->deskUri());
        enter(desk, "mustbind1");
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("device"), patience);
        desk.window().open("home");
        QCOMPARE(desk.window().place(), QString("device"));
        QTRY_VERIFY_WITH_TIMEOUT(shows(desk, "deviceBind"), patience);
        const QByteArray secret = bind(desk);
        QCOMPARE(secret.size(), 20);
        desk.click("deviceKept");
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().account() == nullptr, patience);
        enter(desk, "mustbind1");
        QTRY_VERIFY_WITH_TIMEOUT(shows(desk, "signInCode"), patience);
        enterCode(desk, codeOf(secret, 1));
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        m_centre->admin("update core.setting set value = '0' where key = 'reviewers_bind_device'");
    }
};

QTEST_MAIN(DeviceTest)
#include "devicetest.moc"
