// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in on a real centre, through the window.
#include "app/desk/shell/sidebar.h"
#include "app/desk/shell/statusline.h"
#include "forms/review/casedetail.h"
#include "forms/review/reviewpage.h"
#include "forms/words/words.h"
#include "models/domain/commandid.h"
#include "models/replica/drafts.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/applications.h"
#include "models/sync/accountlink.h"
#include "tests/desk/deskfixture.h"
#include "tests/support/patience.h"
#include "tests/support/testcentre.h"

#include <QCheckBox>
#include <QDirIterator>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace inservice;

class SignInTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestCentre> m_centre;
    QTemporaryDir m_folder;
    int m_desks = 0;
    QString folder() { return m_folder.filePath(QString::number(++m_desks)); }

    /// What the home page counts as waiting, from its sentences.
    static int waitingAt(Desk& desk) {
        int all = 0;
        static const QRegularExpression number("href=\"review:(?:awaiting_paper|awaiting_review)\">(\\d+)</a>");
        const QList<QLabel*> labels = desk.child<QWidget>("homePage")->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->isVisibleTo(desk.child<QWidget>("homePage"))) {
                all += number.match(label->text()).captured(1).toInt();
            }
        }
        return all;
    }

    static void enter(Desk& desk, const QString& login, const QString& password) {
        desk.window().open("sign-in");
        desk.type("signInAccount", login);
        desk.type("signInPassword", password);
        QTest::keyClick(desk.child<QLineEdit>("signInPassword"), Qt::Key_Return);
    }

    /// The session has ended meanwhile, as the centre finds when something is sent.
    QUuid askWithoutSession(Desk& desk) {
        m_centre->admin("update auth.session set expires_at = now() - interval '1 minute', started_at = now() - "
                        "interval '1 day' where ended_at is null");
        OutboxItem item;
        item.id = makeCommandId();
        item.kind = "application.note";
        item.body = R"({"application_id": 1, "text": "x"})";
        item.subject = "application:1";
        item.caption = "Note";
        item.createdAt = QDateTime::currentDateTimeUtc();
        desk.session().account()->submit(item);
        return item.id;
    }

    static void lookThrough(const QString& data, const DemoForm& form, const DemoCase& made) {
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                          QFile::WriteOther | QFile::ExeOther;
        const QFile::Permissions passing = QFile::ExeGroup | QFile::ExeOther; // root's, for its private server
        QCOMPARE(QFile::permissions(data) & others & ~passing, QFile::Permissions());
        QDirIterator all(data, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        int files = 0;
        while (all.hasNext()) {
            const QString path = all.next();
            QVERIFY2((QFile::permissions(path) & others) == QFile::Permissions(), qPrintable(path));
            QFile file(path);
            if (all.fileInfo().isDir() || !file.open(QIODevice::ReadOnly)) {
                continue;
            }
            ++files;
            const QByteArray content = file.readAll();
            for (const QString& word : {form.name, form.nationalId, form.nationalId.left(6), form.email, form.phone,
                                        form.accountName, made.secret, made.number, QString("Confidential remark"),
                                        QString("Office-2026"), QString::fromLatin1(TestCentre::password)}) {
                QVERIFY2(!content.contains(word.toUtf8()), qPrintable(path + ": " + word));
            }
        }
        QVERIFY(files > 8);
    }

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_centre->reviewer();
            m_centre->chief();
            m_centre->account(AccountType::Operator, TestCentre::otherJuniorHigh, "oper1");
            m_centre->account(AccountType::ChiefManager, TestCentre::otherJuniorHigh, "onetime1", true);
            m_centre->account(AccountType::ChiefManager, TestCentre::taipeiJuniorHigh, "locked1");
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    /// Without a keychain the session would lie in a file for whoever reads it: it cannot be asked for, and says why.
    void nobodyStaysSignedInWithoutAKeychain() {
        const QString data = folder();
        {
            Desk desk(data, m_centre->deskUri());
            desk.window().open("sign-in");
            auto* stay = desk.child<QCheckBox>("signInStay");
            QVERIFY(!stay->isEnabled() && !stay->isChecked());
            QVERIFY(stay->toolTip().contains("keychain"));
            enter(desk, "chief1", TestCentre::password);
            QTRY_VERIFY_WITH_TIMEOUT(desk.session().account() != nullptr, patience);
        }
        QDirIterator kept(data, {"session.sealed"}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(!kept.hasNext());
    }

    /// It reads by the tie of whoever is here: nothing of one stays when another one comes.
    void aPageForEverybodyIsMadeAnewAtSignIn() {
        Desk desk(folder(), m_centre->deskUri());
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().guest() != nullptr, patience);
        QVERIFY(desk.child<SideBar>("sideBar")->places().contains("offering"));
        desk.window().open("offering:7000001");
        QCOMPARE(desk.window().place(), QString("offering"));
        const QPointer<QWidget> guests = desk.window().page("offering");
        enter(desk, "chief1", TestCentre::password);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        QVERIFY(guests.isNull());
        QVERIFY(desk.child<SideBar>("sideBar")->places().contains("offering"));
        desk.window().open("offering:7000001");
        const QPointer<QWidget> chiefs = desk.window().page("offering");
        QVERIFY(!chiefs.isNull());
        desk.trigger("actionSignOut");
        QCOMPARE(desk.window().place(), QString("start"));
        QVERIFY(chiefs.isNull());
        desk.window().open("offering:7000001");
        QCOMPARE(desk.window().place(), QString("offering"));
    }

    void aReviewerComesHomeAndOutAgain() {
        Desk desk(folder(), m_centre->deskUri());
        enter(desk, "reviewer1", TestCentre::password);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        const QStringList places = desk.child<SideBar>("sideBar")->places();
        QVERIFY(places.contains("review"));
        QVERIFY(!places.contains("colleagues"));
        QVERIFY(!places.contains("start"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.window().findChild<StatusLine*>()->text().startsWith("Synchronised"), patience);
        // Who sits here stands at the foot of the side bar, with the way out; in the status line only without it.
        auto* who = desk.child<QToolButton>("accountButton");
        QVERIFY(who->isVisible() && !who->accessibleName().isEmpty() && !who->accessibleDescription().isEmpty());
        QVERIFY(who->menu()->actions().contains(desk.child<QAction>("actionSignOut")));
        QVERIFY(who->menu()->actions().contains(desk.child<QAction>("actionChangePassword")));
        desk.trigger("actionSideBar");
        QVERIFY(!desk.child<QLabel>("statusWho")->text().isEmpty());
        desk.trigger("actionSideBar");
        QVERIFY(desk.child<QLabel>("statusWho")->text().isEmpty());
        // The password is nowhere in the window any more.
        const QList<QLineEdit*> edits = desk.window().findChildren<QLineEdit*>();
        for (const QLineEdit* edit : edits) {
            QVERIFY(edit->text() != TestCentre::password);
        }

        desk.window().open("review");
        QCOMPARE(desk.window().place(), QString("review"));
        desk.trigger("actionSignOut");
        QCOMPARE(desk.window().place(), QString("start"));
        QVERIFY(desk.window().page("review") == nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.message("sayBar").isEmpty(), patience);
        QCOMPARE(m_centre
                     ->admin("select count(*) from auth.session s join core.account a on a.id = s.account_id "
                             "where a.account_name = 'reviewer1' and s.ended_at is null")
                     .scalar(),
                 QByteArray("0"));
        QVERIFY(!who->isVisible());
        // It was said; the next thing that is done ends it.
        QTest::mouseClick(desk.child<SideBar>("sideBar")->viewport(), Qt::LeftButton);
        QVERIFY(desk.message("sayBar").isEmpty());
        // Locked: the place asks for a sign-in now.
        desk.window().open("review");
        QCOMPARE(desk.window().place(), QString("sign-in"));
    }

    /// After a day's work: folders and files are their owner's alone, also those that were not, and whoever reads the
    /// disk all the same finds nobody in it.
    void theDataFolderTellsNobodyAnything() {
        const DemoForm form = m_centre->form();
        const DemoCase made = m_centre->desk().apply(form);
        const QString data = folder();
        const auto work = [&] {
            Desk desk(data, m_centre->deskUri() + " password=Office-2026");
            enter(desk, "reviewer1", TestCentre::password);
            QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
            QTRY_VERIFY_WITH_TIMEOUT(desk.session().account()->replica().row<ApplicationRow>(made.id), patience);
            const qsizetype known = decisionsOf(desk.session().account()->replica(), made.id).size();
            desk.window().open("review");
            OutboxItem note;
            note.kind = "application.note";
            note.body =
                QJsonDocument(QJsonObject{{"application_id", made.id}, {"text", "Confidential remark"}}).toJson();
            note.caption = "Note: " + form.name;
            const QUuid id = desk.session().account()->submit(note);
            QTRY_COMPARE_WITH_TIMEOUT(desk.session().account()->outbox().item(id)->state, OutboxState::Done, patience);
            QTRY_COMPARE_WITH_TIMEOUT(decisionsOf(desk.session().account()->replica(), made.id).size(), known + 1,
                                      patience);
            lookThrough(data, form, made); // also while it is open
            desk.trigger("actionSignOut");
            QTRY_VERIFY_WITH_TIMEOUT(!desk.message("sayBar").isEmpty(), patience);
        };
        work();
        lookThrough(data, form, made);
        QDirIterator all(data, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            all.next();
            QFile::setPermissions(all.filePath(),
                                  all.fileInfo().isDir() ? QFile::Permissions(0x7755) : QFile::Permissions(0x6644));
        }
        QFile::setPermissions(data, QFile::Permissions(0x7755));
        work();
        lookThrough(data, form, made);
    }

    /// Every button and every number of the home page leads to the list it names, its first case chosen.
    void homeOpensTheListItNames() {
        m_centre->desk().apply(m_centre->form());
        const DemoCase second = m_centre->desk().apply(m_centre->form());
        Desk desk(folder(), m_centre->deskUri());
        enter(desk, "reviewer1", TestCentre::password);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        QCOMPARE(desk.window().windowTitle(), QString("Home"));
        const auto button = [&desk](const char* name) {
            return desk.child<QWidget>("homePage")->findChild<QPushButton*>(QLatin1String(name));
        };
        QTRY_VERIFY_WITH_TIMEOUT(button("homeGo_review_awaiting_paper") != nullptr, patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.child<SideBar>("sideBar")->counter("review"), waitingAt(desk), patience);
        // Something else was looked at before.
        desk.window().open("review");
        auto* review = desk.child<ReviewPage>("reviewPage");
        review->openState(ApplicationState::Returned);
        QTRY_VERIFY_WITH_TIMEOUT(review->model()->isSettled(), patience);
        desk.window().open("home");
        button("homeGo_review_awaiting_paper")->click();
        QCOMPARE(desk.window().place(), QString("review"));
        QTRY_COMPARE_WITH_TIMEOUT(review->model()->bucket(), QueueModel::Bucket::AwaitingPaper, patience);
        QTRY_VERIFY_WITH_TIMEOUT(review->model()->isSettled() && review->model()->rowCount() >= 2, patience);
        QTRY_COMPARE_WITH_TIMEOUT(review->findChild<CaseDetail*>()->shownId(), review->model()->idAt(0), patience);
        // The number in the sentence is a link to the same.
        desk.window().open("home");
        QStringList links;
        const QList<QLabel*> labels = desk.child<QWidget>("homePage")->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->text().contains("href=\"review:awaiting_paper\"")) {
                links << label->text();
            }
        }
        QCOMPARE(links.size(), 1);
        // A decision that only waits to be sent is counted neither here nor in the side bar.
        OutboxItem held;
        held.id = makeCommandId();
        held.kind = "application.return";
        held.body = "{}";
        held.subject = "application:" + QString::number(second.id);
        held.createdAt = QDateTime::currentDateTimeUtc();
        const int before = desk.child<SideBar>("sideBar")->counter("review");
        desk.session().account()->submit(held, std::chrono::seconds(600));
        QTRY_COMPARE_WITH_TIMEOUT(desk.child<SideBar>("sideBar")->counter("review"), before - 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(waitingAt(desk), before - 1, patience);
        QCOMPARE(desk.session().account()->cancelHeld({held.id}), 1);
    }

    /// Whoever finds a place by its name goes on in it: also where a page has made what lies over the lower edge first.
    void theKeyboardGoesAlongIntoAPage() {
        Desk desk(folder(), m_centre->deskUri());
        enter(desk, "reviewer1", TestCentre::password);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        desk.window().activateWindow();
        auto* find = desk.child<QLineEdit>("findPlace");
        desk.trigger("actionFindPlace");
        QTRY_VERIFY_WITH_TIMEOUT(find->hasFocus(), patience);
        find->setText("Review");
        QTest::keyClick(find, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("review"), patience);
        QVERIFY(desk.window().currentPage()->isAncestorOf(QApplication::focusWidget()));
    }

    void anotherPersonTakesTheSeat() {
        Desk desk(folder(), m_centre->deskUri());
        enter(desk, "oper1", TestCentre::password);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        desk.trigger("actionSwitchUser");
        QCOMPARE(desk.window().place(), QString("sign-in"));
        QVERIFY(desk.session().account() == nullptr);
        // An account is not typed into the password of the one who was here.
        QVERIFY(desk.child<QLineEdit>("signInAccount")->text().isEmpty());
        QCOMPARE(desk.window().focusWidget(), static_cast<QWidget*>(desk.child<QLineEdit>("signInAccount")));
    }

    void theStartPageAsksHowACaseStands() {
        const DemoCase made = m_centre->desk().apply(m_centre->form());
        Desk desk(folder(), m_centre->deskUri());
        LocalCase local;
        local.id = QUuid::createUuid();
        local.secret = made.secret;
        local.number = made.number;
        desk.session().guest()->drafts().saveCase(local);
        desk.window().open("settings");
        desk.window().open("start");
        const auto said = [&desk] {
            QStringList words;
            const QList<look::StateBadge*> badges = desk.child<QWidget>("startPage")->findChildren<look::StateBadge*>();
            for (const look::StateBadge* badge : badges) {
                words << badge->word();
            }
            return words;
        };
        QTRY_COMPARE_WITH_TIMEOUT(said(), QStringList{words::state(ApplicationState::AwaitingPaper)}, patience);
    }

    void eachRoleHasItsPlaces() {
        {
            Desk desk(folder(), m_centre->deskUri());
            enter(desk, "chief1", TestCentre::password);
            QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
            const QStringList places = desk.child<SideBar>("sideBar")->places();
            QVERIFY(places.contains("colleagues"));
            QVERIFY(!places.contains("review"));
        }
        Desk desk(folder(), m_centre->deskUri());
        enter(desk, "oper1", TestCentre::password);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        QCOMPARE(desk.child<SideBar>("sideBar")->places(), QStringList({"home",
                                                                        "returns",
                                                                        "downloads",
                                                                        "register-course",
                                                                        "courses",
                                                                        "course-changes",
                                                                        "venues",
                                                                        "lecturers",
                                                                        "search-lecturers",
                                                                        "acceptance",
                                                                        "named-people",
                                                                        "messages",
                                                                        "list-upload",
                                                                        "attendance",
                                                                        "closing",
                                                                        "corrections",
                                                                        "courses-by-place",
                                                                        "find-courses",
                                                                        "search-courses",
                                                                        "courses-by-organiser",
                                                                        "offering",
                                                                        "tracked-courses",
                                                                        "subscriptions",
                                                                        "statistics",
                                                                        "study-figures",
                                                                        "schedules",
                                                                        "duties",
                                                                        "public-figures",
                                                                        "contacts",
                                                                        "desks",
                                                                        "verify",
                                                                        "outbox"}));
    }

    void aWrongPasswordAndAnUnknownAccountSoundAlike() {
        Desk desk(folder(), m_centre->deskUri());
        enter(desk, "chief1", "Wr0ngWr0ng");
        QTRY_VERIFY_WITH_TIMEOUT(!desk.message("signInMessage").isEmpty(), patience);
        const QString wrong = desk.message("signInMessage");
        enter(desk, "nobody77", "Wr0ngWr0ng");
        QVERIFY(desk.message("signInMessage").isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!desk.message("signInMessage").isEmpty(), patience);
        QCOMPARE(desk.message("signInMessage"), wrong);
        QVERIFY(desk.session().account() == nullptr);
        // The focus is where one types again.
        QVERIFY(desk.child<QLineEdit>("signInPassword")->hasSelectedText());
        // On a screen at 200 % the page scrolls, and what is typed into is not squeezed by what is said above it.
        desk.window().showNormal();
        desk.window().resize(700, 364);
        for (const char* field : {"signInAccount", "signInPassword"}) {
            const auto* edit = desk.child<QLineEdit>(field);
            QTRY_VERIFY2_WITH_TIMEOUT(edit->height() >= edit->minimumSizeHint().height(), field, patience);
        }
    }

    void fiveFailuresLockWithMinutes() {
        Desk desk(folder(), m_centre->deskUri());
        for (int i = 0; i < 5; ++i) {
            enter(desk, "locked1", QString("Wr0ngWr0ng%1").arg(i));
            QTRY_VERIFY_WITH_TIMEOUT(desk.child<QPushButton>("signInButton")->isEnabled(), patience);
            QVERIFY(!desk.message("signInMessage").isEmpty());
        }
        enter(desk, "locked1", TestCentre::password);
        QTRY_VERIFY_WITH_TIMEOUT(desk.message("signInMessage").contains("locked for"), patience);
        static const QRegularExpression minutes("[0-9]+ minutes?");
        QVERIFY(minutes.match(desk.message("signInMessage")).hasMatch());
        QVERIFY(desk.session().account() == nullptr);
    }

    /// 忘記帳號密碼: by way of the mailbox, from the sign-in page and back to it, by the keyboard.
    void whoHasForgottenGetsANewPasswordByMail() {
        const TestCentre::Account person =
            m_centre->account(AccountType::Operator, QString::fromLatin1(TestCentre::otherJuniorHigh), "forgot1");
        const QString address = "forgot1@example.invalid";
        Desk other(folder(), m_centre->deskUri());
        enter(other, "forgot1", TestCentre::password);
        QTRY_COMPARE_WITH_TIMEOUT(other.window().place(), QString("home"), patience);

        Desk desk(folder(), m_centre->deskUri());
        for (int i = 0; i < 5; ++i) {
            enter(desk, "forgot1", QString("Wr0ngWr0ng%1").arg(i));
            QTRY_VERIFY_WITH_TIMEOUT(desk.child<QPushButton>("signInButton")->isEnabled(), patience);
        }
        emit desk.child<QLabel>("signInHelp")->linkActivated("recover");
        QCOMPARE(desk.window().place(), QString("recover"));
        // What cannot be is not sent.
        desk.type("recoverAddress", "forgot1");
        desk.type("recoverWho", person.nationalId.left(9));
        desk.click("recoverSend");
        QVERIFY(desk.child<QWidget>("recoverSend")->isVisible());
        desk.type("recoverAddress", address);
        desk.type("recoverWho", ' ' + person.nationalId.toLower());
        QTest::keyClick(desk.child<QLineEdit>("recoverWho"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.message("codeMessage").contains("on its way"), patience);
        const QString code = m_centre->newestCode(address);
        QCOMPARE(code.size(), 8);
        desk.type("codeEdit", code == "00000000" ? "11111111" : "00000000");
        QTest::keyClick(desk.child<QLineEdit>("codeEdit"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.child<QPushButton>("codeButton")->isEnabled(), patience);
        QVERIFY(!desk.child<QWidget>("recoverSave")->isVisible());
        desk.type("codeEdit", code);
        QTest::keyClick(desk.child<QLineEdit>("codeEdit"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.child<QWidget>("recoverSave")->isVisible(), patience);
        QCOMPARE(desk.child<QLabel>("recoverAccount")->text(), QString("forgot1"));
        const auto choose = [&desk](const QString& password) {
            desk.type("recoverNew", password);
            desk.type("recoverAgain", password);
            QTest::keyClick(desk.child<QLineEdit>("recoverAgain"), Qt::Key_Return);
        };
        choose("Xforgot1X"); // it contains the account's name: nothing is asked
        QVERIFY(desk.child<QPushButton>("recoverSave")->isEnabled());
        choose(TestCentre::password); // the old one: the centre says so, and the code is still good
        QTRY_VERIFY_WITH_TIMEOUT(desk.child<QPushButton>("recoverSave")->isEnabled(), patience);
        QCOMPARE(desk.window().place(), QString("recover"));
        choose("Better2345");
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("sign-in"), patience);
        QVERIFY(desk.message("signInMessage").contains("forgot1"));
        QCOMPARE(desk.child<QLineEdit>("signInAccount")->text(), QString("forgot1"));
        // At once, though it was locked a moment ago.
        desk.type("signInPassword", "Better2345");
        QTest::keyClick(desk.child<QLineEdit>("signInPassword"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        // Who was signed in elsewhere is asked again.
        other.session().account()->syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(other.session().needsSignIn(), patience);
        // Nothing of it is kept on this PC.
        desk.trigger("actionSignOut");
        desk.window().open("recover");
        QVERIFY(desk.child<QLineEdit>("recoverWho")->text().isEmpty());
        QVERIFY(desk.child<QLineEdit>("recoverNew")->text().isEmpty());
    }

    /// An account and none: the same words at every step, and no code.
    void whoIsUnknownIsToldNothing() {
        Desk desk(folder(), m_centre->deskUri());
        desk.window().open("recover");
        desk.type("recoverAddress", "nobody@example.invalid");
        desk.type("recoverWho", "nobody1");
        desk.click("recoverSend");
        QTRY_VERIFY_WITH_TIMEOUT(desk.message("codeMessage").contains("on its way"), patience);
        m_centre->admin("select admin.mailbox(1)");
        QCOMPARE(m_centre->admin("select count(*) from core.mail where address = 'nobody@example.invalid'").scalar(),
                 QByteArray("0"));
        desk.type("codeEdit", "12345678");
        desk.click("codeButton");
        QTRY_VERIFY_WITH_TIMEOUT(desk.child<QPushButton>("codeButton")->isEnabled(), patience);
        QVERIFY(!desk.child<QWidget>("recoverSave")->isVisible());
        desk.click("codeBackButton");
        QVERIFY(desk.child<QWidget>("recoverSend")->isVisible());
        QVERIFY(desk.child<QLineEdit>("recoverWho")->text().isEmpty());
    }

    /// Two desks of one person: each sees the other, and one ends the other's session.
    void oneSeesAndEndsTheOwnSessionsElsewhere() {
        m_centre->account(AccountType::Operator, QString::fromLatin1(TestCentre::otherJuniorHigh), "twice1");
        Desk other(folder(), m_centre->deskUri());
        enter(other, "twice1", TestCentre::password);
        QTRY_COMPARE_WITH_TIMEOUT(other.window().place(), QString("home"), patience);
        Desk desk(folder(), m_centre->deskUri());
        enter(desk, "twice1", TestCentre::password);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        desk.trigger("actionSessions");
        QCOMPARE(desk.window().place(), QString("sessions"));
        const auto* list = desk.child<QTableWidget>("sessionsList");
        QTRY_COMPARE_WITH_TIMEOUT(list->rowCount(), 2, patience);
        QVERIFY(list->item(0, 0)->text().contains("this computer"));
        QVERIFY(list->item(0, 0)->text().contains(QSysInfo::machineHostName()));
        QVERIFY(!list->item(1, 0)->text().contains("this computer"));
        desk.click("sessionsEnd");
        QTRY_COMPARE_WITH_TIMEOUT(list->rowCount(), 1, patience);
        QVERIFY(!desk.message("sessionsMessage").isEmpty());
        QVERIFY(!desk.child<QPushButton>("sessionsEnd")->isEnabled());
        other.session().account()->syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(other.session().needsSignIn(), patience);
        desk.session().account()->syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().account()->status().state == LinkState::Online, patience);
        QVERIFY(!desk.session().needsSignIn());
    }

    /// 修改基本資料: what is one's own to change, and the e-mail by way of password and code.
    void onesOwnDataAreChanged() {
        const TestCentre::Account person =
            m_centre->account(AccountType::Operator, QString::fromLatin1(TestCentre::otherJuniorHigh), "profile1");
        const auto stored = [&](const char* column) {
            return QString::fromUtf8(
                m_centre
                    ->admin(QString("select %1 from core.account where id = $1").arg(QLatin1String(column)),
                            {person.id})
                    .scalar());
        };
        Desk desk(folder(), m_centre->deskUri());
        enter(desk, "profile1", TestCentre::password);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.window().findChild<StatusLine*>()->text().startsWith("Synchronised"), patience);
        desk.trigger("actionProfile");
        QCOMPARE(desk.window().place(), QString("profile"));
        QCOMPARE(desk.child<QLineEdit>("profilePhone")->text(), stored("phone"));
        desk.type("profilePhone", "070");
        desk.click("profileSave");
        QVERIFY(desk.message("profileMessage").isEmpty()); // said at the field
        desk.paste("profileJobTitle", QStringLiteral("組長"));
        desk.paste("profilePhone", QStringLiteral("０７－６０００００９＃１２"));
        desk.click("profileSave");
        QTRY_COMPARE_WITH_TIMEOUT(desk.message("profileMessage").left(5), QString("Saved"), patience);
        QCOMPARE(stored("job_title"), QStringLiteral("組長"));
        QCOMPARE(stored("phone"), QString("07-6000009#12"));
        QCOMPARE(desk.session().waiting() + desk.session().refused(), 0);

        // The mailbox: first with a wrong password.
        desk.click("profileChangeEmail");
        desk.type("profileAddress", "moved1@example.invalid");
        desk.type("profilePassword", "Wr0ngWr0ng");
        QTest::keyClick(desk.child<QLineEdit>("profilePassword"), Qt::Key_Return);
        auto* page = desk.child<QWidget>("profilePage");
        auto* code = page->findChild<QLineEdit*>("codeEdit");
        QTRY_VERIFY_WITH_TIMEOUT(!m_centre->newestCode("moved1@example.invalid").isEmpty(), patience);
        const auto enterCode = [&] {
            code->setText(m_centre->newestCode("moved1@example.invalid"));
            QTest::keyClick(code, Qt::Key_Return);
        };
        enterCode();
        QTRY_VERIFY_WITH_TIMEOUT(desk.child<QLineEdit>("profilePassword")->isVisible(), patience);
        QCOMPARE(stored("email"), QString("profile1@example.invalid"));
        desk.type("profilePassword", TestCentre::password);
        desk.click("profileSend");
        QTRY_VERIFY_WITH_TIMEOUT(page->findChild<look::MessageBar*>("codeMessage")->text().contains("moved1"),
                                 patience);
        enterCode();
        QTRY_VERIFY_WITH_TIMEOUT(desk.child<QLabel>("profileEmail")->isVisible(), patience);
        QCOMPARE(desk.child<QLabel>("profileEmail")->text(), QString("moved1@example.invalid"));
        QCOMPARE(stored("email"), QString("moved1@example.invalid"));
        QCOMPARE(m_centre
                     ->admin("select count(*) from core.mail where template = 'account.email_changed' and address = "
                             "'profile1@example.invalid'")
                     .scalar(),
                 QByteArray("1"));
        // Nobody's password stays on a page.
        desk.window().open("home");
        desk.window().open("profile");
        QVERIFY(desk.child<QLineEdit>("profilePassword")->text().isEmpty());
    }

    /// One of the last passwords is refused though it is derived anew.
    void anOldPasswordIsNotTakenAgain() {
        m_centre->account(AccountType::Operator, QString::fromLatin1(TestCentre::otherJuniorHigh), "again1");
        Desk desk(folder(), m_centre->deskUri());
        enter(desk, "again1", TestCentre::password);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        const auto change = [&desk](const QString& from, const QString& to) {
            desk.window().open("password");
            desk.type("passwordOld", from);
            desk.type("passwordNew", to);
            desk.type("passwordAgain", to);
            desk.click("passwordButton");
        };
        change(TestCentre::password, "Better2345");
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        change("Better2345", TestCentre::password);
        QTRY_VERIFY_WITH_TIMEOUT(desk.child<QPushButton>("passwordButton")->isEnabled(), patience);
        QCOMPARE(desk.window().place(), QString("password"));
        change("Better2345", "Better3456");
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
    }

    void aOneTimePasswordIsChangedBeforeAnythingElse() {
        const QString data = folder();
        Desk desk(data, m_centre->deskUri());
        enter(desk, "onetime1", TestCentre::password);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("password"), patience);
        QVERIFY(!desk.message("passwordMessage").isEmpty());
        // No way round it.
        desk.window().open("home");
        QCOMPARE(desk.window().place(), QString("password"));

        desk.type("passwordOld", "Wr0ngWr0ng");
        desk.type("passwordNew", "onetime1X");
        desk.type("passwordAgain", "onetime1X");
        desk.click("passwordButton");
        QVERIFY(desk.session().mustChangePassword()); // it contains the account's name
        desk.type("passwordNew", "Better2345");
        desk.type("passwordAgain", "Better2346");
        desk.click("passwordButton");
        QVERIFY(desk.session().mustChangePassword()); // not the same twice
        desk.type("passwordAgain", "Better2345");
        desk.click("passwordButton");
        QTRY_VERIFY_WITH_TIMEOUT(desk.child<QPushButton>("passwordButton")->isEnabled(), patience);
        QVERIFY(desk.session().mustChangePassword()); // the present one is wrong

        desk.type("passwordOld", TestCentre::password);
        desk.click("passwordButton");
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        QVERIFY(!desk.session().mustChangePassword());
        // What the role may do is there at once, without signing in by hand.
        QVERIFY(desk.child<SideBar>("sideBar")->places().contains("colleagues"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().account()->status().state == LinkState::Online, patience);

        desk.trigger("actionSignOut");
        enter(desk, "onetime1", TestCentre::password);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.message("signInMessage").isEmpty(), patience);
        enter(desk, "onetime1", "Better2345");
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
    }

    /// What no password and no account can be is not sent, and costs none of the five tries; what was pasted with a
    /// blank, a line end or in full width is the password without them. On every page that asks for one.
    void whatCannotBeAPasswordCostsNoTry() {
        const auto tries = [this] {
            return m_centre->admin("select count(*) from auth.attempt where login = 'paster1' and proof is not null")
                .scalar()
                .toInt();
        };
        m_centre->account(AccountType::ChiefManager, QString::fromLatin1(TestCentre::juniorHigh), "paster1");
        Desk desk(folder(), m_centre->deskUri());
        const auto pasted = [&desk](const QString& login, const QString& password) {
            desk.window().open("sign-in");
            desk.paste("signInAccount", login);
            desk.paste("signInPassword", password);
            desk.click("signInButton");
        };
        for (const QString& wrong :
             {QStringLiteral("短"), QStringLiteral("seven77"), QString(21, u'a'), QString(900, u'a'),
              QStringLiteral("密碼12345678"), QStringLiteral("with-sign9")}) {
            pasted("paster1", wrong);
            QVERIFY2(desk.message("signInMessage").contains("not counted as a try"), qPrintable(wrong));
        }
        for (const char* wrong : {"a b", "a12345678901234567890", "name@example.edu.tw"}) {
            pasted(wrong, TestCentre::password);
            QVERIFY2(desk.message("signInMessage").contains("not counted as a try"), wrong);
        }
        QCOMPARE(tries(), 0);
        // Pasted with what a mail or an input method put there.
        QString wide;
        for (const QChar c : QString::fromLatin1(TestCentre::password)) {
            wide += QChar(c.unicode() + 0xfee0);
        }
        pasted(QStringLiteral("ｐａｓｔｅｒ１ "), ' ' + wide + QStringLiteral("\u200b\n"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        QCOMPARE(tries(), 1);

        desk.window().open("password");
        desk.paste("passwordNew", "Another2345");
        desk.paste("passwordAgain", QStringLiteral("Ａｎｏｔｈｅｒ２３４５ "));
        for (const QString& wrong : {QStringLiteral("seven77"), QString(300, u'a'), QStringLiteral("with sign-9")}) {
            desk.paste("passwordOld", wrong);
            desk.click("passwordButton");
            QVERIFY2(desk.child<QPushButton>("passwordButton")->isEnabled(), qPrintable(wrong)); // nothing was asked
        }
        QCOMPARE(tries(), 1);
        desk.paste("passwordOld", ' ' + wide);
        desk.click("passwordButton");
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        const int changed = tries();
        QVERIFY(changed > 1);

        // The bar that asks again after a session has ended.
        (void)askWithoutSession(desk);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().needsSignIn(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.child<QWidget>("signInAgain")->isVisible(), patience);
        for (const QString& wrong :
             {QStringLiteral("seven77"), QString(300, u'a'), QStringLiteral("密碼密碼密碼密碼")}) {
            desk.paste("signInAgainPassword", wrong);
            desk.click("signInAgainButton");
            QVERIFY2(desk.message("signInAgainFault").contains("not counted as a try"), qPrintable(wrong));
        }
        QCOMPARE(tries(), changed);
        desk.paste("signInAgainPassword", QStringLiteral("Ａｎｏｔｈｅｒ２３４５ "));
        desk.click("signInAgainButton");
        QTRY_VERIFY_WITH_TIMEOUT(!desk.session().needsSignIn(), patience);
        QCOMPARE(tries(), changed + 1);
    }

    /// The centre has answered, so nobody is told that it cannot be reached; and nobody has to do anything.
    void aFullQuotaIsSaidAndPassesByItself() {
        const DemoCase made = m_centre->desk().apply(m_centre->form());
        Desk desk(folder(), m_centre->deskUri());
        enter(desk, "reviewer1", TestCentre::password);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        AccountLink* link = desk.session().account();
        QTRY_VERIFY_WITH_TIMEOUT(link->status().state == LinkState::Online, patience);
        m_centre->admin("update auth.quota set uses = 1 where action = 'note'");
        for (const char* text : {"first", "second"}) {
            OutboxItem item;
            item.id = makeCommandId();
            item.kind = "application.note";
            item.body = QJsonDocument(QJsonObject{{"application_id", made.id}, {"text", text}}).toJson();
            item.subject = QString("application:%1").arg(made.id);
            item.caption = text;
            item.createdAt = QDateTime::currentDateTimeUtc();
            link->submit(item);
        }
        const auto waiting = [link] {
            const QList<OutboxItem> items = link->outbox().items();
            return items.size() == 1 && items.first().tries > 0 ? items.first() : OutboxItem();
        };
        QTRY_COMPARE_WITH_TIMEOUT(waiting().caption, QString("second"), patience);
        QCOMPARE(waiting().state, OutboxState::Waiting);
        desk.window().open("outbox");
        desk.child<QTableView>("outboxList")->selectRow(0);
        const QString why = desk.child<QLabel>("outboxWhy")->text();
        QVERIFY2(why.contains("sent by itself") && !why.contains("could not be reached"), qPrintable(why));
        m_centre->admin("update auth.quota set uses = 40 where action = 'note'");
        desk.trigger("outboxSendNow");
        QTRY_VERIFY_WITH_TIMEOUT(link->outbox().items().isEmpty(), patience);
        QCOMPARE(
            m_centre
                ->admin("select count(*) from core.decision where application_id = $1 and action = 'note'", {made.id})
                .scalar(),
            QByteArray("2"));
    }

    void anExpiredSessionKeepsWhatWaits() {
        Desk desk(folder(), m_centre->deskUri());
        enter(desk, "chief1", TestCentre::password);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        AccountLink* link = desk.session().account();
        QTRY_VERIFY_WITH_TIMEOUT(link->status().state == LinkState::Online, patience);
        const QUuid asked = askWithoutSession(desk);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().needsSignIn(), patience);
        auto* again = desk.child<QWidget>("signInAgain");
        QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), patience);
        desk.window().open("outbox");
        QVERIFY(desk.session().account()->outbox().item(asked).has_value());

        // In place: neither the menu nor the button of the outbox leads away.
        desk.trigger("actionSignIn");
        QCOMPARE(desk.window().place(), QString("outbox"));
        QCOMPARE(desk.window().focusWidget(), static_cast<QWidget*>(desk.child<QLineEdit>("signInAgainPassword")));
        desk.type("signInAgainPassword", TestCentre::password);
        desk.click("signInAgainButton");
        // It is the same tie, and what waited goes out: this centre refuses the note, and that is for a person to see.
        QTRY_VERIFY_WITH_TIMEOUT(!desk.session().needsSignIn(), patience);
        QCOMPARE(desk.session().account(), link);
        QTRY_COMPARE_WITH_TIMEOUT(desk.session().refused(), 1, patience);
        QVERIFY(desk.window().findChild<StatusLine*>()->tone() == look::Tone::Bad);
        desk.window().open("outbox");
        QVERIFY(!desk.child<QLabel>("outboxWhy")->text().isEmpty());
        desk.click("outboxDismiss");
        QTRY_COMPARE_WITH_TIMEOUT(desk.session().refused(), 0, patience);
    }

    /// The session ends, and until the next sign-in the person's account is made another type.
    void otherRightsAreTakenOverWithTheNextSession() {
        m_centre->account(AccountType::Contact, TestCentre::juniorHigh, "turns1");
        Desk desk(folder(), m_centre->deskUri());
        enter(desk, "turns1", TestCentre::password);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        AccountLink* link = desk.session().account();
        QTRY_VERIFY_WITH_TIMEOUT(link->status().state == LinkState::Online, patience);
        QVERIFY(!desk.child<SideBar>("sideBar")->places().contains("colleagues"));
        m_centre->admin("update core.account set account_type = 'chief_manager' where account_name = 'turns1'");
        m_centre->admin(
            "update auth.session set expires_at = now() - interval '1 minute', started_at = now() - interval '1 day' "
            "where ended_at is null");
        link->syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().needsSignIn(), patience);
        desk.type("signInAgainPassword", TestCentre::password);
        desk.click("signInAgainButton");
        QTRY_VERIFY_WITH_TIMEOUT(desk.child<SideBar>("sideBar")->places().contains("colleagues"), patience);
        QVERIFY(desk.session().account()->identity().commands.contains("application.open_as"));
        QTRY_VERIFY2_WITH_TIMEOUT(desk.message("sayBar").contains("other rights"), qPrintable(desk.message("sayBar")),
                                  patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().account()->status().state == LinkState::Online, patience);
    }

    void twoPeopleOnOnePcDoNotMeet() {
        const QString data = folder();
        Desk desk(data, m_centre->deskUri());
        enter(desk, "chief1", TestCentre::password);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        const QString first = desk.session().account()->folder();
        desk.trigger("actionSignOut");
        enter(desk, "oper1", TestCentre::password);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        QVERIFY(desk.session().account()->folder() != first);
        QCOMPARE(desk.session().account()->identity().accountName, QString("oper1"));
    }
};

QTEST_MAIN(SignInTest)
#include "signintest.moc"
