// SPDX-License-Identifier: GPL-3.0-or-later
// 教師個人帳號 on a real centre, through the window: applied for, signed in with, one's own subjects, forgotten,
// stopped by the school.
#include "app/desk/shell/sidebar.h"
#include "forms/commands/actionbar.h"
#include "forms/teachers/teacherspage.h"
#include "models/central/client/authenticator.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"
#include "models/sync/accountlink.h"
#include "models/sync/guestlink.h"
#include "tests/desk/deskfixture.h"
#include "tests/support/patience.h"
#include "tests/support/testcentre.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTextBrowser>
#include <QToolButton>

using namespace inservice;

namespace {
constexpr auto email = "tester.teacher@example.edu.tw";
constexpr auto moved = "moved.teacher@example.edu.tw";
} // namespace

class TeacherAccountTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestCentre> m_centre;
    QTemporaryDir m_folder;
    int m_desks = 0;
    QString m_number;
    QString folder() { return m_folder.filePath(QString::number(++m_desks)); }

    /// As 教師資料登錄 leaves it.
    QString enterIntoRoster(const QString& name, const QString& born) {
        const QString number = m_centre->nationalId(Sex::Female);
        m_centre->admin(
            QStringLiteral("select core.enter_teacher(core.person_of($1), $2::int, $1, jsonb_build_object('name', "
                           "$3::text, 'sex', 'female', 'birth_date', $4::text, 'title_id', 7))"),
            {number, m_centre->unitId(TestCentre::juniorHigh), name, born});
        return number;
    }
    static void enter(Desk& desk, const QString& login, bool teacher, const QString& password) {
        desk.window().open("sign-in");
        desk.child<QRadioButton>(teacher ? "signInKindTeacher" : "signInKindBusiness")->setChecked(true);
        desk.type("signInAccount", login);
        desk.type("signInPassword", password);
        QTest::keyClick(desk.child<QLineEdit>("signInPassword"), Qt::Key_Return);
    }
    static bool shows(Desk& desk, const char* name) {
        auto* found = desk.child<QWidget>(name);
        return found != nullptr && found->isVisible();
    }
    /// Of 教師名單: the check-in has a detail of an entry too.
    template<typename Widget>
    static Widget* inList(Desk& desk, const char* name) {
        return desk.child<TeachersPage>("teachersPage")->findChild<Widget*>(QLatin1String(name));
    }
    void fill(Desk& desk, const QString& name, const QString& born, const QString& account) {
        desk.paste("teacherApplyName", name); // no key of a keyboard
        desk.type("teacherApplyNationalId", m_number);
        desk.type("teacherApplyBirthDate", born);
        desk.type("teacherApplyAccount", account);
        desk.type("teacherApplyEmail", email);
        desk.type("teacherApplyNew", "Teaching2026");
        desk.type("teacherApplyAgain", "Teaching2026");
        desk.child<QWidget>("teacherApplyPage")->findChild<QCheckBox*>("consents")->setChecked(true);
    }
    /// The text that an applicant for a teacher's account agrees to is this one from now on.
    void renew(const QString& version) {
        m_centre->admin("update core.consent set in_force = false where key = 'teacher_account'");
        m_centre->admin(
            "insert into core.consent(key, version, title, text) select key, $1, title, $2 from core.consent "
            "where key = 'teacher_account' limit 1",
            {version, QStringLiteral("新條文")});
    }
    QString kept(const char* column) {
        return QString::fromUtf8(
            m_centre
                ->admin(QStringLiteral("select %1 from core.teacher where account_name = 'LinTeaches'")
                            .arg(QLatin1String(column)))
                .scalar());
    }
    /// The code that was mailed, into the panel of a page.
    void enterCode(Desk& desk, const char* page, const QString& address = QLatin1String(email)) {
        auto* line = desk.child<QWidget>(page)->findChild<QLineEdit*>(QStringLiteral("codeEdit"));
        QVERIFY(line != nullptr);
        QString code;
        QVERIFY(QTest::qWaitFor(
            [&] {
                code = m_centre->newestCode(address);
                return !code.isEmpty();
            },
            patience));
        QTest::keyClicks(line, code);
        QTest::keyClick(line, Qt::Key_Return);
    }
    /// The centre hands out its mails, and answers what was asked.
    QString answered() {
        m_centre->admin(QStringLiteral("select admin.mailbox(1)"));
        return QString::fromUtf8(
            m_centre
                ->admin(QStringLiteral("select template from core.mail where template like 'teacher.%' "
                                       "order by id desc limit 1"))
                .scalar());
    }

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_centre->chief();
            m_number = enterIntoRoster(QStringLiteral("林試驗"), QStringLiteral("1986-03-02"));
            enterIntoRoster(QStringLiteral("陳等候"), QStringLiteral("1980-01-01"));
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    /// Whoever guesses is answered as whoever is right; the mail alone tells.
    void aTeacherAppliesAndTheAnswerIsMailed() {
        Desk desk(folder(), m_centre->deskUri());
        desk.window().open("sign-in");
        desk.child<QRadioButton>("signInKindTeacher")->setChecked(true);
        QVERIFY(desk.child<QLabel>("signInHelp")->text().contains("apply-teacher"));
        emit desk.child<QLabel>("signInHelp")->linkActivated("apply-teacher");
        QCOMPARE(desk.window().place(), QString("apply-teacher"));

        // Nothing goes out that cannot be right.
        fill(desk, "林試驗", "1986-03-32", "LinTeaches");
        desk.click("teacherApplySend");
        QVERIFY(shows(desk, "teacherApplySend"));
        QCOMPARE(m_centre->admin("select count(*) from core.mail").scalar(), QByteArray("0"));

        // Nor without the text of its own, which can be read here.
        auto* page = desk.child<QWidget>("teacherApplyPage");
        auto* consent = page->findChild<QCheckBox*>("consents");
        QTRY_VERIFY_WITH_TIMEOUT(consent->isEnabled(), patience);
        fill(desk, "林試驗", "1986-03-02", "LinTeaches");
        consent->setChecked(false);
        desk.click("teacherApplySend");
        QVERIFY(shows(desk, "teacherApplySend") && consent->hasFocus());
        QCOMPARE(page->findChildren<QToolButton*>(QRegularExpression("consentRead_.*")).size(), 1);
        page->findChild<QToolButton*>("consentRead_teacher_account")->click();
        QVERIFY(page->findChild<QTextBrowser*>("consentText")->toPlainText().contains(QStringLiteral("教師個人帳號")));
        QVERIFY(page->findChild<QLabel*>("consentVersion")->text().contains("2026-11"));
        QCOMPARE(m_centre->admin("select count(*) from core.mail").scalar(), QByteArray("0"));

        // A wrong birthday, then the right one in the other calendar.
        QStringList said;
        for (const char* born : {"1986-03-03", "75/3/2"}) {
            fill(desk, "林試驗", born, "LinTeaches");
            desk.click("teacherApplySend");
            QTRY_COMPARE_WITH_TIMEOUT(
                m_centre->admin("select count(*) from core.mail where template = 'code.address'").scalar().toInt(),
                int(said.size()) / 2 + 1, patience);
            enterCode(desk, "teacherApplyPage");
            QTRY_VERIFY_WITH_TIMEOUT(shows(desk, "teacherApplyDone"), patience);
            said << desk.message("teacherApplyDone");
            said << answered();
            desk.window().open("sign-in");
            desk.window().open("apply-teacher");
        }
        QCOMPARE(said.at(0), said.at(2));
        QCOMPARE(said.at(1), QString("teacher.differs"));
        QCOMPARE(said.at(3), QString("teacher.opened"));
        QVERIFY2(desk.child<QLineEdit>("teacherApplyNationalId")->text().isEmpty(), "nothing of it stays on the page");
        QVERIFY2(!consent->isChecked(), "whoever is next agrees for themselves");
        QCOMPARE(
            m_centre
                ->admin("select c.key || ' ' || c.version from core.account_consent c join core.account a on a.id = "
                        "c.account_id where a.account_name = 'LinTeaches'")
                .scalar(),
            QByteArray("teacher_account 2026-11"));
    }

    /// The text was renewed while somebody was filling in: they are told, and agree to the new one.
    void whoAgreedToAnOlderTextReadsTheNewOne() {
        Desk desk(folder(), m_centre->deskUri());
        desk.window().open("apply-teacher");
        auto* page = desk.child<QWidget>("teacherApplyPage");
        auto* consent = page->findChild<QCheckBox*>("consents");
        QTRY_VERIFY_WITH_TIMEOUT(consent->isEnabled(), patience);
        fill(desk, "陳等候", "1980-01-02", "ChenWaits"); // the answer is a mail all the same
        desk.type("teacherApplyEmail", "tester.waits@example.edu.tw");
        renew("2999");
        desk.session().guest()->syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(!consent->isChecked(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.message("teacherApplyMessage").contains("renewed"), patience);
        page->findChild<QToolButton*>("consentRead_teacher_account")->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            page->findChild<QTextBrowser*>("consentText")->toPlainText().contains(QStringLiteral("新條文")), patience);
        consent->setChecked(true);
        desk.click("teacherApplySend");
        // And once more, after the code was asked for: the centre refuses what it has no more.
        renew("3000");
        enterCode(desk, "teacherApplyPage", QStringLiteral("tester.waits@example.edu.tw"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.message("teacherApplyMessage").contains("3000"), patience);
        QVERIFY(!consent->isChecked());
        QCOMPARE(m_centre->admin("select count(*) from auth.teacher_request").scalar(), QByteArray("0"));
    }

    void itSignsInAsATeacherAlone() {
        Desk desk(folder(), m_centre->deskUri());
        enter(desk, "LinTeaches", false, "Teaching2026");
        QTRY_VERIFY_WITH_TIMEOUT(desk.message("signInMessage").contains("other kind"), patience);
        QVERIFY(desk.session().account() == nullptr);
        QCOMPARE(m_centre->admin("select count(*) from auth.session where ended_at is null").scalar(), QByteArray("0"));

        enter(desk, "LinTeaches", true, "Teaching2026");
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        const QStringList places = desk.child<SideBar>("sideBar")->places();
        for (const char* mine : {"home", "profile", "outbox"}) {
            QVERIFY2(places.contains(mine), mine);
        }
        for (const char* other : {"teachers", "enter-teacher", "moves", "accounts", "review", "colleagues", "downloads",
                                  "audit", "unit-contact", "checkin"}) {
            QVERIFY2(!places.contains(other), other);
        }
    }

    void oneChangesTheOwnSubjects() {
        Desk desk(folder(), m_centre->deskUri());
        enter(desk, "LinTeaches", true, "Teaching2026");
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        desk.window().open("profile");
        QTRY_VERIFY_WITH_TIMEOUT(desk.child<QLabel>("profileEntry")->text().contains("合格專任教師"), patience);
        QVERIFY(desk.child<QLabel>("profileEntry")->text().contains(m_number.left(6) + "****"));
        QVERIFY(desk.child<QLineEdit>("profilePhone") == nullptr);
        auto* stage = desk.child<QComboBox>("profileStage");
        stage->setCurrentIndex(stage->findText("國中"));
        auto* of = desk.child<QComboBox>("subjectsStage");
        of->setCurrentIndex(of->findText("國中"));
        auto* subject = desk.child<QComboBox>("subjectsSubject");
        subject->setCurrentIndex(subject->findText("數學"));
        desk.click("subjectsAdd");
        desk.click("profileSave");
        QTRY_COMPARE_WITH_TIMEOUT(
            m_centre
                ->admin("select s.name from core.teacher t join core.subject s on s.id = t.subjects[1] where "
                        "t.account_name = 'LinTeaches' and t.stage_id = 30")
                .scalar(),
            QByteArray("數學"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.message("profileMessage"), QString("Saved."), patience);
    }

    /// 通知設定: what may be done without, said as the centre has it.
    void oneChoosesWhichNoticesAreMailed() {
        Desk desk(folder(), m_centre->deskUri());
        enter(desk, "LinTeaches", true, "Teaching2026");
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        desk.window().open("profile");
        auto* soon = desk.child<QCheckBox>("noticeBox-enrol.soon");
        QVERIFY(soon != nullptr && desk.child<QCheckBox>("noticeBox-course.waiting") == nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(soon->isEnabled() && soon->isChecked(), patience);
        soon->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_centre->admin("select string_agg(notice, ',') from core.notice_off").scalar(),
                                  QByteArray("enrol.soon"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.message("noticeMessage").isEmpty() && soon->isEnabled(), patience);
        QVERIFY(!soon->isChecked());
        desk.window().open("home");
        m_centre->admin("delete from core.notice_off"); // on another PC
        desk.window().open("profile");
        QTRY_VERIFY_WITH_TIMEOUT(soon->isChecked(), patience);
        desk.click("noticeTracked");
        QCOMPARE(desk.window().place(), QString("tracked-courses"));
    }

    /// Another mailbox: with the password and a code that goes to it; the school's roster follows.
    void theMailboxIsMovedAndTheRosterFollows() {
        Desk desk(folder(), m_centre->deskUri());
        enter(desk, "LinTeaches", true, "Teaching2026");
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        desk.window().open("profile");
        QTRY_COMPARE_WITH_TIMEOUT(desk.child<QLabel>("profileEmail")->text(), QString(email), patience);
        desk.click("profileChangeEmail");
        desk.type("profileAddress", moved);
        desk.type("profilePassword", "Wr0ngWr0ng");
        desk.click("profileSend");
        enterCode(desk, "profilePage", moved);
        QTRY_VERIFY_WITH_TIMEOUT(shows(desk, "profilePassword"), patience);
        QCOMPARE(kept("email"), QString(email));
        desk.type("profilePassword", "Teaching2026");
        desk.click("profileSend");
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.child<QWidget>("profilePage")->findChild<look::MessageBar*>("codeMessage")->text().contains("moved"),
            patience);
        enterCode(desk, "profilePage", moved);
        QTRY_COMPARE_WITH_TIMEOUT(kept("email"), QString(moved), patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.child<QLabel>("profileEmail")->text(), QString(moved), patience);
        QCOMPARE(m_centre
                     ->admin("select address from core.mail where template = 'account.email_changed' order by id desc "
                             "limit 1")
                     .scalar(),
                 QByteArray(email));
        m_centre->admin(QStringLiteral("update core.account set email = '%1' where account_name = 'LinTeaches'")
                            .arg(QLatin1String(email)));
    }

    /// 綁定行動裝置: from then on the password alone opens nothing; the school takes a lost one away.
    void aDeviceIsBoundAndTheSchoolTakesALostOneAway() {
        Desk desk(folder(), m_centre->deskUri());
        enter(desk, "LinTeaches", true, "Teaching2026");
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        desk.trigger("actionDevice");
        QTRY_VERIFY_WITH_TIMEOUT(shows(desk, "deviceBind"), patience);
        desk.click("deviceBind");
        const QByteArray secret = authenticator::secretFrom(desk.child<QLabel>("deviceKey")->text());
        const auto code = [&secret](int later) {
            return authenticator::codeAt(secret, QDateTime::currentDateTimeUtc().addSecs(30 * later));
        };
        desk.type("devicePassword", "Teaching2026");
        desk.type("deviceCode", code(0));
        desk.click("deviceConfirm");
        QTRY_VERIFY_WITH_TIMEOUT(shows(desk, "deviceKept"), patience);
        desk.click("deviceKept");
        QCOMPARE(kept("account_bound"), QString("t"));
        desk.trigger("actionSignOut");
        enter(desk, "LinTeaches", true, "Teaching2026");
        QTRY_VERIFY_WITH_TIMEOUT(shows(desk, "signInCode"), patience);
        QVERIFY(desk.session().account() == nullptr);
        desk.type("signInCode", code(1));
        QTest::keyClick(desk.child<QLineEdit>("signInCode"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        desk.trigger("actionSignOut");

        Desk school(folder(), m_centre->deskUri());
        enter(school, "chief1", false, TestCentre::password);
        QTRY_COMPARE_WITH_TIMEOUT(school.window().place(), QString("home"), patience);
        school.window().open(QStringLiteral("teachers:%1").arg(kept("id")));
        auto* unbind = school.child<QAction>("teachersUnbind");
        QTRY_VERIFY_WITH_TIMEOUT(unbind->isEnabled(), patience);
        school.child<TeachersPage>("teachersPage")->findChild<ActionBar*>()->setPause(std::chrono::milliseconds(0));
        unbind->trigger();
        inList<QPlainTextEdit>(school, "teacherReasonPanelText")->setPlainText("手機遺失");
        inList<QPushButton>(school, "teacherReasonPanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(kept("account_bound"), QString("f"), patience);
        enter(desk, "LinTeaches", true, "Teaching2026");
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
    }

    /// Who holds the mailbox gets the account that was chosen.
    void aForgottenPasswordIsSetAnew() {
        Desk desk(folder(), m_centre->deskUri());
        desk.window().open("recover:teacher");
        QVERIFY(desk.child<QRadioButton>("recoverKindTeacher")->isChecked());
        desk.type("recoverAddress", email);
        desk.type("recoverWho", m_number);
        desk.click("recoverSend");
        QTRY_VERIFY_WITH_TIMEOUT(
            m_centre->admin("select count(*) from auth.code where purpose = 'recover' and of_teacher").scalar() !=
                QByteArray("0"),
            patience);
        enterCode(desk, "recoverPage");
        QTRY_VERIFY_WITH_TIMEOUT(shows(desk, "recoverSave"), patience);
        QCOMPARE(desk.child<QLabel>("recoverAccount")->text(), QString("LinTeaches"));
        desk.type("recoverNew", "Another2026");
        desk.type("recoverAgain", "Another2026");
        desk.click("recoverSave");
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("sign-in"), patience);
        QVERIFY(desk.child<QRadioButton>("signInKindTeacher")->isChecked());
        QCOMPARE(desk.child<QLineEdit>("signInAccount")->text(), QString("LinTeaches"));
    }

    /// 停用 and 啟用 by the school, with a reason; the list and its counters say how it stands.
    void theSchoolStopsItAndOpensItAgain() {
        Desk teacher(folder(), m_centre->deskUri());
        enter(teacher, "LinTeaches", true, "Another2026");
        QTRY_COMPARE_WITH_TIMEOUT(teacher.window().place(), QString("home"), patience);

        Desk desk(folder(), m_centre->deskUri());
        enter(desk, "chief1", false, TestCentre::password);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        // What waits for the school stands in the side bar before its page was ever opened.
        QTRY_COMPARE_WITH_TIMEOUT(desk.child<SideBar>("sideBar")->counter("checkin"), 2, patience);
        desk.window().open("teachers");
        auto* page = desk.child<TeachersPage>("teachersPage");
        QTRY_VERIFY_WITH_TIMEOUT(page->scope().contains("2 people; applied for an account: 1 (1 teachers, 0 staff); "
                                                        "not yet: 1"),
                                 patience);
        const qint64 id =
            m_centre->admin("select id from core.teacher where account_name = 'LinTeaches'").scalar().toLongLong();
        desk.window().open(QStringLiteral("teachers:%1").arg(id));
        auto* stop = desk.child<QAction>("teachersCloseAccount");
        QTRY_VERIFY_WITH_TIMEOUT(stop->isEnabled(), patience);
        QVERIFY(!desk.child<QAction>("teachersReopenAccount")->isEnabled());
        desk.child<TeachersPage>("teachersPage")->findChild<ActionBar*>()->setPause(std::chrono::milliseconds(0));
        stop->trigger();
        auto* reason = inList<QPlainTextEdit>(desk, "teacherReasonPanelText");
        QVERIFY(!inList<QPushButton>(desk, "teacherReasonPanelConfirm")->isEnabled());
        reason->setPlainText("試驗停用");
        inList<QPushButton>(desk, "teacherReasonPanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            m_centre->admin("select account_state from core.teacher where account_name = 'LinTeaches'").scalar(),
            QByteArray("closed"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.child<QAction>("teachersReopenAccount")->isEnabled(), patience);
        teacher.session().account()->syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(teacher.session().needsSignIn(), patience);

        desk.child<QAction>("teachersReopenAccount")->trigger();
        inList<QPlainTextEdit>(desk, "teacherReasonPanelText")->setPlainText("試驗啟用");
        inList<QPushButton>(desk, "teacherReasonPanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            m_centre->admin("select account_state from core.teacher where account_name = 'LinTeaches'").scalar(),
            QByteArray("open"), patience);
    }
};

QTEST_MAIN(TeacherAccountTest)
#include "teacheraccounttest.moc"
