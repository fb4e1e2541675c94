// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/accountspage.h"
#include "forms/lists/listcolumns.h"
#include "forms/words/words.h"
#include "models/tables/unitplaces.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
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
    void aPageIsToldOfChangesByTheWindowAlone();
    void theDetailFollowsTheFilters();
    void emptyListsSayWhy();
    void everyControlHasANameAndAWord();
    void aStateIsOpenedWithItsFirstCase();
    void unitsOfOneCountyAreToldApart();
    void theMenuOfARowDecides();
    void coloursFollowALiveSwitch();

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
        for (int i = 0; i < 3; ++i) {
            m_cases << appliedCase(*m_centre, m_officer);
        }
    });
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void ReviewDeskTest::init() {
    m_desk = std::make_unique<ReviewDesk>(*m_centre, m_reviewer);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->queue().rowCount(), 3, patience);
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
    QTRY_VERIFY_WITH_TIMEOUT(find->hasFocus(), patience);
    QTest::keyClicks(find, m_cases.at(1).number.mid(4));
    QTRY_COMPARE_WITH_TIMEOUT(desk.queue().rowCount(), 1, patience);
    QTest::keyClick(find, Qt::Key_Down);
    QVERIFY(view->hasFocus());
    QTRY_COMPARE_WITH_TIMEOUT(desk.shown(), m_cases.at(1).id, patience);
    QTest::keyClick(view, Qt::Key_Return);
    QWidget* inCase = QApplication::focusWidget(); // where no key decides anything
    QVERIFY(desk.page().findChild<CaseDetail*>()->isAncestorOf(inCase) && !qobject_cast<QPushButton*>(inCase));
    QTest::keyClick(inCase, Qt::Key_Escape);
    QVERIFY(view->hasFocus());
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(find->hasFocus());
    QTest::keyClick(find, Qt::Key_Escape);
    QVERIFY(find->text().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(desk.queue().rowCount(), 3, patience);
    QCOMPARE(desk.shown(), m_cases.at(1).id); // the case stays while the list is found through
    // From a chip, too, down is the list.
    auto* all = desk.get<QToolButton>("queueChip5");
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space);
    QTest::keyClick(all, Qt::Key_Down);
    QVERIFY(view->hasFocus());
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
        for (QAction* column : columns.actions()) {
            if (column->text() == county) {
                column->trigger();
            }
        }
        QVERIFY(!view->isColumnHidden(int(QueueModel::Column::County)));
        QTest::keyClick(m_desk->get<QComboBox>("queueType"), Qt::Key_Down);
        QTest::mouseClick(m_desk->get<QToolButton>("queueChip5"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->queue().isSettled(), patience);
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
    QTRY_VERIFY_WITH_TIMEOUT(allInView(), patience);
    const int narrow = view->columnWidth(int(QueueModel::Column::Unit));
    m_desk->page().resize(1600, 700);
    QTRY_VERIFY_WITH_TIMEOUT(view->columnWidth(int(QueueModel::Column::Unit)) > narrow, patience);
    QVERIFY(allInView());
    // In a small window the state gives way, which chips and detail say; who it is does not.
    m_desk->page().resize(800, 700);
    QTRY_VERIFY_WITH_TIMEOUT(view->isColumnHidden(int(QueueModel::Column::State)), patience);
    QVERIFY(isInView(QueueModel::Column::Number) && isInView(QueueModel::Column::Unit) &&
            isInView(QueueModel::Column::Name));
    // Beside a scan the list is number and name, and each view of the detail keeps its own width.
    m_desk->page().resize(1140, 700);
    QVERIFY(m_desk->open(m_cases.first().id));
    auto* detail = m_desk->page().findChild<CaseDetail*>();
    const int usual = detail->width();
    detail->showTab(1);
    QTRY_VERIFY_WITH_TIMEOUT(detail->width() > usual, patience);
    QVERIFY(detail->width() * 100 >= m_desk->page().width() * 60);
    QTRY_VERIFY_WITH_TIMEOUT(isInView(QueueModel::Column::Number) && isInView(QueueModel::Column::Name), patience);
    QVERIFY(view->isColumnHidden(int(QueueModel::Column::Unit)));
    detail->showTab(0);
    QTRY_COMPARE_WITH_TIMEOUT(detail->width(), usual, patience);
    m_desk->page().resize(1600, 700);
    QTRY_VERIFY_WITH_TIMEOUT(allInView(), patience);
    QVERIFY(!view->isColumnHidden(int(QueueModel::Column::State)));
    // A width that somebody chose stays.
    view->setColumnWidth(int(QueueModel::Column::Unit), 140);
    m_desk->page().resize(1140, 700);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->page().width(), 1140, patience);
    QCOMPARE(view->columnWidth(int(QueueModel::Column::Unit)), 140);
}

void ReviewDeskTest::nothingLiesOutsideUntilSomebodyChooses() {
    auto* view = m_desk->get<QTableView>("queueList");
    const auto isShown = [view](QueueModel::Column column) { return !view->isColumnHidden(int(column)); };
    const auto fits = [view] { return view->horizontalHeader()->length() <= view->viewport()->width(); };
    m_desk->page().resize(1140, 700);
    QTRY_VERIFY_WITH_TIMEOUT(!isShown(QueueModel::Column::Applied), patience);
    QVERIFY(fits());
    QVERIFY(view->horizontalScrollBar()->maximum() == 0);
    // With more rows than there is room for, beside a scan and back.
    view->verticalHeader()->setDefaultSectionSize(400);
    QVERIFY(m_desk->open(m_cases.first().id));
    auto* detail = m_desk->page().findChild<CaseDetail*>();
    for (const int tab : {1, 0, 1, 0}) {
        detail->showTab(tab);
        QTRY_COMPARE_WITH_TIMEOUT(isShown(QueueModel::Column::Unit), tab == 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(view->verticalScrollBar()->maximum() > 0, patience);
        QTRY_VERIFY2_WITH_TIMEOUT(fits(), "who it is stands in the list whole", patience);
        QTRY_VERIFY2_WITH_TIMEOUT(view->horizontalScrollBar()->maximum() == 0, "there is nowhere to slide to",
                                  patience);
    }
    // Narrower than that, and wide again.
    auto* splitter = m_desk->page().findChild<QSplitter*>();
    splitter->setSizes({100, 1000});
    QTRY_VERIFY_WITH_TIMEOUT(view->horizontalScrollBar()->maximum() > 0, patience);
    splitter->setSizes({500, 600});
    QTRY_VERIFY_WITH_TIMEOUT(isShown(QueueModel::Column::Unit) && fits(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(view->horizontalScrollBar()->maximum(), 0, patience);
    // Where there is room, the others come back, in their order.
    m_desk->page().resize(2400, 700);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(QueueModel::Column::Applied), patience);
    QVERIFY(isShown(QueueModel::Column::Type));
    QVERIFY(!isShown(QueueModel::Column::County)); // nobody asked for that one
    QVERIFY(fits());
    m_desk->page().resize(1140, 700);
    QTRY_VERIFY_WITH_TIMEOUT(!isShown(QueueModel::Column::Applied), patience);
    // A column that somebody asks for stays, whether or not there is room.
    QMenu columns;
    auto* list = m_desk->page().findChild<ListPane*>();
    list->columns()->addTo(&columns);
    const QString applied =
        m_desk->queue().headerData(int(QueueModel::Column::Applied), Qt::Horizontal, Qt::DisplayRole).toString();
    for (QAction* column : columns.actions()) {
        if (column->text() == applied) {
            column->trigger();
        }
    }
    const auto isInView = [view](QueueModel::Column column) {
        return view->viewport()->rect().contains(view->visualRect(view->model()->index(0, int(column))));
    };
    QTRY_VERIFY_WITH_TIMEOUT(isInView(QueueModel::Column::Applied), patience); // and it comes into view
    m_desk->page().resize(1100, 700);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->page().width(), 1100, patience);
    QVERIFY(isShown(QueueModel::Column::Applied));
    m_desk->restart();
    QVERIFY(!m_desk->get<QTableView>("queueList")->isColumnHidden(int(QueueModel::Column::Applied)));
}

void ReviewDeskTest::filtersAreInTheMenuToo() {
    QMenu* menu = nullptr;
    const QList<QAction*> actions = m_desk->page().pageActions();
    for (const QAction* action : actions) {
        if (action->objectName() == QLatin1String("queueShow")) {
            menu = action->menu();
        }
    }
    QVERIFY(menu);
    const auto choose = [menu](const QString& filter, const QString& word) {
        emit menu->aboutToShow();
        const QMenu* from = menu;
        const QList<QAction*> own = menu->actions();
        for (const QAction* action : own) {
            if (!filter.isEmpty() && action->text() == filter) {
                from = action->menu();
            }
        }
        const QList<QAction*> choices = from->actions();
        for (QAction* action : choices) {
            if (action->text().startsWith(word)) {
                action->trigger();
                return true;
            }
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
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->queue().rowCount(), 4, patience);
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
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->queue().rowCount(), 3, patience);
    QVERIFY(list->selectedIds().isEmpty());
    QCOMPARE(m_desk->shown(), added.id);
    QCOMPARE(list->currentId(), 0);
    view->setFocus();
    list->focusList();
    QVERIFY(list->currentId() != 0);
}

/// A page that listened itself would read everything twice: in a window it is told.
void ReviewDeskTest::aPageIsToldOfChangesByTheWindowAlone() {
    ReviewPage review(m_desk->link());
    AccountsPage accounts(m_desk->link());
    QTRY_VERIFY_WITH_TIMEOUT(review.model()->isSettled() && accounts.model()->isSettled(), patience);
    emit m_desk->link().replicaChanged(Changes::everything());
    QVERIFY(review.model()->isSettled() && accounts.model()->isSettled()); // nothing was begun
    QVERIFY(!m_desk->queue().isSettled());                                 // the page that is in a window reads
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->queue().isSettled(), patience);
    review.refresh(Changes::everything());
    accounts.refresh(Changes::everything());
    QVERIFY(!review.model()->isSettled() && !accounts.model()->isSettled());
    QTRY_VERIFY_WITH_TIMEOUT(review.model()->isSettled() && accounts.model()->isSettled(), patience);
}

void ReviewDeskTest::theDetailFollowsTheFilters() {
    ReviewDesk& desk = *m_desk;
    const auto choose = [&desk](int chip) {
        QTest::mouseClick(desk.get<QToolButton>(QStringLiteral("queueChip%1").arg(chip)), Qt::LeftButton);
        return QTest::qWaitFor([&desk] { return desk.queue().isSettled(); }, patience);
    };
    auto* list = desk.page().findChild<ListPane*>();
    QVERIFY(desk.open(m_cases.at(1).id));
    // It is in the new list too: its row is chosen there.
    QVERIFY(choose(int(QueueModel::Bucket::All)));
    QTRY_COMPARE_WITH_TIMEOUT(list->currentId(), m_cases.at(1).id, patience);
    QCOMPARE(desk.shown(), m_cases.at(1).id);
    // It is not: no buttons stay for a case that the list does not show, and nothing takes its place.
    QVERIFY(choose(int(QueueModel::Bucket::Returned)));
    QTRY_COMPARE_WITH_TIMEOUT(desk.shown(), 0, patience);
    QVERIFY(!desk.get("caseApprove")->isVisible());
    QVERIFY(choose(int(QueueModel::Bucket::AwaitingReview)));
    QCOMPARE(desk.shown(), 0);
    // The same chip once more, and what is found leaves the case where it is.
    QVERIFY(desk.open(m_cases.at(1).id));
    QVERIFY(choose(int(QueueModel::Bucket::AwaitingReview)));
    auto* find = desk.get<QLineEdit>("queueFind");
    find->setText(QStringLiteral("nobody is called this"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.queue().rowCount(), 0, patience);
    QCOMPARE(desk.shown(), m_cases.at(1).id);
    find->clear();
    QTRY_COMPARE_WITH_TIMEOUT(desk.queue().rowCount(), 3, patience);
    // A filter is as a chip.
    QTest::keyClick(desk.get<QComboBox>("queueType"), Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(desk.queue().isSettled() && desk.queue().rowOf(m_cases.at(1).id) < 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.shown(), 0, patience);
    QTest::keyClick(desk.get<QComboBox>("queueType"), Qt::Key_Home);
    QTRY_COMPARE_WITH_TIMEOUT(desk.queue().rowCount(), 3, patience);
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
    QTRY_VERIFY_WITH_TIMEOUT(empty->isVisible(), patience);
    const QString filtered = empty->sentence();
    QVERIFY(!filtered.isEmpty());
    find->clear();
    QTRY_VERIFY_WITH_TIMEOUT(!empty->isVisible(), patience);
    QTest::mouseClick(m_desk->get<QToolButton>("queueChip3"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(empty->isVisible(), patience);
    QVERIFY(empty->sentence() != filtered);
    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!empty->isVisible(), patience);
    QCOMPARE(m_desk->queue().bucket(), QueueModel::Bucket::AwaitingReview); // where something waits
}

void ReviewDeskTest::everyControlHasANameAndAWord() {
    QVERIFY(m_desk->open(m_cases.first().id));
    const QList<QWidget*> controls = m_desk->page().findChildren<QWidget*>();
    for (const QWidget* control : controls) {
        const auto* button = qobject_cast<const QAbstractButton*>(control);
        const auto* edit = qobject_cast<const QLineEdit*>(control);
        if (!control->isVisible() || control->focusPolicy() == Qt::NoFocus || (!button && !edit)) {
            continue;
        }
        const QString word = button ? button->text() + button->accessibleName()
                                    : edit->accessibleName() + edit->parentWidget()->accessibleName();
        QVERIFY2(!word.isEmpty(), qPrintable(control->objectName() + u' ' + control->metaObject()->className()));
    }
}

/// What the home page's buttons do.
void ReviewDeskTest::aStateIsOpenedWithItsFirstCase() {
    ReviewDesk& desk = *m_desk;
    desk.get<QLineEdit>("queueFind")->setText(QStringLiteral("nobody is called this"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.queue().rowCount(), 0, patience);
    desk.page().openState(ApplicationState::AwaitingReview);
    QTRY_VERIFY_WITH_TIMEOUT(desk.queue().rowCount() > 0, patience);
    QVERIFY(desk.get<QLineEdit>("queueFind")->text().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(desk.shown(), desk.queue().idAt(0), patience);
    QVERIFY(desk.get<QToolButton>("queueChip1")->isChecked());
    desk.page().openState(ApplicationState::Returned);
    QTRY_COMPARE_WITH_TIMEOUT(desk.queue().bucket(), QueueModel::Bucket::Returned, patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.queue().isSettled(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.shown(), desk.queue().idAt(0),
                              patience); // none of them: no case stays under another heading
    QVERIFY(desk.get<QToolButton>("queueChip3")->isChecked());
}

void ReviewDeskTest::unitsOfOneCountyAreToldApart() {
    QCOMPARE(nameInCounty(QStringLiteral("高雄市立例示國民中學"), QStringLiteral("高雄市")),
             QStringLiteral("例示國民中學"));
    QCOMPARE(nameInCounty(QStringLiteral("高雄市左營區示範國民小學"), QStringLiteral("高雄市")),
             QStringLiteral("左營區示範國民小學"));
    QCOMPARE(nameInCounty(QStringLiteral("高雄市私立樣本幼兒園"), QStringLiteral("高雄市")),
             QStringLiteral("私立樣本幼兒園"));
    QCOMPARE(nameInCounty(QStringLiteral("台中市立例示高中"), QStringLiteral("臺中市")), QStringLiteral("例示高中"));
    QCOMPARE(nameInCounty(QStringLiteral("國立示範高級中學"), QStringLiteral("高雄市")),
             QStringLiteral("國立示範高級中學"));
    QCOMPARE(nameInCounty(QStringLiteral("高雄市政府教育局"), QString()), QStringLiteral("高雄市政府教育局"));
}

void ReviewDeskTest::theMenuOfARowDecides() {
    QVERIFY(m_desk->open(m_cases.first().id));
    auto* view = m_desk->get<QTableView>("queueList");
    emit view->customContextMenuRequested(view->visualRect(view->currentIndex()).center());
    const QList<QMenu*> menus = view->findChildren<QMenu*>(Qt::FindDirectChildrenOnly);
    QStringList offered;
    for (QMenu* menu : menus) {
        const QList<QAction*> actions = menu->actions();
        for (const QAction* action : actions) {
            offered << action->objectName();
        }
        menu->close();
    }
    QVERIFY(offered.contains("reviewApprove"));
    QVERIFY(offered.contains("reviewReturn"));
    QVERIFY(!offered.contains("reviewReceive")); // it has been received
    // The menu tells the key, and whether something is asked first.
    const auto* approve = m_desk->page().findChild<QAction*>("reviewApprove");
    const auto* back = m_desk->page().findChild<QAction*>("reviewReturn");
    QVERIFY(approve->text().endsWith(QStringLiteral("Alt+A")));
    QVERIFY(back->text().contains(QStringLiteral("…")));
}

/// Whatever keeps a colour takes the one of the other scheme, as if it had been made in it.
void ReviewDeskTest::coloursFollowALiveSwitch() {
    const auto sitDown = [this] {
        m_desk.reset();
        m_desk = std::make_unique<ReviewDesk>(*m_centre, m_reviewer);
        return QTest::qWaitFor([this] { return m_desk->queue().rowCount() > 0; }, patience) &&
               m_desk->open(m_cases.first().id);
    };
    const auto colours = [this] {
        QStringList all;
        const QList<QLabel*> labels = m_desk->page().findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->isVisible()) {
                all << QStringLiteral("%1 %2 %3")
                           .arg(label->objectName(), label->text(),
                                label->palette().color(label->foregroundRole()).name());
            }
        }
        all.sort();
        return all;
    };
    look::apply(*qApp, look::Scheme::Dark);
    QVERIFY(sitDown());
    const QStringList made = colours();
    QVERIFY(!made.isEmpty());
    look::apply(*qApp, look::Scheme::Light);
    QVERIFY(sitDown());
    QVERIFY(colours() != made);
    look::apply(*qApp, look::Scheme::Dark);
    QTRY_COMPARE_WITH_TIMEOUT(colours(), made, patience);
    look::apply(*qApp, look::Scheme::Light);
}

QTEST_MAIN(ReviewDeskTest)
#include "tst_reviewdesk.moc"
