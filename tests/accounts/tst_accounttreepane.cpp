// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/accounttreepane.h"
#include "forms/accounts/accounttreeview.h"
#include "tests/support/patience.h"
#include "tests/tables/accountcountry.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace inservice;

/// The tree of accounts on the screen, as a desk uses it.
class AccountTreePaneTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theFirstNodeIsOpen();
    void aSyncKeepsWhatIsChosenOpenAndInView();
    void whatIsChosenIsFollowedToItsNewPlace();
    void whatWasOpenIsOpenAtItsNewPlace();
    void nothingIsChosenInPlaceOfWhatGoes();
    void theKeysOfATree();
    void typingAheadGoesToAName();
    void typingAheadGoesToACode();
    void typingAheadGoesToAnAccount();
    void enterOpensTheDetail();
    void whatIsChosenAmongTheFoundIsShownInTheTree();
    void findLeavesTheTreeAsItIs();
    void whatIsAskedForBeforeItIsThere();
    void aRowIsReadAloudInOneSentence();

private:
    void openForTyping();
    static constexpr int schools = 400;
    static QJsonObject account(qint64 id, qint64 unit, const QJsonObject& other = {}) {
        return ReplicaFixture::account(id, country::merged({{"unit_id", unit}}, other));
    }
    void sync(const Changes& changes) {
        m_list->refresh(changes);
        m_pane->refresh(changes);
        QVERIFY(settle());
    }
    bool settle() {
        return QTest::qWaitFor(
            [this] { return m_list->isSettled() && m_pane->source().isSettled() && m_pane->isFilled(); }, patience);
    }
    [[nodiscard]] AccountTreeView& view(const char* name = "accountsTree") const {
        return *m_pane->findChild<AccountTreeView*>(QLatin1String(name));
    }
    [[nodiscard]] QModelIndex at(const AccountTreeKey& key) const {
        return static_cast<AccountTreeModel*>(view().model())->indexOf(key);
    }
    [[nodiscard]] QModelIndex unit(qint64 id) const { return at({id, false}); }
    [[nodiscard]] QModelIndex line(qint64 id) const { return at({id, true}); }
    [[nodiscard]] QString current() const { return view().currentIndex().siblingAtColumn(0).data().toString(); }
    /// As from a find box, which has the focus.
    void find(const QString& typed) {
        view().clearFocus();
        m_pane->setFind(typed);
        QVERIFY(settle());
    }
    void press(int key) { QTest::keyClick(&view(), Qt::Key(key)); }

    std::unique_ptr<ReplicaFixture> m_replica;
    std::unique_ptr<AccountModel> m_list;
    std::unique_ptr<AccountTreePane> m_pane;
};

void AccountTreePaneTest::init() {
    m_replica = std::make_unique<ReplicaFixture>();
    auto tables = country::tables(schools);
    QList<QJsonObject> accounts;
    for (int id = 1; id <= schools; ++id) {
        accounts << account(10000 + id, id, {{"account_type", "chief_manager"}}) << account(20000 + id, id);
    }
    tables.insert(QStringLiteral("account"), accounts);
    m_replica->load(tables);
    m_list = std::make_unique<AccountModel>(m_replica->file(), ReplicaFixture::words());
    m_pane = std::make_unique<AccountTreePane>(*m_list, m_replica->file(), country::net, ReplicaFixture::words());
    m_pane->resize(700, 500);
    m_pane->wake();
    m_list->refresh();
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    QVERIFY(settle());
}

void AccountTreePaneTest::cleanup() {
    m_pane.reset();
    m_list.reset();
}

void AccountTreePaneTest::theFirstNodeIsOpen() {
    QVERIFY(view().isExpanded(unit(country::net)));
    QVERIFY(!view().isExpanded(unit(country::kaohsiung)));
}

void AccountTreePaneTest::aSyncKeepsWhatIsChosenOpenAndInView() {
    QSignalSpy told(m_pane.get(), &AccountTreePane::chosenChanged);
    QVERIFY(view().choose({10301, true}));
    QCOMPARE(told.size(), 1);
    view().setExpanded(unit(country::taipei), true); // above it on the screen
    view().scrollTo(line(10301), QAbstractItemView::PositionAtCenter);
    const int place = view().visualRect(line(10301)).top();
    QVERIFY(place > 0 && place < view().height());
    // Something comes and goes above, elsewhere, and beside it.
    sync(m_replica->change(QStringLiteral("unit"),
                           {country::school(2000, {{"code", "900000"}}), country::school(2002, {{"code", "900000"}})}));
    sync(m_replica->change(QStringLiteral("unit"), country::school(8, {{"chief_reviewer_id", country::k12ea}})));
    sync(m_replica->change(QStringLiteral("account"), {account(30001, 1), account(30002, 301)}));
    QCOMPARE(view().visualRect(line(10301)).top(), place);
    QCOMPARE(view().chosen(), (AccountTreeKey{10301, true}));
    QVERIFY(view().isExpanded(unit(country::taipei)) && view().isExpanded(unit(301)));
    QVERIFY(!view().isExpanded(unit(1)));
    QCOMPARE(told.size(), 1); // nothing else was chosen meanwhile
}

void AccountTreePaneTest::whatIsChosenIsFollowedToItsNewPlace() {
    QVERIFY(view().choose({10001, true}));
    QSignalSpy told(m_pane.get(), &AccountTreePane::chosenChanged);
    sync(m_replica->changeAccount(account(10001, 2)));
    QCOMPARE(view().chosen(), (AccountTreeKey{10001, true}));
    QCOMPARE(line(10001).parent(), unit(2));
    QVERIFY(view().isExpanded(unit(2)) && view().isExpanded(unit(country::taipei)));
    QCOMPARE(told.size(), 0);
}

void AccountTreePaneTest::whatWasOpenIsOpenAtItsNewPlace() {
    QVERIFY(view().choose({10001, true})); // which opens what is above it
    QVERIFY(view().choose({10301, true}));
    view().setExpanded(unit(country::taipei), true);
    sync(m_replica->change(QStringLiteral("unit"), country::school(1, {{"chief_reviewer_id", country::taipei}})));
    QCOMPARE(unit(1).parent(), unit(country::taipei));
    QTRY_VERIFY_WITH_TIMEOUT(view().isExpanded(unit(1)), patience);
    QVERIFY(!view().isExpanded(unit(3)));
    QCOMPARE(view().chosen(), (AccountTreeKey{10301, true}));
}

void AccountTreePaneTest::nothingIsChosenInPlaceOfWhatGoes() {
    QVERIFY(view().choose({10001, true}));
    QSignalSpy told(m_pane.get(), &AccountTreePane::chosenChanged);
    sync(m_replica->removeAccount(10001));
    QVERIFY(!line(10001).isValid());
    QVERIFY(view().chosen().isNull());
    QCOMPARE(told.size(), 1);
    QVERIFY(told.at(0).at(0).value<AccountTreeKey>().isNull());
}

void AccountTreePaneTest::theKeysOfATree() {
    view().setFocus(Qt::OtherFocusReason);
    QCOMPARE(current(), QStringLiteral("教師進修網"));
    QVERIFY(!view().chosen().isNull()); // who comes by the keyboard sees where
    press(Qt::Key_Right);               // open already: into it
    QCOMPARE(current(), QStringLiteral("臺北市區管中心"));
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    QVERIFY(view().isExpanded(unit(country::kaohsiung)));
    press(Qt::Key_Right);
    QCOMPARE(current(), QStringLiteral("示範1國中"));
    press(Qt::Key_Left); // closed: up to what it stands under
    QCOMPARE(current(), QStringLiteral("高雄市區管中心"));
    press(Qt::Key_Left);
    QVERIFY(!view().isExpanded(unit(country::kaohsiung)));
    press(Qt::Key_End);
    QCOMPARE(current(), QStringLiteral("國立樣本大學"));
    press(Qt::Key_Home);
    QCOMPARE(current(), QStringLiteral("教師進修網"));
    QSignalSpy left(m_pane.get(), &AccountTreePane::leftUpwards);
    press(Qt::Key_Up);
    press(Qt::Key_Escape);
    QCOMPARE(left.size(), 2);
    press(Qt::Key_Asterisk); // not all there is in the country
    QVERIFY(!view().isExpanded(unit(country::kaohsiung)));
}

void AccountTreePaneTest::openForTyping() {
    view().setExpanded(unit(country::kaohsiung), true);
    view().setExpanded(unit(301), true);
    view().setFocus(Qt::OtherFocusReason);
}

void AccountTreePaneTest::typingAheadGoesToAName() {
    openForTyping();
    view().keyboardSearch(QStringLiteral("示範21"));
    QCOMPARE(current(), QStringLiteral("示範21國中"));
}

void AccountTreePaneTest::typingAheadGoesToACode() {
    openForTyping();
    for (const char key : QByteArray("900301")) {
        QTest::keyClick(&view(), key);
    }
    QCOMPARE(current(), QStringLiteral("示範301國中"));
}

void AccountTreePaneTest::typingAheadGoesToAnAccount() {
    openForTyping();
    for (const char key : QByteArray("open203")) {
        QTest::keyClick(&view(), key);
    }
    QCOMPARE(view().chosen(), (AccountTreeKey{20301, true}));
}

void AccountTreePaneTest::enterOpensTheDetail() {
    QSignalSpy activated(m_pane.get(), &AccountTreePane::activatedAccount);
    QVERIFY(view().choose({1, false}));
    view().setFocus(Qt::OtherFocusReason);
    press(Qt::Key_Return); // a unit opens and closes
    QVERIFY(view().isExpanded(unit(1)));
    QCOMPARE(activated.size(), 0);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(m_pane->chosen(), (AccountTreeKey{10001, true}));
}

void AccountTreePaneTest::whatIsChosenAmongTheFoundIsShownInTheTree() {
    find(QStringLiteral("open10302"));
    QVERIFY(view("accountsFound").isVisible() && !view().isVisible());
    QSignalSpy told(m_pane.get(), &AccountTreePane::chosenChanged);
    QVERIFY(view("accountsFound").choose({10302, true}));
    QCOMPARE(told.size(), 1);
    m_pane->setFind({});
    QVERIFY(view().isVisible());
    QCOMPARE(view().chosen(), (AccountTreeKey{10302, true}));
    QVERIFY(view().viewport()->rect().intersects(view().visualRect(line(10302))));
    QVERIFY(settle());
    find(QStringLiteral("帳號"));
    QVERIFY(m_pane->findChild<QLabel*>(QStringLiteral("accountsFoundNote"))->isVisible()); // there are more
    find(QStringLiteral("zzz"));
    QVERIFY(m_pane->findChild<QWidget*>(QStringLiteral("accountsFoundNone"))->isVisible());
}

void AccountTreePaneTest::findLeavesTheTreeAsItIs() {
    QVERIFY(view().choose({10301, true}));
    const int place = view().verticalScrollBar()->value();
    find(QStringLiteral("示範1"));
    m_pane->setFind({});
    QVERIFY(settle());
    QCOMPARE(view().chosen(), (AccountTreeKey{10301, true}));
    QCOMPARE(view().verticalScrollBar()->value(), place);
}

void AccountTreePaneTest::whatIsAskedForBeforeItIsThere() {
    m_pane->reveal(30001);
    QVERIFY(view().chosen() != (AccountTreeKey{30001, true}));
    sync(m_replica->changeAccount(account(30001, 5)));
    QCOMPARE(view().chosen(), (AccountTreeKey{30001, true}));
}

void AccountTreePaneTest::aRowIsReadAloudInOneSentence() {
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(&view());
    QVERIFY(tree != nullptr);
    QVERIFY(!tree->text(QAccessible::Name).isEmpty());
    const QString unitSays = unit(1).data(Qt::AccessibleTextRole).toString();
    QVERIFY(unitSays.contains(QStringLiteral("高雄市立示範1國中")) && unitSays.contains(QStringLiteral("900001")));
    const QString accountSays = line(10001).data(Qt::AccessibleTextRole).toString();
    QVERIFY(accountSays.contains(QStringLiteral("帳號10001")) && accountSays.contains(QStringLiteral("open10001")));
}

QTEST_MAIN(AccountTreePaneTest)
#include "tst_accounttreepane.moc"
