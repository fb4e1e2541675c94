// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/accountbulkpanel.h"
#include "forms/accounts/accountoutbox.h"
#include "forms/accounts/accountspage.h"
#include "forms/accounts/accounttreepane.h"
#include "forms/accounts/obstaclelist.h"
#include "forms/commands/undobar.h"
#include "forms/lists/listmemory.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace inservice;
using Outcome = BulkModel::Outcome;

/// Several accounts at once, as whoever manages them does it: what will happen is said of each before, it can be undone
/// for a while, and what the centre refuses stays chosen.
class AccountBulkTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void whatWillHappenToEachIsSaidBefore();
    void undoneWithinTheHold();
    void byKeyboardAlone();
    void switchingAsksForNoReason();
    void whatTheCentreRefusesStaysChosenWithItsChecklist();
    void applicationsAreOpenedTogether();
    void tooManyAreNotDone();
    void severalInTheTree();

private:
    void sitDown(ReviewDesk& desk, std::chrono::seconds hold = std::chrono::seconds(0)) {
        m_page = std::make_unique<AccountsPage>(desk.link());
        connect(&desk.link(), &Link::replicaChanged, m_page.get(), &Page::refresh);
        m_page->outbox().setHold(hold);
        m_page->resize(1366, 640);
        m_page->show();
        m_page->setCurrent(true);
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    template<typename Widget = QWidget>
    Widget* find(const char* name) {
        auto* found = m_page->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("no control %s", name);
        }
        return found;
    }
    AccountBulkPanel* bulk() { return m_page->findChild<AccountBulkPanel*>(); }
    BulkModel* lines() { return bulk()->findChild<BulkModel*>(); }
    QString summary() { return find<QLabel>("accountsBulkSummary")->text(); }
    BulkLine line(qint64 id) {
        for (const BulkLine& one : lines()->lines()) {
            if (one.id == id) {
                return one;
            }
        }
        qFatal("not among them");
    }
    int rowOf(qint64 id) {
        for (int row = 0; row < m_page->model()->rowCount(); ++row) {
            if (m_page->model()->idAt(row) == id) {
                return row;
            }
        }
        return -1;
    }
    bool choose(const QList<qint64>& ids) {
        for (const qint64 id : ids) {
            if (!QTest::qWaitFor([&] { return rowOf(id) >= 0; }, 30000)) {
                return false;
            }
        }
        auto* list = find<QTableView>("accountsList");
        list->clearSelection();
        for (const qint64 id : ids) {
            list->selectionModel()->setCurrentIndex(m_page->model()->index(rowOf(id), 1),
                                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        return bulk()->isVisible();
    }
    QList<qint64> chosen() {
        QList<qint64> ids;
        const QModelIndexList rows = find<QTableView>("accountsList")->selectionModel()->selectedRows();
        for (const QModelIndex& index : rows) {
            ids << m_page->model()->idAt(index.row());
        }
        return ids;
    }
    bool press(const char* name) {
        auto* button = find<QPushButton>(name);
        if (!button->isVisible() || !button->isEnabled()) {
            return false;
        }
        button->click();
        return true;
    }
    QByteArray stateOf(qint64 id) {
        return m_centre->admin("select state from core.account where id = $1", {id}).scalar();
    }
    QByteArray typeOf(qint64 id) {
        return m_centre->admin("select account_type from core.account where id = $1", {id}).scalar();
    }

    std::unique_ptr<TestCentre> m_centre;
    TestCentre::Account m_chief;
    TestCentre::Account m_second; ///< another 總負責人 of the same school
    QList<qint64> m_contacts;
    std::unique_ptr<ReviewDesk> m_school;
    std::unique_ptr<AccountsPage> m_page;
};

void AccountBulkTest::initTestCase() {
    const QString error = TestCentre::explain([this] {
        m_centre = std::make_unique<TestCentre>();
        m_chief = m_centre->chief();
        m_second = m_centre->chief(QString::fromLatin1(TestCentre::juniorHigh), QStringLiteral("chief2"));
        for (const char* login : {"contact1", "contact2", "contact3"}) {
            m_contacts << m_centre
                              ->account(AccountType::Contact, QString::fromLatin1(TestCentre::juniorHigh),
                                        QLatin1String(login))
                              .id;
        }
        m_school = std::make_unique<ReviewDesk>(*m_centre, m_chief);
    });
    QVERIFY2(error.isEmpty(), qPrintable(error));
}

void AccountBulkTest::cleanup() {
    m_page.reset();
}

void AccountBulkTest::whatWillHappenToEachIsSaidBefore() {
    sitDown(*m_school);
    QVERIFY(choose({m_contacts.at(0), m_contacts.at(1), m_chief.id}));
    const QAbstractItemModelTester tester(lines(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    // What is possible for none of them says so, in the menu too.
    QVERIFY(!find<QPushButton>("accountsSeveralReopen")->isEnabled());
    QVERIFY(!find<QAction>("accountsReopen")->isEnabled());
    QVERIFY(find<QAction>("accountsClose")->isEnabled());
    QVERIFY(!find<QAction>("accountsEdit")->isEnabled()); // one by one only
    find<QAction>("accountsClose")->trigger();
    QCOMPARE(lines()->count(Outcome::Will), 2);
    QCOMPARE(line(m_chief.id).outcome, Outcome::Skipped);
    QVERIFY(line(m_chief.id).text.contains(QStringLiteral("高雄市區管中心"))); // who can do it instead
    QVERIFY(summary().contains(line(m_chief.id).text));
    QVERIFY(find("accountsBulkPanel")->isVisible());
    QVERIFY(!find<QPushButton>("accountsBulkPanelConfirm")->isEnabled()); // nothing without a reason
    QCOMPARE(m_school->waitingCommands(), 0);
    // Another selection does not change what is being prepared.
    find<QPlainTextEdit>("accountsBulkPanelText")->setPlainText(QStringLiteral("離"));
    find<QTableView>("accountsList")->selectAll();
    QCOMPARE(lines()->lines().size(), 3);
    QVERIFY(press("accountsBulkPanelCancel"));
    QVERIFY(press("accountsBulkClose"));
    QVERIFY(!bulk()->isVisible());
    QVERIFY(chosen().size() <= 1);
}

void AccountBulkTest::undoneWithinTheHold() {
    sitDown(*m_school, std::chrono::minutes(10));
    QVERIFY(choose(m_contacts));
    QVERIFY(press("accountsSeveralClose"));
    find<QPlainTextEdit>("accountsBulkPanelText")->setPlainText(QStringLiteral("離職"));
    QVERIFY(press("accountsBulkPanelConfirm"));
    QCOMPARE(m_school->waitingCommands(), 3);
    QCOMPARE(lines()->count(Outcome::Sent), 3);
    auto* bar = m_page->findChild<UndoBar*>();
    QVERIFY(bar->isVisible());
    QVERIFY(find<QLabel>("undoText")->text().contains(u'3'));
    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_school->waitingCommands(), 0);
    QVERIFY(!bar->isVisible());
    for (const qint64 id : std::as_const(m_contacts)) {
        QCOMPARE(stateOf(id), QByteArray("open"));
        QCOMPARE(m_page->model()->pending(id).state, Pending::None);
    }
    // The same ones can be decided about at once again, with the reason as it was written.
    QVERIFY(bulk()->isVisible());
    QVERIFY(press("accountsSeveralClose"));
    QCOMPARE(find<QPlainTextEdit>("accountsBulkPanelText")->toPlainText(), QStringLiteral("離職"));
    QVERIFY(press("accountsBulkPanelCancel"));
}

void AccountBulkTest::byKeyboardAlone() {
    sitDown(*m_school);
    auto* list = find<QTableView>("accountsList");
    QVERIFY(choose({m_contacts.at(0), m_contacts.at(1)}));
    list->clearSelection();
    list->selectionModel()->setCurrentIndex(m_page->model()->index(rowOf(m_contacts.at(0)), 1),
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    list->setFocus();
    QVERIFY(!bulk()->isVisible());
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(bulk()->isVisible());
    const QList<qint64> two = chosen();
    QCOMPARE(two.size(), 2);
    find<QAction>("accountsClose")->trigger();
    auto* text = find<QPlainTextEdit>("accountsBulkPanelText");
    QVERIFY(text->hasFocus());
    QTest::keyClick(text, Qt::Key_Escape); // leaves the panel, not the selection
    QVERIFY(!find("accountsBulkPanel")->isVisible());
    QVERIFY(bulk()->isVisible());
    find<QAction>("accountsClose")->trigger();
    QTest::keyClicks(text, QStringLiteral("gone"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(lines()->count(Outcome::Done), 2, 30000);
    for (const qint64 id : two) {
        QCOMPARE(stateOf(id), QByteArray("closed"));
    }
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("accountsBulkClose")->hasFocus(), patience);
    QTest::keyClick(find<QPushButton>("accountsBulkClose"), Qt::Key_Escape);
    QVERIFY(!bulk()->isVisible());
    QVERIFY(list->hasFocus());
    // And back, for the tests that follow.
    QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(two.at(0))->isClosed() && m_page->model()->row(two.at(1))->isClosed(),
                             30000);
    QVERIFY(choose(two));
    QVERIFY(press("accountsSeveralReopen"));
    text->setPlainText(QStringLiteral("back"));
    QVERIFY(press("accountsBulkPanelConfirm"));
    QTRY_COMPARE_WITH_TIMEOUT(lines()->count(Outcome::Done), 2, 30000);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(two.at(0))->open && m_page->model()->row(two.at(1))->open, 30000);
}

void AccountBulkTest::switchingAsksForNoReason() {
    sitDown(*m_school);
    QVERIFY(choose({m_contacts.at(0), m_contacts.at(1)}));
    QVERIFY(!find<QPushButton>("accountsSeveralToContact")->isEnabled()); // they are that already
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("accountsSeveralToOperator")->isEnabled(), 30000);
    QVERIFY(press("accountsSeveralToOperator"));
    QVERIFY(!find("accountsBulkPanelText")->isVisible());
    QVERIFY(!find<QPushButton>("accountsBulkPanelConfirm")->hasFocus()); // a bare Enter does not do it
    QVERIFY(press("accountsBulkPanelConfirm"));
    QTRY_COMPARE_WITH_TIMEOUT(lines()->count(Outcome::Done), 2, 30000);
    QCOMPARE(typeOf(m_contacts.at(0)), QByteArray("operator"));
    QCOMPARE(typeOf(m_contacts.at(1)), QByteArray("operator"));
    QCOMPARE(typeOf(m_contacts.at(2)), QByteArray("contact"));
}

void AccountBulkTest::whatTheCentreRefusesStaysChosenWithItsChecklist() {
    ReviewDesk desk(*m_centre, m_centre->reviewer());
    sitDown(desk);
    const TestCentre::Account other =
        m_centre->chief(QString::fromLatin1(TestCentre::otherJuniorHigh), QStringLiteral("chief3"));
    m_centre->chief(QString::fromLatin1(TestCentre::otherJuniorHigh), QStringLiteral("chief4"));
    QVERIFY(desk.sync());
    // The school has to keep one of its two; another school loses one and keeps one.
    QVERIFY(choose({m_chief.id, m_second.id, other.id}));
    QVERIFY(press("accountsSeveralDelete"));
    QCOMPARE(lines()->count(Outcome::Will), 3);
    find<QPlainTextEdit>("accountsBulkPanelText")->setPlainText(QStringLiteral("退休"));
    QVERIFY(press("accountsBulkPanelConfirm"));
    QTRY_COMPARE_WITH_TIMEOUT(lines()->count(Outcome::Sent), 0, patience);
    QCOMPARE(lines()->count(Outcome::Done), 2);
    QCOMPARE(lines()->count(Outcome::Refused), 1);
    QCOMPARE(stateOf(other.id), QByteArray("deleted"));
    QList<qint64> left;
    for (const qint64 id : {m_chief.id, m_second.id}) {
        if (line(id).outcome == Outcome::Refused) {
            left << id;
            QVERIFY(!line(id).text.isEmpty());
            QCOMPARE(stateOf(id), QByteArray("open"));
        }
    }
    auto* obstacles = find<ObstacleList>("accountsBulkObstacles");
    QVERIFY(obstacles->isVisible());
    QVERIFY(obstacles->text().contains(u'☐'));
    QVERIFY(bulk()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(chosen(), left, 30000); // the others are done with
    QVERIFY(press("accountsBulkClose"));
    QVERIFY(!bulk()->isVisible());
    QCOMPARE(chosen(), left);
    // Beside it stands why, as with an account that was deleted alone.
    QTRY_VERIFY_WITH_TIMEOUT(find("accountNotice")->isVisible(), 30000);
    QVERIFY(find("accountObstacles")->isVisible());
}

void AccountBulkTest::applicationsAreOpenedTogether() {
    QList<qint64> cases;
    for (int i = 0; i < 2; ++i) {
        cases << m_centre->desk().apply(m_centre->form(AccountType::Contact)).id;
    }
    // Whichever of the two the centre has kept opens them.
    const bool isFirst = stateOf(m_chief.id) == "open";
    std::unique_ptr<ReviewDesk> second;
    if (!isFirst) {
        second = std::make_unique<ReviewDesk>(*m_centre, m_second);
    }
    ReviewDesk& desk = isFirst ? *m_school : *second;
    sitDown(desk);
    QVERIFY(desk.sync());
    QVERIFY(choose({-cases.at(0), -cases.at(1), m_contacts.at(2)}));
    QVERIFY(press("accountsSeveralOpenContact"));
    QCOMPARE(lines()->count(Outcome::Will), 2);
    QCOMPARE(line(m_contacts.at(2)).outcome, Outcome::Skipped);
    QVERIFY(press("accountsBulkPanelConfirm"));
    QTRY_COMPARE_WITH_TIMEOUT(lines()->count(Outcome::Done), 2, 30000);
    for (const qint64 id : std::as_const(cases)) {
        QCOMPARE(
            m_centre->admin("select account_type || state from core.account where application_id = $1", {id}).scalar(),
            QByteArray("contactopen"));
    }
}

void AccountBulkTest::tooManyAreNotDone() {
    sitDown(*m_school);
    QVERIFY(choose({m_contacts.at(0), m_contacts.at(1)}));
    QVERIFY(press("accountsBulkClose"));
    QList<qint64> many(BulkPanel::most + 1, m_contacts.at(0));
    bulk()->setRows(many);
    QVERIFY(lines()->lines().isEmpty());
    QVERIFY(!find<QPushButton>("accountsSeveralClose")->isEnabled());
    QVERIFY(summary().contains(QString::number(BulkPanel::most)));
}

void AccountBulkTest::severalInTheTree() {
    ReviewDesk desk(*m_centre,
                    m_centre->reviewer(QString::fromLatin1(TestCentre::kaohsiung), QStringLiteral("reviewer2")));
    ListMemory(QStringLiteral("reviewer2"), QStringLiteral("accounts")).forget(QStringLiteral("tree"));
    sitDown(desk);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(m_contacts.at(0)) >= 0, 30000);
    find<QAction>("accountsAsTree")->trigger();
    auto* tree = find<QTreeView>("accountsTree");
    m_page->openAt(QString::number(m_contacts.at(0)));
    QTRY_COMPARE_WITH_TIMEOUT(tree->currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("contact1"),
                              patience);
    QVERIFY(!bulk()->isVisible());
    // With the unit above it: a unit is no account.
    tree->selectionModel()->select(tree->currentIndex().parent(),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(!bulk()->isVisible());
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(bulk()->isVisible(), patience);
    const auto marked = lines()->lines().size();
    QVERIFY(marked >= 2);
    // News of the centre leave what is chosen as it is.
    m_centre->account(AccountType::Contact, QString::fromLatin1(TestCentre::juniorHigh), QStringLiteral("contact4"));
    QVERIFY(desk.sync());
    QTRY_VERIFY_WITH_TIMEOUT(
        m_page->model()->isSettled() && m_page->findChild<AccountTreePane*>()->source().isSettled(), patience);
    QVERIFY(bulk()->isVisible());
    QCOMPARE(lines()->lines().size(), marked);
    find<QAction>("accountsAsList")->trigger();
}

QTEST_MAIN(AccountBulkTest)
#include "tst_accountbulk.moc"
