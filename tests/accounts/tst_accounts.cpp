// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/accountoutbox.h"
#include "forms/accounts/accountspage.h"
#include "forms/accounts/obstaclelist.h"
#include "forms/application/paper/rowpaper.h"
#include "forms/commands/listexport.h"
#include "forms/lists/fieldsview.h"
#include "forms/lists/listmemory.h"
#include "models/replica/replicareader.h"
#include "models/sheets/spreadsheet.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace inservice;

/// 業務帳號 as whoever manages accounts uses it, at a real centre.
class TestAccounts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_chief = m_centre->chief();
            m_contact = m_centre->account(AccountType::Contact, QString::fromLatin1(TestCentre::juniorHigh),
                                          QStringLiteral("contact1"));
            m_desk = std::make_unique<ReviewDesk>(*m_centre, m_chief);
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void init() {
        m_page = std::make_unique<AccountsPage>(m_desk->link());
        connect(&m_desk->link(), &Link::replicaChanged, m_page.get(), &Page::refresh);
        m_page->outbox().setHold(std::chrono::seconds(0));
        m_page->resize(1100, 640);
        m_page->show();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(m_contact.id) != nullptr, 30000);
    }

    void cleanup() { m_page.reset(); }

    void nobodyIsOfferedTheOwnAccount() {
        select(m_chief.id);
        QVERIFY(!sees("accountClose") && !sees("accountReopen"));
        QVERIFY(fieldsSay(QStringLiteral("高雄市區管中心"))); // who manages it instead
    }

    void theListIsSavedAsAFileAndTheCentreKnowsFirst() {
        QTemporaryDir folder;
        find<QLineEdit>("accountsFind")->setText(QStringLiteral("contact1"));
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->rowCount(), 1, patience);
        m_page->findChild<QAction*>(QStringLiteral("accountsExport"))->trigger();
        auto* dialog = find<ListExport>("listExport");
        QVERIFY(dialog->findChild<QCheckBox*>() == nullptr); // there are no ID numbers in it
        QSignalSpy saved(dialog, &ListExport::saved);
        const QString file = folder.filePath(QStringLiteral("a.xlsx"));
        dialog->saveTo(file);
        QVERIFY(!QFile::exists(file)); // the centre first
        QVERIFY(saved.wait(30000));
        QFile read(file);
        QVERIFY(read.open(QIODevice::ReadOnly));
        const QByteArray rows = csvOf(read.readAll());
        QVERIFY(rows.contains("contact1") && !rows.contains(m_chief.login.toUtf8()));
        QCOMPARE(m_centre
                     ->admin("select detail ->> 'accounts' || (detail ->> 'filter') || (detail ->> 'format') from "
                             "audit.entry where what = 'account.export' and outcome = 'done'")
                     .scalar(),
                 QStringLiteral("1“contact1”ods").toUtf8());
        dialog->close();
        find<QLineEdit>("accountsFind")->clear();
    }

    void aListDoesNotLeaveBehindTheCentresBack() {
        QTemporaryDir folder;
        m_page->findChild<QAction*>(QStringLiteral("accountsExport"))->trigger();
        auto* dialog = find<ListExport>("listExport");
        m_centre->admin("delete from auth.command_right where kind = 'account.export'"); // not theirs any more
        const QString file = folder.filePath(QStringLiteral("a.ods"));
        dialog->saveTo(file);
        auto* message = dialog->findChild<look::MessageBar*>(QStringLiteral("exportMessage"));
        QTRY_COMPARE_WITH_TIMEOUT(message->tone(), look::Tone::Bad, 30000);
        QVERIFY(!QFile::exists(file));
        m_centre->admin("insert into auth.command_right(account_type, kind, scope) values ('chief_manager', "
                        "'account.export', 'unit'), ('reviewer', 'account.export', 'desk')");
        dialog->close();
    }

    void aChiefAnnouncesWhoTakesOver() {
        select(m_contact.id);
        QVERIFY(!sees("accountAnnounce")); // nobody's but the own
        select(m_chief.id);
        QVERIFY(QTest::qWaitFor([this] { return press("accountAnnounce"); }, patience));
        QVERIFY(!find<QPushButton>("accountPanelConfirm")->isEnabled());
        find<QLineEdit>("successorName")->setText(QStringLiteral("林接任"));
        QVERIFY(!find<QPushButton>("accountPanelConfirm")->isEnabled());
        find<QLineEdit>("successorEmail")->setText(QStringLiteral("next@example.edu.tw"));
        QVERIFY(press("accountPanelConfirm"));
        const auto mailed = [this] {
            return m_centre->admin("select address from core.mail where template = 'handover.invite'").scalar();
        };
        QTRY_COMPARE_WITH_TIMEOUT(mailed(), QByteArray("next@example.edu.tw"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->link().outbox().items().isEmpty(), 30000);
        QCOMPARE(m_centre->admin("select state from core.account where id = $1", {m_chief.id}).scalar(),
                 QByteArray("open"));
    }

    void anAccountIsClosedAndOpenedAgain() {
        select(m_contact.id);
        QVERIFY(sees("accountClose") && !sees("accountReopen"));
        QVERIFY(QTest::qWaitFor([this] { return press("accountClose"); }, patience)); // a moment after it was chosen
        QVERIFY(sees("accountPanel"));
        QVERIFY(!find<QPushButton>("accountPanelConfirm")->isEnabled()); // nothing without a reason
        find<QPlainTextEdit>("accountPanelText")->setPlainText(QStringLiteral("離職"));
        QVERIFY(press("accountPanelConfirm"));
        QTRY_COMPARE_WITH_TIMEOUT(state(), QByteArray("closed"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(m_contact.id)->isClosed(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(sees("accountReopen") && !sees("accountClose"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(fieldsSay(QStringLiteral("離職")), 30000); // the history has it
        QCOMPARE(m_page->model()->countOf(int(AccountModel::Bucket::Closed)), 1);
        QVERIFY(QTest::qWaitFor([this] { return press("accountReopen"); }, patience));
        find<QPlainTextEdit>("accountPanelText")->setPlainText(QStringLiteral("復職"));
        QVERIFY(press("accountPanelConfirm"));
        QTRY_COMPARE_WITH_TIMEOUT(state(), QByteArray("open"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(m_contact.id)->open, 30000);
    }

    void whatIsHeldCanBeUndoneAndItsReasonComesBack() {
        m_page->outbox().setHold(std::chrono::seconds(600));
        select(m_contact.id);
        QVERIFY(QTest::qWaitFor([this] { return press("accountClose"); }, patience));
        find<QPlainTextEdit>("accountPanelText")->setPlainText(QStringLiteral("調校"));
        QVERIFY(press("accountPanelConfirm"));
        QTRY_COMPARE_WITH_TIMEOUT(m_page->outbox().held().size(), 1, patience);
        QVERIFY(!find<QPushButton>("accountClose")->isEnabled());          // it waits already
        QVERIFY(stateCell().contains(QStringLiteral("Close an account"))); // 待送
        QCOMPARE(m_page->outbox().cancelHeld({m_page->outbox().held().constFirst().id}).size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("accountClose")->isEnabled(), patience);
        QCOMPARE(state(), QByteArray("open"));
    }

    void whoeverGoesOnInTheListKeepsTheFocusThere() {
        select(m_contact.id);
        QVERIFY(QTest::qWaitFor([this] { return press("accountClose"); }, patience));
        find<QPlainTextEdit>("accountPanelText")->setPlainText(QStringLiteral("離職"));
        auto* list = find<QTableView>("accountsList");
        list->setFocus();
        select(m_chief.id);
        QVERIFY(!sees("accountPanel"));
        QVERIFY(list->hasFocus());
        select(m_contact.id);
        QVERIFY(QTest::qWaitFor([this] { return press("accountClose"); }, patience));
        QCOMPARE(find<QPlainTextEdit>("accountPanelText")->toPlainText(), QStringLiteral("離職")); // kept
        QVERIFY(press("accountPanelCancel"));
    }

    void whatTheCentreRefusesIsSaid() {
        select(m_contact.id);
        QVERIFY(QTest::qWaitFor([this] { return press("accountClose"); }, patience));
        find<QPlainTextEdit>("accountPanelText")->setPlainText(QStringLiteral("停用"));
        // Meanwhile somebody else has changed it.
        m_centre->admin("update core.account set row_version = row_version + 1 where id = $1", {m_contact.id});
        QVERIFY(press("accountPanelConfirm"));
        QTRY_VERIFY_WITH_TIMEOUT(sees("accountNotice"), 30000);
        QCOMPARE(state(), QByteArray("open"));
        QVERIFY(!m_page->outbox().refused(m_contact.id).isEmpty());
        auto* read = find<QWidget>("accountNotice")->findChild<QPushButton*>();
        QVERIFY(read != nullptr);
        read->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->outbox().refused(m_contact.id).isEmpty() && !sees("accountNotice"), patience);
    }

    void anAccountIsDeletedAndRestored() {
        select(m_contact.id);
        QVERIFY(sees("accountDelete") && !sees("accountRestore"));
        QVERIFY(QTest::qWaitFor([this] { return press("accountDelete"); }, patience));
        QVERIFY(!find<QPushButton>("accountPanelConfirm")->isEnabled()); // 刪除理由
        find<QPlainTextEdit>("accountPanelText")->setPlainText(QStringLiteral("調至他校"));
        QVERIFY(press("accountPanelConfirm"));
        QTRY_COMPARE_WITH_TIMEOUT(state(), QByteArray("deleted"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(m_contact.id)->isDeleted(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(sees("accountRestore") && !sees("accountDelete") && !sees("accountClose"), 30000);
        QVERIFY(!sees("accountEdit") && !sees("accountToOperator"));
        QTRY_VERIFY_WITH_TIMEOUT(fieldsSay(QStringLiteral("調至他校")), 30000);
        QCOMPARE(m_page->model()->countOf(int(AccountModel::Bucket::Deleted)), 1);
        QVERIFY(QTest::qWaitFor([this] { return press("accountRestore"); }, patience));
        find<QPlainTextEdit>("accountPanelText")->setPlainText(QStringLiteral("誤刪"));
        QVERIFY(press("accountPanelConfirm"));
        QTRY_COMPARE_WITH_TIMEOUT(state(), QByteArray("open"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(m_contact.id)->open, 30000);
    }

    void aTypeIsSwitchedAtOnceAndCanBeUndone() {
        m_page->outbox().setHold(std::chrono::seconds(600));
        select(m_contact.id);
        QVERIFY(!sees("accountToContact"));
        auto* toOperator = find<QPushButton>("accountToOperator");
        QVERIFY(QTest::qWaitFor(
            [&] {
                toOperator->click();
                return !m_page->outbox().held().isEmpty();
            },
            patience));
        QVERIFY(!toOperator->isEnabled());
        QCOMPARE(m_page->outbox().cancelHeld({m_page->outbox().held().constFirst().id}).size(), 1);
        m_page->outbox().setHold(std::chrono::seconds(0));
        QTRY_VERIFY_WITH_TIMEOUT(toOperator->isEnabled(), patience);
        toOperator->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->row(m_contact.id)->accountType, AccountType::Operator, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(fieldsSay(QStringLiteral("→")), 30000); // the history has before and after
        QTRY_VERIFY_WITH_TIMEOUT(sees("accountToContact") && !sees("accountToOperator"), 30000);
        auto* toContact = find<QPushButton>("accountToContact");
        QTRY_VERIFY_WITH_TIMEOUT(toContact->isEnabled(), 30000); // once the list shows the other type
        toContact->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->row(m_contact.id)->accountType, AccountType::Contact, 30000);
    }

    void dataAreEditedFieldByField() {
        select(m_contact.id);
        QVERIFY(QTest::qWaitFor([this] { return press("accountEdit", "accountEditPanel"); }, patience));
        auto* confirm = find<QPushButton>("accountEditPanelConfirm");
        auto* phone = find<QLineEdit>("accountEditPanel.phone");
        QCOMPARE(phone->text(), m_page->model()->row(m_contact.id)->phone);
        QVERIFY(!confirm->isEnabled()); // nothing has been changed
        phone->setText(QStringLiteral("12"));
        QVERIFY(!confirm->isEnabled());
        phone->setText(QStringLiteral("07-6001234"));
        QVERIFY(confirm->isEnabled());
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->row(m_contact.id)->phone, QStringLiteral("07-6001234"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(fieldsSay(QStringLiteral("→ 07-6001234")), 30000);
    }

    void whatSomebodyElseHasChangedIsNotOverwritten() {
        select(m_contact.id);
        QVERIFY(QTest::qWaitFor([this] { return press("accountEdit", "accountEditPanel"); }, patience));
        find<QLineEdit>("accountEditPanel.fax")->setText(QStringLiteral("07-6001111"));
        m_centre->admin("update core.account set fax = '07-6002222', row_version = row_version + 1 where id = $1",
                        {m_contact.id});
        find<QPushButton>("accountEditPanelConfirm")->click();
        QTRY_VERIFY_WITH_TIMEOUT(sees("accountNotice"), 30000);
        QCOMPARE(m_centre->admin("select fax from core.account where id = $1", {m_contact.id}).scalar(),
                 QByteArray("07-6002222"));
        // What was written comes back, with what stands there now beside it.
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->row(m_contact.id)->fax, QStringLiteral("07-6002222"), 30000);
        QVERIFY(QTest::qWaitFor([this] { return press("accountEdit", "accountEditPanel"); }, patience));
        QCOMPARE(find<QLineEdit>("accountEditPanel.fax")->text(), QStringLiteral("07-6001111"));
        const auto labels = find<QWidget>("accountEditPanel")->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel* label) { return label->text().contains(QStringLiteral("07-6002222")); }));
        find<QPushButton>("accountEditPanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->row(m_contact.id)->fax, QStringLiteral("07-6001111"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!sees("accountNotice"), patience);
    }

    void aRefusedDeletionIsAChecklist() {
        ReviewDesk reviewer(*m_centre, m_centre->reviewer());
        AccountsPage page(reviewer.link());
        connect(&reviewer.link(), &Link::replicaChanged, &page, &Page::refresh);
        page.outbox().setHold(std::chrono::seconds(0));
        page.resize(1100, 640);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.model()->row(m_chief.id) != nullptr, 30000);
        page.openAt(QString::number(m_chief.id));
        const auto find = [&page](const char* name) { return page.findChild<QWidget*>(QLatin1String(name)); };
        auto* button = page.findChild<QPushButton*>(QStringLiteral("accountDelete"));
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), patience);
        QVERIFY(QTest::qWaitFor(
            [&] {
                button->click();
                return find("accountPanel")->isVisible();
            },
            patience));
        page.findChild<QPlainTextEdit*>(QStringLiteral("accountPanelText"))->setPlainText(QStringLiteral("離職"));
        page.findChild<QPushButton*>(QStringLiteral("accountPanelConfirm"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(find("accountObstacles")->isVisible(), 30000);
        auto* obstacles = qobject_cast<ObstacleList*>(find("accountObstacles"));
        const QString text = obstacles->text();
        QCOMPARE(text.count(u'☐'), 1);
        QVERIFY(text.contains(QStringLiteral("href=\"unit\"")));
        emit obstacles->unitAccountsRequested(); // its link
        auto* box = page.findChild<QLineEdit*>(QStringLiteral("accountsFind"));
        QCOMPARE(box->text(), page.model()->row(m_chief.id)->unitCode);
        find("accountNotice")->findChild<QPushButton*>()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!find("accountObstacles")->isVisible(), patience);
    }

    /// Whoever has courses is deleted once they are given to somebody else.
    void whoHasCoursesGivesThemAwayFirst() {
        const TestCentre::Account leaving = m_centre->account(
            AccountType::Contact, QString::fromLatin1(TestCentre::juniorHigh), QStringLiteral("givesaway"));
        m_centre->admin(
            "insert into core.course(number, unit_id, owner_account_id, owner_name, reviewer_unit_id, title, "
            "class_kind, "
            "mode, open_scope, starts_at, ends_at, date_from, date_to, hours, hour_unit, quota, fee, due_on) "
            "select nextval('core.course_number'), a.unit_id, a.id, a.name, core.course_desk_of(a.unit_id), "
            "'試驗研習 ' || n, 'non_credit', 'in_person', 'all', now() + interval '7 days', now() + interval '8 days', "
            "core.today() + 7, core.today() + 8, 3, 'hour', 40, 0, core.today() + 22 "
            "from core.account a, generate_series(1, 2) n where a.id = $1",
            {leaving.id});
        m_desk->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(leaving.id) != nullptr, 30000);
        const auto deletes = [&] {
            select(leaving.id);
            if (!QTest::qWaitFor([this] { return press("accountDelete", "accountPanel"); }, patience)) {
                return false;
            }
            find<QPlainTextEdit>("accountPanelText")->setPlainText(QStringLiteral("離職"));
            return press("accountPanelConfirm");
        };
        QVERIFY(deletes());
        QTRY_VERIFY_WITH_TIMEOUT(sees("accountObstacles"), 30000);
        auto* obstacles = find<ObstacleList>("accountObstacles");
        QCOMPARE(obstacles->text().count(QStringLiteral("href=\"courses\"")), 2);
        emit obstacles->giveCoursesRequested();
        QVERIFY(sees("accountHeirConfirm"));
        QVERIFY(!find<QPushButton>("accountHeirConfirm")->isEnabled()); // nobody is chosen
        auto* choice = find<QComboBox>("courseHeirChoice");
        QVERIFY(choice->findData(leaving.id) < 0); // not whose they are
        choice->setCurrentIndex(choice->findData(m_contact.id));
        QVERIFY(press("accountHeirConfirm", "accountHeir"));
        QTRY_COMPARE_WITH_TIMEOUT(
            m_centre->admin("select count(*) from core.course where owner_account_id = $1", {m_contact.id}).scalar(),
            QByteArray("2"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!sees("accountObstacles"), 30000);
        QVERIFY(deletes());
        QTRY_COMPARE_WITH_TIMEOUT(
            m_centre->admin("select state from core.account where id = $1", {leaving.id}).scalar(),
            QByteArray("deleted"), 30000);
        m_centre->admin("update core.course set state = 'cancelled' where owner_account_id = $1", {m_contact.id});
    }

    /// 刪除 of a 總負責人: the school asks on paper, its desk receives and approves, and the account is gone.
    void theDeletionOfAChiefManagerGoesOnPaper() {
        const TestCentre::Account old = m_centre->chief(QString::fromLatin1(TestCentre::juniorHigh), "chiefold");
        m_desk->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(old.id) != nullptr, 30000);
        select(old.id);
        QVERIFY(sees("accountAskDeletion") && !sees("accountDelete") && !sees("accountDeletion"));
        QVERIFY(QTest::qWaitFor([this] { return press("accountAskDeletion"); }, patience));
        QVERIFY(!find<QPushButton>("accountPanelConfirm")->isEnabled()); // 刪除理由
        find<QPlainTextEdit>("accountPanelText")->setPlainText(QStringLiteral("調任他校"));
        QVERIFY(press("accountPanelConfirm"));
        QTRY_VERIFY_WITH_TIMEOUT(sees("accountDeletion") && sees("accountDeletionPrint"), 30000);
        QVERIFY(!find<QPushButton>("accountAskDeletion")->isEnabled()); // asked once
        const qint64 id =
            m_centre->admin("select id from core.application where account_id = $1", {old.id}).scalar().toLongLong();
        const ApplicationRow asked = *m_desk->link().replica().row<ApplicationRow>(id);
        QVERIFY(asked.deletes && asked.nationalId.endsWith(QStringLiteral("****")));
        const ApplicationPaper paper = rowPaper(asked, m_desk->link().replica(), QStringLiteral("試驗員"));
        QVERIFY(paper.deletes && paper.returnTo && paper.returnTo->name == QStringLiteral("高雄市區管中心"));
        QCOMPARE(paper.deleteReason, QStringLiteral("調任他校"));
        QVERIFY(press("accountDeletionPrint", "accountDeletionPrint"));
        QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<QWidget*>("deletionPrint")->isVisible(), patience);

        const TestCentre::Account officer =
            m_centre->reviewer(QString::fromLatin1(TestCentre::kaohsiung), QStringLiteral("deletes1"));
        ReviewDesk desk(*m_centre, officer);
        QVERIFY(desk.open(id));
        QVERIFY(!desk.get("caseReturn")->isVisible() && !desk.get("caseApprove")->isEnabled());
        QVERIFY(desk.press("caseReceive"));
        desk.get<QRadioButton>("panelHowFax")->setChecked(true);
        desk.get<QCheckBox>("panelHeadSeal")->setChecked(true);
        QVERIFY(desk.press("panelConfirm"));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*m_centre, id), QStringLiteral("awaiting_review"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.get("caseApprove")->isEnabled(), 30000);
        QVERIFY(desk.press("caseApprove"));
        QTRY_COMPARE_WITH_TIMEOUT(m_centre->admin("select state from core.account where id = $1", {old.id}).scalar(),
                                  QByteArray("deleted"), 30000);
        QCOMPARE(stateOf(*m_centre, id), QStringLiteral("approved"));
        m_desk->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(!sees("accountDeletion"), 30000);
    }

    void whatIsAskedForIsWithdrawn() {
        select(m_chief.id);
        QVERIFY(QTest::qWaitFor([this] { return press("accountAskDeletion"); }, patience));
        find<QPlainTextEdit>("accountPanelText")->setPlainText(QStringLiteral("退休"));
        QVERIFY(press("accountPanelConfirm"));
        QTRY_VERIFY_WITH_TIMEOUT(sees("accountDeletionWithdraw"), 30000);
        QVERIFY(press("accountDeletionWithdraw", "accountDeletionWithdraw"));
        QTRY_COMPARE_WITH_TIMEOUT(
            m_centre->admin("select state from core.application where account_id = $1", {m_chief.id}).scalar(),
            QByteArray("withdrawn"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!sees("accountDeletion") && find<QPushButton>("accountAskDeletion")->isEnabled(),
                                 30000);
    }

    void inserviceNetHasAllDesksBelowIt() {
        ReviewDesk desk(*m_centre, m_centre->reviewer(QString::fromLatin1(TestCentre::inserviceNet), "netreviewer"));
        AccountsPage page(desk.link());
        page.show();
        page.findChild<QAction*>(QStringLiteral("accountsAsTree"))->trigger();
        auto* tree = page.findChild<QTreeView*>(QStringLiteral("accountsTree"));
        const auto code = [](const QModelIndex& index) { return index.siblingAtColumn(1).data().toString(); };
        QTRY_COMPARE_WITH_TIMEOUT(code(tree->model()->index(0, 0)), QLatin1String(TestCentre::inserviceNet), 30000);
        QCOMPARE(tree->model()->rowCount(), 1);
        page.openAt(QString::number(m_contact.id));
        QTRY_COMPARE_WITH_TIMEOUT(code(tree->currentIndex()), QStringLiteral("contact1"), patience);
        const QModelIndex unit = tree->currentIndex().parent();
        QCOMPARE(code(unit), QLatin1String(TestCentre::juniorHigh));
        QCOMPARE(code(unit.parent()), QLatin1String(TestCentre::kaohsiung));
        QCOMPARE(code(unit.parent().parent()), QLatin1String(TestCentre::inserviceNet));
        page.findChild<QAction*>(QStringLiteral("accountsAsList"))->trigger();
    }

    void aSchoolHasNoTree() { QVERIFY(m_page->findChild<QAction*>(QStringLiteral("accountsAsTree")) == nullptr); }

    void aDeskHasItsUnitsAsATreeAndFindsThemSoNextTime() {
        ReviewDesk desk(*m_centre,
                        m_centre->reviewer(QString::fromLatin1(TestCentre::kaohsiung), QStringLiteral("reviewer2")));
        ListMemory(QStringLiteral("reviewer2"), QStringLiteral("accounts")).forget(QStringLiteral("tree"));
        const auto open = [&desk] {
            auto page = std::make_unique<AccountsPage>(desk.link());
            page->resize(1100, 640);
            page->show();
            return page;
        };
        auto page = open();
        QTRY_VERIFY_WITH_TIMEOUT(page->model()->row(m_contact.id) != nullptr, 30000);
        auto* list = page->findChild<QTableView*>(QStringLiteral("accountsList"));
        auto* tree = page->findChild<QTreeView*>(QStringLiteral("accountsTree"));
        QVERIFY(list->isVisible() && !tree->isVisible());
        page->openAt(QString::number(m_contact.id));
        page->findChild<QAction*>(QStringLiteral("accountsAsTree"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(tree->isVisible() && !list->isVisible(), patience);
        // What was chosen in the list is chosen here.
        QTRY_COMPARE_WITH_TIMEOUT(tree->currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("contact1"),
                                  patience);
        QCOMPARE(tree->model()->index(0, 0).data().toString(), QStringLiteral("高雄市區管中心"));
        // Of a unit nothing can be done, whichever account was shown before.
        auto* close = page->findChild<QAction*>(QStringLiteral("accountsClose"));
        page->openAt(QString::number(m_chief.id));
        QTRY_COMPARE_WITH_TIMEOUT(tree->currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("chief1"),
                                  patience);
        tree->setCurrentIndex(tree->currentIndex().parent());
        QVERIFY(!page->findChild<QWidget*>(QStringLiteral("accountName"))->isVisible());
        QVERIFY(!close->isEnabled());
        page->findChild<QLineEdit*>(QStringLiteral("accountsFind"))->setText(QStringLiteral("contact1"));
        auto* found = page->findChild<QTreeView*>(QStringLiteral("accountsFound"));
        QTRY_VERIFY_WITH_TIMEOUT(found->isVisible() && found->model()->rowCount() == 1, patience);
        page = open();
        tree = page->findChild<QTreeView*>(QStringLiteral("accountsTree"));
        QTRY_VERIFY_WITH_TIMEOUT(tree->isVisible(), patience);
        page->openAt(QString::number(m_contact.id)); // from another page
        QTRY_COMPARE_WITH_TIMEOUT(tree->currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("contact1"),
                                  patience);
        QVERIFY(page->findChild<QWidget*>(QStringLiteral("accountName"))->isVisible());
        page->findChild<QAction*>(QStringLiteral("accountsAsList"))->trigger();
        QVERIFY(page->findChild<QTableView*>(QStringLiteral("accountsList"))->isVisible());
    }

private:
    template<typename Widget = QWidget>
    Widget* find(const char* name) {
        auto* found = m_page->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("no control %s", name);
        }
        return found;
    }
    bool sees(const char* name) {
        const auto* widget = m_page->findChild<QWidget*>(QLatin1String(name));
        return widget != nullptr && widget->isVisible();
    }
    /// Possible, and it has done something: a bar that pauses does nothing.
    bool press(const char* name, const char* panel = "accountPanel") {
        auto* button = find<QPushButton>(name);
        if (!button->isVisible() || !button->isEnabled()) {
            return false;
        }
        const bool opens = !QByteArray(name).startsWith(panel);
        button->click();
        return !opens || sees(panel);
    }
    void select(qint64 id) {
        auto* list = find<QTableView>("accountsList");
        for (int row = 0; row < m_page->model()->rowCount(); ++row) {
            if (m_page->model()->idAt(row) == id) {
                list->setCurrentIndex(m_page->model()->index(row, 0));
            }
        }
        const QString name = m_page->model()->row(id)->name;
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("accountName")->text().contains(name), patience);
        QTRY_VERIFY_WITH_TIMEOUT(fieldsSay(m_page->model()->row(id)->accountName), patience);
    }
    bool fieldsSay(const QString& text) {
        const auto labels = find<FieldsView>("accountFields")->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel* label) { return label->text().contains(text); });
    }
    QByteArray state() {
        return m_centre->admin("select state from core.account where id = $1", {m_contact.id}).scalar();
    }
    QString stateCell() {
        for (int row = 0; row < m_page->model()->rowCount(); ++row) {
            if (m_page->model()->idAt(row) == m_contact.id) {
                return m_page->model()->index(row, int(AccountModel::Column::State)).data().toString();
            }
        }
        return {};
    }

    std::unique_ptr<TestCentre> m_centre;
    TestCentre::Account m_chief;
    TestCentre::Account m_contact;
    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<AccountsPage> m_page;
};

QTEST_MAIN(TestAccounts)
#include "tst_accounts.moc"
