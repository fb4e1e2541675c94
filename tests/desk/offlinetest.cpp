// SPDX-License-Identifier: GPL-3.0-or-later
// The desk while its centre is down, and when it is back: who is let in, what is shown, what is kept and sent.
#include "app/desk/shell/statusline.h"
#include "forms/review/reviewpage.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/applications.h"
#include "tests/desk/deskfixture.h"
#include "tests/support/patience.h"
#include "tests/support/testcentre.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTableWidget>

using namespace inservice;

class OfflineTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestCentre> m_centre;
    QTemporaryDir m_folder;
    QString m_data;
    qint64 m_case = 0;

    static void enter(Desk& desk, const QString& login, const QString& password) {
        desk.window().open("sign-in");
        desk.type("signInAccount", login);
        desk.type("signInPassword", password);
        QTest::keyClick(desk.child<QLineEdit>("signInPassword"), Qt::Key_Return);
    }
    /// Nothing is held, and no button waits for a second thought.
    static void decideAtOnce(Desk& desk) {
        desk.child<ReviewPage>("reviewPage")->setPatience(std::chrono::seconds(0), std::chrono::milliseconds(0));
    }
    static QString status(Desk& desk) { return desk.window().findChild<StatusLine*>()->text(); }
    static look::Tone tone(Desk& desk) { return desk.window().findChild<StatusLine*>()->tone(); }
    /// The state of a case as the centre has it.
    QByteArray stateOf(qint64 id) {
        return m_centre->admin("select state from core.application where id = $1", {id}).scalar();
    }
    qint64 decisions(qint64 id, const char* action) {
        return m_centre
            ->admin("select count(*) from core.decision where application_id = $1 and action = $2",
                    {id, QString::fromLatin1(action)})
            .scalar()
            .toLongLong();
    }
    /// Online with its replica, out again: known on this PC from now on.
    void beHereOnce(const QString& login) {
        Desk desk(m_data, m_centre->deskUri());
        enter(desk, login, TestCentre::password);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().account()->status().state == LinkState::Online, patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().account()->replica().isLoaded(), patience);
        desk.trigger("actionSignOut");
        QTRY_VERIFY_WITH_TIMEOUT(!desk.message("sayBar").isEmpty(), patience);
    }
    static bool offline(Desk& desk) {
        return desk.session().guest() != nullptr && desk.session().guest()->status().state == LinkState::Offline;
    }

private slots:
    void initTestCase() {
        m_data = m_folder.filePath("shared");
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_centre->reviewer();
            m_centre->chief();
            const DemoForm form = m_centre->form();
            m_case = m_centre->desk().apply(form).id;
            SampleClient& desk = m_centre->desk();
            const QString token = desk.signIn("reviewer1", TestCentre::password);
            desk.submit(token, "application.receive",
                        {{"application_id", m_case},
                         {"row_version", desk.document(token, "application", m_case).value("row_version")},
                         {"how", "post"},
                         {"head_seal", true},
                         {"unit_seal", true},
                         {"note", QString()}});
            desk.signOut(token);
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
        beHereOnce("chief1");
        beHereOnce("reviewer1");
    }

    void cleanup() { m_centre->startServer(); }

    void nobodyIsLetInWhereNobodyHasBeen() {
        m_centre->stopServer();
        Desk desk(m_folder.filePath("fresh"), m_centre->deskUri());
        QTRY_VERIFY_WITH_TIMEOUT(offline(desk), patience);
        enter(desk, "reviewer1", TestCentre::password);
        QVERIFY(!desk.child<QWidget>("knownPeople")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(desk.message("signInMessage").contains("does not answer"), patience);
        QVERIFY(desk.session().account() == nullptr);
        // It is not said any longer than it is true.
        m_centre->startServer();
        desk.trigger("actionRefresh");
        QTRY_VERIFY_WITH_TIMEOUT(desk.message("signInMessage").contains("answers again"), patience);
    }

    /// Who has pressed Enter in the password is still there while the centre is asked, and when it has refused.
    void theKeyboardStaysWhereItWasWhileTheCentreIsAsked() {
        Desk desk(m_folder.filePath("asked"), m_centre->deskUri());
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().guest()->status().state == LinkState::Online, patience);
        QApplication::setActiveWindow(&desk.window());
        desk.window().open("sign-in");
        auto* password = desk.child<QLineEdit>("signInPassword");
        desk.type("signInAccount", "nobody1");
        desk.type("signInPassword", "Wrong2026");
        password->setFocus();
        QTest::keyClick(password, Qt::Key_Return);
        QVERIFY(!desk.child<QPushButton>("signInButton")->isEnabled());
        QCOMPARE(desk.window().focusWidget(), static_cast<QWidget*>(password));
        QTest::keyClicks(password, "x"); // what was sent stands
        QCOMPARE(password->text(), QString("Wrong2026"));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.message("signInMessage").isEmpty(), patience);
        QCOMPARE(desk.window().focusWidget(), static_cast<QWidget*>(password));
    }

    void whoWasHereOpensTheDeskAndNobodyElse() {
        m_centre->stopServer();
        Desk desk(m_data, m_centre->deskUri());
        QTRY_VERIFY_WITH_TIMEOUT(offline(desk), patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.message("offlineBar").contains("Offline"), patience);
        desk.window().open("sign-in");
        auto* known = desk.child<QTableWidget>("knownPeople");
        QTRY_VERIFY_WITH_TIMEOUT(known->isVisible(), patience);
        QCOMPARE(known->rowCount(), 2);
        QCOMPARE(known->item(0, 1)->text(), QString("reviewer1")); // the latest first

        enter(desk, "reviewer1", "Wr0ngWr0ng");
        QTRY_VERIFY_WITH_TIMEOUT(!desk.message("signInMessage").isEmpty(), patience);
        const QString wrong = desk.message("signInMessage");
        QVERIFY(wrong.contains("offline"));
        enter(desk, "nobody77", "Wr0ngWr0ng");
        QTRY_COMPARE_WITH_TIMEOUT(desk.message("signInMessage"), wrong, patience);
        QVERIFY(desk.session().account() == nullptr);

        // A click on the list, the password, Enter.
        emit known->cellActivated(0, 0);
        QCOMPARE(desk.child<QLineEdit>("signInAccount")->text(), QString("reviewer1"));
        desk.type("signInPassword", TestCentre::password);
        QTest::keyClick(desk.child<QLineEdit>("signInPassword"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        QVERIFY(desk.session().openedOffline());
        QTRY_VERIFY_WITH_TIMEOUT(desk.message("offlineBar").contains("what is shown is of"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(status(desk).startsWith("Offline"), patience);
        QVERIFY(tone(desk) != look::Tone::Good);
        desk.window().open("review");
        auto* list = desk.child<QTableView>("queueList");
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, patience);
    }

    void whatIsDecidedOfflineIsSentOnceAndNobodyElseSeesOrSendsIt() {
        m_centre->stopServer();
        {
            Desk desk(m_data, m_centre->deskUri());
            QTRY_VERIFY_WITH_TIMEOUT(offline(desk), patience);
            enter(desk, "reviewer1", TestCentre::password);
            QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
            desk.window().open(QString("review:%1").arg(m_case));
            decideAtOnce(desk);
            auto* approve = desk.child<QPushButton>("caseApprove");
            QTRY_VERIFY_WITH_TIMEOUT(approve->isVisible() && approve->isEnabled(), patience);
            approve->click();
            QTRY_COMPARE_WITH_TIMEOUT(desk.session().waiting(), 1, patience);
            QTRY_VERIFY_WITH_TIMEOUT(status(desk).contains("1 "), patience);
            QVERIFY(status(desk).startsWith("Offline"));
            desk.trigger("actionSignOut");
            QCOMPARE(desk.window().place(), QString("start"));

            // The next one at this PC.
            enter(desk, "chief1", TestCentre::password);
            QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
            QCOMPARE(desk.session().waiting(), 0);
            desk.window().open("outbox");
            QCOMPARE(desk.child<QTableView>("outboxList")->model()->rowCount(), 0);
            QVERIFY(!status(desk).contains("to be sent"));

            // The centre is back: chief1 signs in again in place, and what chief1 may send is sent.
            m_centre->startServer();
            desk.trigger("actionRefresh");
            QTRY_VERIFY_WITH_TIMEOUT(desk.child<QWidget>("signInAgain")->isVisible(), patience);
            desk.type("signInAgainPassword", TestCentre::password);
            desk.click("signInAgainButton");
            QTRY_VERIFY_WITH_TIMEOUT(desk.session().account()->status().state == LinkState::Online, patience);
            QVERIFY(!desk.child<QWidget>("signInAgain")->isVisible());
            desk.trigger("actionRefresh");
            QTRY_VERIFY_WITH_TIMEOUT(status(desk).startsWith("Synchronised"), patience);
            QCOMPARE(decisions(m_case, "approve"), 0);
            desk.window().close();
        }
        QCOMPARE(stateOf(m_case), QByteArray("awaiting_review"));
        Desk desk(m_data, m_centre->deskUri());
        enter(desk, "reviewer1", TestCentre::password);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.session().waiting(), 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_case), QByteArray("approved"), patience);
        QCOMPARE(decisions(m_case, "approve"), 1);
    }

    void whatIsBeingTypedSurvivesTheSignInInPlace() {
        const DemoForm form = m_centre->form();
        const qint64 id = m_centre->desk().apply(form).id;
        Desk desk(m_data, m_centre->deskUri());
        enter(desk, "reviewer1", TestCentre::password);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().account()->replica().row<ApplicationRow>(id).has_value(), patience);
        desk.window().open(QString("review:%1").arg(id));
        decideAtOnce(desk);
        auto* give = desk.child<QPushButton>("caseReturn");
        QTRY_VERIFY_WITH_TIMEOUT(give->isVisible() && give->isEnabled(), patience);
        give->click();
        auto* note = desk.child<QPlainTextEdit>("panelText");
        QVERIFY(note != nullptr);
        note->setPlainText(QStringLiteral("請補蓋主管職章"));
        m_centre->admin(
            "update auth.session set expires_at = now() - interval '1 minute', started_at = now() - interval '1 day' "
            "where ended_at is null");
        desk.session().account()->syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(desk.child<QWidget>("signInAgain")->isVisible(), patience);
        QVERIFY(tone(desk) != look::Tone::Good);
        desk.type("signInAgainPassword", "Wr0ngWr0ng");
        desk.click("signInAgainButton");
        QTRY_VERIFY_WITH_TIMEOUT(!desk.message("signInAgainFault").isEmpty(), patience);
        desk.type("signInAgainPassword", TestCentre::password);
        desk.click("signInAgainButton");
        QTRY_VERIFY_WITH_TIMEOUT(!desk.child<QWidget>("signInAgain")->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().account()->status().state == LinkState::Online, patience);
        QCOMPARE(desk.window().place(), QString("review"));
        QVERIFY(note->isVisible());
        QCOMPARE(note->toPlainText(), QStringLiteral("請補蓋主管職章"));
    }

    void fiveWrongGuessesLockThisPcAndARestartForgetsNone() {
        m_centre->stopServer();
        {
            Desk desk(m_data, m_centre->deskUri());
            QTRY_VERIFY_WITH_TIMEOUT(offline(desk), patience);
            for (int i = 0; i < 5; ++i) {
                enter(desk, "chief1", QString("Wr0ngWr0ng%1").arg(i));
                QTRY_VERIFY_WITH_TIMEOUT(desk.child<QPushButton>("signInButton")->isEnabled() &&
                                             !desk.message("signInMessage").isEmpty(),
                                         patience);
            }
        }
        Desk desk(m_data, m_centre->deskUri());
        QTRY_VERIFY_WITH_TIMEOUT(offline(desk), patience);
        enter(desk, "chief1", TestCentre::password);
        QTRY_VERIFY_WITH_TIMEOUT(desk.message("signInMessage").contains("minutes"), patience);
        QVERIFY(desk.session().account() == nullptr);
    }

    void whoIsRemovedFromTheListIsNotLetInOffline() {
        m_centre->stopServer();
        Desk desk(m_data, m_centre->deskUri());
        QTRY_VERIFY_WITH_TIMEOUT(offline(desk), patience);
        desk.window().open("sign-in");
        auto* known = desk.child<QTableWidget>("knownPeople");
        QTRY_COMPARE_WITH_TIMEOUT(known->rowCount(), 2, patience);
        const int row = known->item(0, 1)->text() == "reviewer1" ? 0 : 1;
        known->setCurrentCell(row, 0);
        desk.click("knownForget");
        QTRY_COMPARE_WITH_TIMEOUT(known->rowCount(), 1, patience);
        enter(desk, "reviewer1", TestCentre::password);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.message("signInMessage").isEmpty(), patience);
        QVERIFY(desk.session().account() == nullptr);
    }
};

QTEST_MAIN(OfflineTest)
#include "offlinetest.moc"
