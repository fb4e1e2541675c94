// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/lists/listcolumns.h"
#include "forms/words/words.h"
#include "tests/review/reviewdesk.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <algorithm>

using namespace inservice;

/// The list page as a tool: keyboard, clipboard, what is kept, what stands where nothing is.
class ReviewDeskTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everythingByKeyboard();
    void rowsAreCopiedWithTheirHeader();
    void columnsSortAndStateAreKept();
    void stateIsInViewBesideTheDetail();
    void nothingLiesOutsideUntilSomebodyChooses();
    void filtersAreInTheMenuToo();
    void refreshKeepsSelection();
    void theDetailFollowsTheFilters();
    void emptyListsSayWhy();
    void everyControlHasANameAndAWord();

private:
    std::unique_ptr<TestCentre> m_centre;
    TestCentre::Account m_reviewer;
    QString m_officer;
    QList<DemoCase> m_cases;
    std::unique_ptr<ReviewDesk> m_desk;
    QTemporaryDir m_settings;
};

void ReviewDeskTest::initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("inservice-test"));
    QCoreApplication::setApplicationName(QStringLiteral("reviewdesk"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    const QString fault = TestCentre::explain([this] {
        m_centre = std::make_unique<TestCentre>();
        m_reviewer = m_centre->reviewer();
        m_officer = m_centre->desk().signIn(m_reviewer.login, m_reviewer.password);
        for (int i = 0; i < 3; ++i)
            m_cases << appliedCase(*m_centre, m_officer);
    });
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void ReviewDeskTest::init() {
    m_desk = std::make_unique<ReviewDesk>(*m_centre, m_reviewer);
    QTRY_COMPARE(m_desk->queue().rowCount(), 3);
}

void ReviewDeskTest::cleanup() {
    m_desk.reset();
    QSettings().clear();
}

void ReviewDeskTest::everythingByKeyboard() {
    ReviewDesk& desk = *m_desk;
    desk.page().activateWindow();
    auto* find = desk.get<QLineEdit>("queueFind");
    auto* view = desk.get<QTableView>("queueList");
    desk.page().focusFind();
    QTRY_VERIFY(find->hasFocus());
    QTest::keyClicks(find, m_cases.at(1).number.mid(4));
    QTRY_COMPARE(desk.queue().rowCount(), 1);
    QTest::keyClick(find, Qt::Key_Down);
    QVERIFY(view->hasFocus());
    QTRY_COMPARE(desk.shown(), m_cases.at(1).id);
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(desk.get("caseApprove")->hasFocus());
    QTest::keyClick(desk.get("caseApprove"), Qt::Key_Escape);
    QVERIFY(view->hasFocus());
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(find->hasFocus());
    QTest::keyClick(find, Qt::Key_Escape);
    QVERIFY(find->text().isEmpty());
    QTRY_COMPARE(desk.queue().rowCount(), 3);
    QCOMPARE(desk.shown(), m_cases.at(1).id); // the case stays while the list is found through
    // A panel is left with Esc, and nothing was asked.
    QVERIFY(desk.press("caseReject"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!desk.get<DecisionPanel>("panel")->isVisible());
    QVERIFY(desk.get("caseReject")->hasFocus());
    QCOMPARE(desk.waitingCommands(), 0);
}

void ReviewDeskTest::rowsAreCopiedWithTheirHeader() {
    ReviewDesk& desk = *m_desk;
    auto* view = desk.get<QTableView>("queueList");
    view->selectAll();
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    const QStringList lines = copied->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.first().split(u'\t').size(), lines.last().split(u'\t').size());
    QVERIFY(lines.at(1).contains(m_cases.first().number));
    QVERIFY(copied->html().contains(QStringLiteral("<th>")));
    QVERIFY(!copied->text().contains(QStringLiteral("L2"))); // no ID, not even in part: the column is not shown
}

void ReviewDeskTest::columnsSortAndStateAreKept() {
    {
        auto* view = m_desk->get<QTableView>("queueList");
        view->horizontalHeader()->setSortIndicator(int(QueueModel::Column::Name), Qt::DescendingOrder);
        view->horizontalHeader()->setSortIndicator(int(QueueModel::Column::Type), Qt::AscendingOrder);
        view->setColumnWidth(int(QueueModel::Column::Unit), 333);
        QMenu columns;
        m_desk->page().findChild<ListPane*>()->columns()->addTo(&columns);
        const QString county =
            m_desk->queue().headerData(int(QueueModel::Column::County), Qt::Horizontal, Qt::DisplayRole).toString();
        QVERIFY(view->isColumnHidden(int(QueueModel::Column::County)));
        for (QAction* column : columns.actions())
            if (column->text() == county)
                column->trigger();
        QVERIFY(!view->isColumnHidden(int(QueueModel::Column::County)));
        QTest::keyClick(m_desk->get<QComboBox>("queueType"), Qt::Key_Down);
        QTest::mouseClick(m_desk->get<QToolButton>("queueChip5"), Qt::LeftButton);
        QTRY_VERIFY(m_desk->queue().isSettled());
    }
    m_desk.reset();
    m_desk = std::make_unique<ReviewDesk>(*m_centre, m_reviewer);
    auto* view = m_desk->get<QTableView>("queueList");
    QCOMPARE(view->columnWidth(int(QueueModel::Column::Unit)), 333);
    QVERIFY(!view->isColumnHidden(int(QueueModel::Column::County)));
    QCOMPARE(m_desk->get<QComboBox>("queueType")->currentIndex(), 1);
    QVERIFY(m_desk->queue().isFiltered());
    QCOMPARE(m_desk->queue().bucket(), QueueModel::Bucket::All);
    const QList<ListModel::SortKey> keys = m_desk->queue().sortKeys();
    QCOMPARE(keys.at(0), (ListModel::SortKey{int(QueueModel::Column::Type), Qt::AscendingOrder}));
    QCOMPARE(keys.at(1), (ListModel::SortKey{int(QueueModel::Column::Name), Qt::DescendingOrder}));
    QCOMPARE(view->horizontalHeader()->sortIndicatorSection(), int(QueueModel::Column::Type));
    // As the page makes it: columns and widths again, and the rows keep their order.
    m_desk->page().findChild<ListPane*>()->columns()->reset();
    QVERIFY(view->isColumnHidden(int(QueueModel::Column::County)));
    QVERIFY(view->columnWidth(int(QueueModel::Column::Unit)) != 333);
    QCOMPARE(m_desk->queue().sortKeys(), keys);
    // Another person at this PC has a list of their own.
    const TestCentre::Account other =
        m_centre->reviewer(QString::fromLatin1(TestCentre::kaohsiung), QStringLiteral("reviewer2"));
    m_desk = std::make_unique<ReviewDesk>(*m_centre, other);
    QCOMPARE(m_desk->get<QComboBox>("queueType")->currentIndex(), 0);
}

void ReviewDeskTest::stateIsInViewBesideTheDetail() {
    auto* view = m_desk->get<QTableView>("queueList");
    const auto isInView = [view](QueueModel::Column column) {
        const int left = view->columnViewportPosition(int(column));
        return left >= 0 && left + view->columnWidth(int(column)) <= view->viewport()->width();
    };
    const auto allInView = [&isInView] {
        return isInView(QueueModel::Column::Number) && isInView(QueueModel::Column::Unit) &&
               isInView(QueueModel::Column::Name) && isInView(QueueModel::Column::State);
    };
    m_desk->page().resize(1140, 700); // the page in a window of 1360
    QTRY_VERIFY(allInView());
    const int narrow = view->columnWidth(int(QueueModel::Column::Unit));
    m_desk->page().resize(1600, 700);
    QTRY_VERIFY(view->columnWidth(int(QueueModel::Column::Unit)) > narrow);
    QVERIFY(allInView());
    // In a small window the number gives way, which the detail shows; how a case stands does not.
    m_desk->page().resize(800, 700);
    QTRY_VERIFY(view->isColumnHidden(int(QueueModel::Column::Number)));
    QVERIFY(isInView(QueueModel::Column::Unit) && isInView(QueueModel::Column::Name) &&
            isInView(QueueModel::Column::State));
    m_desk->page().resize(1600, 700);
    QTRY_VERIFY(allInView());
    QVERIFY(!view->isColumnHidden(int(QueueModel::Column::Number)));
    // A width that somebody chose stays.
    view->setColumnWidth(int(QueueModel::Column::Unit), 140);
    m_desk->page().resize(1140, 700);
    QTRY_COMPARE(m_desk->page().width(), 1140);
    QCOMPARE(view->columnWidth(int(QueueModel::Column::Unit)), 140);
}

void ReviewDeskTest::nothingLiesOutsideUntilSomebodyChooses() {
    auto* view = m_desk->get<QTableView>("queueList");
    const auto isShown = [view](QueueModel::Column column) { return !view->isColumnHidden(int(column)); };
    const auto fits = [view] { return view->horizontalHeader()->length() <= view->viewport()->width(); };
    m_desk->page().resize(1140, 700);
    QTRY_VERIFY(!isShown(QueueModel::Column::Applied));
    QVERIFY(fits());
    QVERIFY(view->horizontalScrollBar()->maximum() == 0);
    // Where there is room, the others come back, in their order.
    m_desk->page().resize(2400, 700);
    QTRY_VERIFY(isShown(QueueModel::Column::Applied));
    QVERIFY(isShown(QueueModel::Column::Type));
    QVERIFY(!isShown(QueueModel::Column::County)); // nobody asked for that one
    QVERIFY(fits());
    m_desk->page().resize(1140, 700);
    QTRY_VERIFY(!isShown(QueueModel::Column::Applied));
    // A column that somebody asks for stays, whether or not there is room.
    QMenu columns;
    auto* list = m_desk->page().findChild<ListPane*>();
    list->columns()->addTo(&columns);
    const QString applied =
        m_desk->queue().headerData(int(QueueModel::Column::Applied), Qt::Horizontal, Qt::DisplayRole).toString();
    for (QAction* column : columns.actions())
        if (column->text() == applied)
            column->trigger();
    const auto isInView = [view](QueueModel::Column column) {
        return view->viewport()->rect().contains(view->visualRect(view->model()->index(0, int(column))));
    };
    QTRY_VERIFY(isInView(QueueModel::Column::Applied)); // and it comes into view
    m_desk->page().resize(1100, 700);
    QTRY_COMPARE(m_desk->page().width(), 1100);
    QVERIFY(isShown(QueueModel::Column::Applied));
    m_desk->restart();
    QVERIFY(!m_desk->get<QTableView>("queueList")->isColumnHidden(int(QueueModel::Column::Applied)));
}

void ReviewDeskTest::filtersAreInTheMenuToo() {
    QMenu* menu = nullptr;
    const QList<QAction*> actions = m_desk->page().pageActions();
    for (const QAction* action : actions)
        if (action->objectName() == QLatin1String("queueShow"))
            menu = action->menu();
    QVERIFY(menu);
    const auto choose = [menu](const QString& filter, const QString& word) {
        emit menu->aboutToShow();
        const QMenu* from = menu;
        const QList<QAction*> own = menu->actions();
        for (const QAction* action : own)
            if (!filter.isEmpty() && action->text() == filter)
                from = action->menu();
        const QList<QAction*> choices = from->actions();
        for (QAction* action : choices)
            if (action->text().startsWith(word)) {
                action->trigger();
                return true;
            }
        return false;
    };
    const auto isChecked = [menu](const QString& word) {
        emit menu->aboutToShow();
        const QList<QAction*> own = menu->actions();
        return std::any_of(own.cbegin(), own.cend(), [&word](const QAction* action) {
            return action->text().startsWith(word) && action->isChecked();
        });
    };
    QVERIFY(choose({}, words::state(ApplicationState::Returned)));
    QCOMPARE(m_desk->queue().bucket(), QueueModel::Bucket::Returned);
    QVERIFY(m_desk->get<QToolButton>("queueChip3")->isChecked());
    QVERIFY(isChecked(words::state(ApplicationState::Returned)));
    auto* type = m_desk->get<QComboBox>("queueType");
    QVERIFY(choose(type->accessibleName(), words::accountType(AccountType::Contact)));
    QCOMPARE(type->currentText(), words::accountType(AccountType::Contact));
    QVERIFY(m_desk->queue().isFiltered());
}

void ReviewDeskTest::refreshKeepsSelection() {
    auto* view = m_desk->get<QTableView>("queueList");
    auto* list = m_desk->page().findChild<ListPane*>();
    QVERIFY(list->select(m_cases.at(2).id));
    const DemoCase added = appliedCase(*m_centre, m_officer);
    QVERIFY(m_desk->sync());
    QTRY_COMPARE(m_desk->queue().rowCount(), 4);
    QCOMPARE(list->selectedIds(), QList<qint64>{m_cases.at(2).id});
    QCOMPARE(m_desk->shown(), m_cases.at(2).id);
    // Somebody else ends the selected one: nothing is selected instead, and the detail does not jump.
    m_centre->desk().submit(
        m_officer, QStringLiteral("application.reject"),
        {{"application_id", added.id},
         {"row_version",
          m_centre->desk().document(m_officer, QStringLiteral("application"), added.id).value("row_version")},
         {"reason", "test"}});
    QVERIFY(list->select(added.id));
    QVERIFY(m_desk->sync());
    QTRY_COMPARE(m_desk->queue().rowCount(), 3);
    QVERIFY(list->selectedIds().isEmpty());
    QCOMPARE(m_desk->shown(), added.id);
    QCOMPARE(list->currentId(), 0);
    view->setFocus();
    list->focusList();
    QVERIFY(list->currentId() != 0);
}

void ReviewDeskTest::theDetailFollowsTheFilters() {
    ReviewDesk& desk = *m_desk;
    const auto choose = [&desk](int chip) {
        QTest::mouseClick(desk.get<QToolButton>(QStringLiteral("queueChip%1").arg(chip)), Qt::LeftButton);
        return QTest::qWaitFor([&desk] { return desk.queue().isSettled(); });
    };
    auto* list = desk.page().findChild<ListPane*>();
    QVERIFY(desk.open(m_cases.at(1).id));
    // It is in the new list too: its row is chosen there.
    QVERIFY(choose(int(QueueModel::Bucket::All)));
    QTRY_COMPARE(list->currentId(), m_cases.at(1).id);
    QCOMPARE(desk.shown(), m_cases.at(1).id);
    // It is not: no buttons stay for a case that the list does not show, and nothing takes its place.
    QVERIFY(choose(int(QueueModel::Bucket::Returned)));
    QTRY_COMPARE(desk.shown(), 0);
    QVERIFY(!desk.get("caseApprove")->isVisible());
    QVERIFY(choose(int(QueueModel::Bucket::AwaitingReview)));
    QCOMPARE(desk.shown(), 0);
    // The same chip once more, and what is found leaves the case where it is.
    QVERIFY(desk.open(m_cases.at(1).id));
    QVERIFY(choose(int(QueueModel::Bucket::AwaitingReview)));
    auto* find = desk.get<QLineEdit>("queueFind");
    find->setText(QStringLiteral("nobody is called this"));
    QTRY_COMPARE(desk.queue().rowCount(), 0);
    QCOMPARE(desk.shown(), m_cases.at(1).id);
    find->clear();
    QTRY_COMPARE(desk.queue().rowCount(), 3);
    // A filter is as a chip.
    QTest::keyClick(desk.get<QComboBox>("queueType"), Qt::Key_End);
    QTRY_VERIFY(desk.queue().isSettled() && desk.queue().rowOf(m_cases.at(1).id) < 0);
    QTRY_COMPARE(desk.shown(), 0);
    QTest::keyClick(desk.get<QComboBox>("queueType"), Qt::Key_Home);
    QTRY_COMPARE(desk.queue().rowCount(), 3);
    // What is being written stays.
    QVERIFY(desk.open(m_cases.at(1).id));
    QVERIFY(desk.press("caseReject"));
    QVERIFY(choose(int(QueueModel::Bucket::Returned)));
    QCOMPARE(desk.shown(), m_cases.at(1).id);
    QVERIFY(desk.press("panelCancel"));
}

void ReviewDeskTest::emptyListsSayWhy() {
    auto* empty = m_desk->get<look::EmptyView>("queueEmpty");
    auto* find = m_desk->get<QLineEdit>("queueFind");
    find->setText(QStringLiteral("nobody is called this"));
    QTRY_VERIFY(empty->isVisible());
    const QString filtered = empty->sentence();
    QVERIFY(!filtered.isEmpty());
    find->clear();
    QTRY_VERIFY(!empty->isVisible());
    QTest::mouseClick(m_desk->get<QToolButton>("queueChip3"), Qt::LeftButton);
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(empty->sentence() != filtered);
    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
    QTRY_VERIFY(!empty->isVisible());
    QCOMPARE(m_desk->queue().bucket(), QueueModel::Bucket::AwaitingReview); // where something waits
}

void ReviewDeskTest::everyControlHasANameAndAWord() {
    QVERIFY(m_desk->open(m_cases.first().id));
    const QList<QWidget*> controls = m_desk->page().findChildren<QWidget*>();
    for (const QWidget* control : controls) {
        const auto* button = qobject_cast<const QAbstractButton*>(control);
        const auto* edit = qobject_cast<const QLineEdit*>(control);
        if (!control->isVisible() || control->focusPolicy() == Qt::NoFocus || (!button && !edit))
            continue;
        const QString word = button ? button->text() + button->accessibleName()
                                    : edit->accessibleName() + edit->parentWidget()->accessibleName();
        QVERIFY2(!word.isEmpty(), qPrintable(control->objectName() + u' ' + control->metaObject()->className()));
    }
}

QTEST_MAIN(ReviewDeskTest)
#include "tst_reviewdesk.moc"
