// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/actionbar.h"
#include "forms/commands/undobar.h"
#include "forms/look/look.h"
#include "forms/paper/scanview.h"
#include "forms/review/scantab.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"
#include "tests/review/reviewertest.h"
#include "tests/support/patience.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

using namespace inservice;
using namespace std::chrono_literals;

/// One case after the other by a hand that is quick, or slips: nothing is decided unseen, and what was decided can be
/// taken back for a while.
class DecidingTest : public ReviewerTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void oneDecisionCanBeUndone_data();
    void oneDecisionCanBeUndone();
    void whatWaitsIsSeenInANarrowListToo();
    void theLatestIsUndoneFirst();
    void receivingAndNotesGoAtOnce();
    void aDoubleClickDecidesOneCase();
    void cancellingGoesBackToTheButton();
    void whatWasTypedComesBack();
    void receivedIsSaidAndApprovingIsNext();
    void aPanelIsReachableInASmallWindow();
    void noBareEnterApproves();
    void theScanIsSeenWhileItIsAskedAbout_data();
    void theScanIsSeenWhileItIsAskedAbout();
    void oneSheetOnePanel();
    void takingBackHasAWayOutOfItsOwn();
    void nothingMovesWhenAMessageComes();

private:
    CaseDetail* detail() { return desk().page().findChild<CaseDetail*>(); }
    UndoBar* bar() { return desk().page().findChild<UndoBar*>(); }
    DecisionPanel* panel() { return desk().get<DecisionPanel>("panel"); }
    QString undoText() { return desk().get<QLabel>("undoText")->text(); }
};

void DecidingTest::initTestCase() {
    const QString fault = beginAs(QStringLiteral("deciding"));
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void DecidingTest::init() {
    sitDown();
    desk().page().activateWindow();
}

void DecidingTest::cleanup() {
    m_desk.reset();
}

void DecidingTest::oneDecisionCanBeUndone_data() {
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("asks"); // in a panel, for a reason
    QTest::newRow("approve") << "caseApprove" << false;
    QTest::newRow("send back") << "caseReturn" << true;
    QTest::newRow("reject") << "caseReject" << true;
}

void DecidingTest::oneDecisionCanBeUndone() {
    QFETCH(QString, button);
    QFETCH(bool, asks);
    const DemoForm form = m_centre->form();
    const DemoCase made = appliedCase(*m_centre, m_officer, &form);
    const DemoCase other = appliedCase(*m_centre, m_officer);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    desk().page().setPatience(5min, 0ms);
    QVERIFY(!bar()->isVisible());
    QVERIFY(desk().press(button));
    if (asks) {
        desk().get<QPlainTextEdit>("panelText")->setPlainText(QStringLiteral("the wrong school"));
        QVERIFY(desk().press("panelConfirm"));
    }
    // Whose case it was is said, and the next one is there.
    QVERIFY(bar()->isVisible());
    QVERIFY2(undoText().contains(form.name), qPrintable(undoText()));
    QCOMPARE(desk().queue().pending(made.id).state, Pending::Waiting);
    QVERIFY(desk().shown() != made.id);
    QVERIFY(desk().sync()); // whatever else wakes the engine: what is held stays
    QCOMPARE(stateOf(*m_centre, made.id), QStringLiteral("awaiting_review"));
    QTest::keyClick(&desk().page(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!bar()->isVisible());
    QCOMPARE(desk().waitingCommands(), 0);
    QCOMPARE(desk().queue().pending(made.id).state, Pending::None);
    QVERIFY(desk().get<look::MessageBar>("reviewMessage")->text().contains(form.name));
    // It is there again, and no key decides it by itself.
    QTRY_COMPARE_WITH_TIMEOUT(desk().shown(), made.id, patience);
    QVERIFY(desk().get<QTableView>("queueList")->hasFocus());
    // Left alone, it goes out.
    desk().page().setPatience(1s, 0ms);
    QVERIFY(desk().press(button));
    if (asks) { // what was written for it is still there
        QCOMPARE(desk().get<QPlainTextEdit>("panelText")->toPlainText(), QStringLiteral("the wrong school"));
        QVERIFY(desk().press("panelConfirm"));
    }
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(*m_centre, made.id) != u"awaiting_review", patience);
    QTRY_VERIFY_WITH_TIMEOUT(!bar()->isVisible(), patience);
    QCOMPARE(stateOf(*m_centre, other.id), QStringLiteral("awaiting_review"));
}

/// Where the column of states has given way, the row itself shows that something of it waits.
void DecidingTest::whatWaitsIsSeenInANarrowListToo() {
    const DemoCase made = appliedCase(*m_centre, m_officer);
    const DemoCase other = appliedCase(*m_centre, m_officer);
    QVERIFY(desk().sync());
    desk().page().setPatience(5min, 0ms);
    desk().page().resize(800, 700);
    auto* view = desk().get<QTableView>("queueList");
    QTRY_VERIFY_WITH_TIMEOUT(view->isColumnHidden(int(QueueModel::Column::State)), patience);
    const auto cell = [&] {
        const QModelIndex first = view->model()->index(desk().queue().rowOf(made.id), int(QueueModel::Column::Number));
        return view->viewport()->grab(view->visualRect(first)).toImage();
    };
    QVERIFY(desk().open(other.id));
    const QImage before = cell();
    QVERIFY(desk().open(made.id));
    QVERIFY(desk().press("caseApprove"));
    QVERIFY(desk().open(other.id));
    QVERIFY2(cell() != before, "a picture says that it waits");
    QCOMPARE(desk().waitingCommands(), 1);
    QVERIFY(desk().press("undoButton"));
    QVERIFY(desk().open(other.id));
    QCOMPARE(cell(), before);
}

void DecidingTest::theLatestIsUndoneFirst() {
    const DemoForm first = m_centre->form();
    const DemoForm second = m_centre->form();
    const DemoCase one = appliedCase(*m_centre, m_officer, &first);
    const DemoCase two = appliedCase(*m_centre, m_officer, &second);
    QVERIFY(desk().sync());
    desk().page().setPatience(5min, 0ms);
    QVERIFY(desk().open(one.id));
    QVERIFY(desk().press("caseApprove"));
    QVERIFY(desk().open(two.id));
    QVERIFY(desk().press("caseApprove"));
    QVERIFY(undoText().contains(second.name));
    QVERIFY(desk().press("undoButton"));
    QVERIFY(undoText().contains(first.name));
    QCOMPARE(desk().waitingCommands(), 1);
    QVERIFY(desk().press("undoButton"));
    QCOMPARE(desk().waitingCommands(), 0);
}

void DecidingTest::receivingAndNotesGoAtOnce() {
    const DemoCase made = appliedCase(*m_centre);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    desk().page().setPatience(5min, 0ms);
    QVERIFY(desk().press("caseReceive"));
    desk().get<QRadioButton>("panelHowPost")->setChecked(true);
    desk().get<QCheckBox>("panelHeadSeal")->setChecked(true);
    QVERIFY(desk().press("panelConfirm"));
    QVERIFY(!bar()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*m_centre, made.id), QStringLiteral("awaiting_review"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk().get("caseNote")->isEnabled(), patience);
    QVERIFY(desk().press("caseNote"));
    desk().get<QPlainTextEdit>("panelText")->setPlainText(QStringLiteral("asked by telephone"));
    QVERIFY(desk().press("panelConfirm"));
    QVERIFY(!bar()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(desk().waitingCommands(), 0, patience);
}

void DecidingTest::aDoubleClickDecidesOneCase() {
    for (int i = 0; i < 3; ++i) {
        appliedCase(*m_centre, m_officer);
    }
    const DemoCase made = appliedCase(*m_centre, m_officer);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    desk().page().setPatience(5min, 5min);
    QVERIFY(desk().press("caseApprove"));
    QVERIFY(desk().shown() != made.id);
    // The same button is under the mouse, for the next one; the focus is in the list.
    auto* approve = desk().get("caseApprove");
    QVERIFY(approve->isEnabled() && !approve->hasFocus());
    QVERIFY(desk().get<QTableView>("queueList")->hasFocus());
    QVERIFY(desk().press("caseApprove"));
    QTest::keyClick(approve, Qt::Key_Space);
    QCOMPARE(desk().waitingCommands(), 1);
    // A moment later the button means the case that is seen.
    const qint64 next = desk().shown();
    desk().page().setPatience(5min, 1ms);
    QVERIFY(desk().open(made.id));
    QVERIFY(desk().open(next));
    QTRY_VERIFY_WITH_TIMEOUT(!detail()->actionBar()->isPausing(), patience);
    QVERIFY(desk().press("caseApprove"));
    QCOMPARE(desk().waitingCommands(), 2);
    QVERIFY(desk().press("undoButton"));
    QVERIFY(desk().press("undoButton"));
    QCOMPARE(desk().waitingCommands(), 0);
}

void DecidingTest::cancellingGoesBackToTheButton() {
    const DemoCase made = appliedCase(*m_centre, m_officer);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    for (const QString& button : {QStringLiteral("caseReject"), QStringLiteral("caseNote")}) {
        QVERIFY(desk().press(button));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!panel()->isVisible());
        QVERIFY(desk().get(button)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(panel()->isVisible()); // the same one again, and nothing was decided
        QVERIFY(desk().press("panelCancel"));
        QVERIFY(desk().get(button)->hasFocus());
    }
    QVERIFY(desk().press("caseShowId"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(desk().get("caseShowId")->hasFocus());
    QCOMPARE(desk().waitingCommands(), 0);
}

void DecidingTest::whatWasTypedComesBack() {
    const DemoCase made = appliedCase(*m_centre, m_officer);
    const DemoCase other = appliedCase(*m_centre, m_officer);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    const QString reason = QStringLiteral("panelReason_") + desk().link().replica().rows<ReturnReasonRow>().first().key;
    auto* text = desk().get<QPlainTextEdit>("panelText");
    QVERIFY(desk().press("caseReturn"));
    desk().get<QCheckBox>(reason)->setChecked(true);
    text->setPlainText(QStringLiteral("half a sentence "));
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(desk().press("caseNote"));
    QVERIFY(text->toPlainText().isEmpty()); // each panel has its own
    text->setPlainText(QStringLiteral("asked by telephone"));
    QVERIFY(desk().press("panelCancel"));
    QVERIFY(desk().press("caseReturn"));
    QVERIFY(desk().get<QCheckBox>(reason)->isChecked());
    QCOMPARE(text->toPlainText(), QStringLiteral("half a sentence "));
    QVERIFY(desk().get("panelConfirm")->isEnabled());
    QVERIFY(desk().press("panelCancel"));
    QVERIFY(desk().press("caseNote"));
    QCOMPARE(text->toPlainText(), QStringLiteral("asked by telephone"));
    QVERIFY(desk().press("panelConfirm"));
    QTRY_VERIFY_WITH_TIMEOUT(desk().get("caseNote")->isEnabled(), patience);
    QVERIFY(desk().press("caseNote"));
    QVERIFY(text->toPlainText().isEmpty()); // it has been used
    QVERIFY(desk().press("panelCancel"));
    // It was about this case.
    QVERIFY(desk().open(other.id));
    QVERIFY(desk().press("caseReturn"));
    QVERIFY(text->toPlainText().isEmpty());
    QVERIFY(!desk().get<QCheckBox>(reason)->isChecked());
    QVERIFY(desk().press("panelCancel"));
}

void DecidingTest::receivedIsSaidAndApprovingIsNext() {
    const DemoForm form = m_centre->form();
    const DemoCase made = appliedCase(*m_centre, {}, &form);
    const DemoCase other = appliedCase(*m_centre, m_officer);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    QVERIFY(desk().press("caseReceive"));
    desk().get<QRadioButton>("panelHowPost")->setChecked(true);
    desk().get<QCheckBox>("panelHeadSeal")->setChecked(true);
    QVERIFY(desk().press("panelConfirm"));
    auto* message = desk().get<look::MessageBar>("reviewMessage");
    QVERIFY(message->isVisible());
    QCOMPARE(message->tone(), look::Tone::Good);
    QVERIFY2(message->text().contains(form.name) && message->text().contains(made.number), qPrintable(message->text()));
    QVERIFY(!desk().get("caseNote")->hasFocus());
    // As soon as the centre has answered, the next step is possible; no key does it by itself.
    QTRY_VERIFY_WITH_TIMEOUT(desk().get("caseApprove")->isEnabled(), patience);
    QVERIFY(!desk().get("caseApprove")->hasFocus());
    QVERIFY(detail()->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(desk().shown(), made.id);
    QVERIFY(desk().open(other.id));
    QVERIFY(!message->isVisible());
    // Whoever has gone elsewhere meanwhile stays there.
    const DemoCase next = appliedCase(*m_centre);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(next.id));
    QVERIFY(desk().press("caseReceive"));
    desk().get<QRadioButton>("panelHowPost")->setChecked(true);
    desk().get<QCheckBox>("panelHeadSeal")->setChecked(true);
    QVERIFY(desk().press("panelConfirm"));
    desk().page().focusFind();
    QTRY_VERIFY_WITH_TIMEOUT(desk().get("caseApprove")->isEnabled(), patience);
    QVERIFY(desk().get<QLineEdit>("queueFind")->hasFocus());
}

void DecidingTest::aPanelIsReachableInASmallWindow() {
    const DemoCase made = appliedCase(*m_centre, m_officer);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    auto* tabs = desk().get<QWidget>("caseTabs");
    desk().page().resize(800, 420);
    QVERIFY(desk().press("caseReturn"));
    QTRY_VERIFY_WITH_TIMEOUT(!tabs->isVisible(), patience);
    const auto isSeen = [](const QWidget* control) {
        return control->visibleRegion().boundingRect().height() == control->height();
    };
    const QList<QCheckBox*> reasons =
        panel()->findChildren<QCheckBox*>(QRegularExpression(QStringLiteral("^panelReason_")));
    QVERIFY(!reasons.isEmpty());
    auto* text = desk().get<QPlainTextEdit>("panelText");
    for (QCheckBox* reason : reasons) {
        reason->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(reason), patience);
        QVERIFY(desk().get("panelConfirm")->isVisible() && isSeen(desk().get("panelConfirm")));
        QVERIFY(isSeen(desk().get("panelCancel")));
    }
    text->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY_WITH_TIMEOUT(isSeen(text), patience);
    QVERIFY(!reasons.last()->geometry().translated(reasons.last()->parentWidget()->pos()).intersects(text->geometry()));
    // Where there is room for both, what it is about stands above it.
    desk().page().resize(1200, 1000);
    QTRY_VERIFY_WITH_TIMEOUT(tabs->isVisible(), patience);
    desk().page().resize(800, 420);
    QTRY_VERIFY_WITH_TIMEOUT(!tabs->isVisible(), patience);
    QVERIFY(desk().press("panelCancel"));
    QVERIFY(tabs->isVisible());
}

/// Whoever goes on pressing Enter after a decision reads the next case, and approves nothing.
void DecidingTest::noBareEnterApproves() {
    const DemoCase made = appliedCase(*m_centre, m_officer);
    appliedCase(*m_centre, m_officer);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    desk().page().setPatience(5min, 0ms);
    QVERIFY(desk().press("caseReject"));
    auto* text = desk().get<QPlainTextEdit>("panelText");
    text->setPlainText(QStringLiteral("the wrong school"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk().waitingCommands(), 1);
    QVERIFY(desk().shown() != made.id);
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Enter);
    }
    QCOMPARE(desk().waitingCommands(), 1);
    QVERIFY(desk().get("caseApprove")->isVisible() && desk().get("caseApprove")->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(desk().waitingCommands(), 2, patience); // the button is seen to be pressed for a moment
    QVERIFY(desk().press("undoButton"));
    QVERIFY(desk().press("undoButton"));
    QCOMPARE(desk().waitingCommands(), 0);
}

void DecidingTest::theScanIsSeenWhileItIsAskedAbout_data() {
    QTest::addColumn<QSize>("page"); // what is left of the window for it
    QTest::addColumn<QString>("button");
    QTest::newRow("receive, 1366 x 720") << QSize(1150, 580) << "caseReceive";
    QTest::newRow("send back, 1366 x 720") << QSize(1150, 580) << "caseReturn";
    QTest::newRow("reject, 1366 x 720") << QSize(1150, 580) << "caseReject";
    QTest::newRow("receive, 1280 x 880") << QSize(1064, 740) << "caseReceive";
}

void DecidingTest::theScanIsSeenWhileItIsAskedAbout() {
    QFETCH(QSize, page);
    QFETCH(QString, button);
    const DemoCase made = appliedCase(*m_centre);
    const QTemporaryDir folder;
    QImage sheet(1240, 1754, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    const QString file = folder.filePath(QStringLiteral("returned.png"));
    QVERIFY(sheet.save(file));
    QVERIFY(desk().sync());
    desk().page().resize(page);
    QVERIFY(desk().open(made.id));
    detail()->showTab(1);
    auto* view = desk().get<QWidget>("scanView");
    // The place to drop it on is one, too.
    QTRY_VERIFY2_WITH_TIMEOUT(view->visibleRegion().boundingRect().height() >= 180,
                              qPrintable(QString::number(view->height())), patience);
    detail()->scanTab()->stage(file);
    QVERIFY(desk().press(button));
    QVERIFY(panel()->isVisible());
    const auto seen = [view] { return view->visibleRegion().boundingRect(); };
    // Wide enough to read, and not under the panel.
    const int least = page.width() > 1100 ? 480 : 260;
    QTRY_VERIFY2_WITH_TIMEOUT(seen().width() >= least && seen().height() >= 240,
                              qPrintable(QStringLiteral("%1 x %2").arg(seen().width()).arg(seen().height())), patience);
    QVERIFY(!panel()->geometry().intersects(QRect(view->mapTo(detail(), QPoint(0, 0)), view->size())));
    QVERIFY(desk().get("panelConfirm")->visibleRegion().boundingRect().height() ==
            desk().get("panelConfirm")->height());
    QVERIFY(desk().press("panelCancel"));
}

/// A scan that is chosen opens 收件 beside it, and goes with it: one panel, one filled button.
void DecidingTest::oneSheetOnePanel() {
    const DemoCase made = appliedCase(*m_centre);
    const QTemporaryDir folder;
    QImage sheet(400, 560, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    const QString file = folder.filePath(QStringLiteral("returned.png"));
    QVERIFY(sheet.save(file));
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    detail()->showTab(1);
    emit detail()->findChild<ScanView*>()->fileDropped(file);
    QTRY_VERIFY_WITH_TIMEOUT(panel()->isVisible(), patience);
    QVERIFY(desk().get<QRadioButton>("panelHowScan")->isChecked());
    const QList<QPushButton*> buttons = desk().page().findChildren<QPushButton*>();
    int filled = 0;
    for (const QPushButton* one : buttons) {
        filled += one->isVisible() && one->property("primary").toBool() ? 1 : 0;
    }
    QCOMPARE(filled, 1);
    desk().get<QCheckBox>("panelHeadSeal")->setChecked(true);
    QVERIFY(desk().press("panelConfirm"));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*m_centre, made.id), QStringLiteral("awaiting_review"), patience);
    QCOMPARE(
        m_centre->admin(QStringLiteral("select count(*) from core.scan where application_id = $1"), {made.id}).scalar(),
        QByteArray("1"));
    // Where nothing can be received, a scan that is chosen waits beside the case.
    const DemoCase received = appliedCase(*m_centre, m_officer);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(received.id));
    detail()->showTab(1);
    emit detail()->findChild<ScanView*>()->fileDropped(file);
    QTRY_VERIFY_WITH_TIMEOUT(detail()->scanTab()->staged(), patience);
    QVERIFY(!panel()->isVisible());
    QVERIFY(desk().get("scanAttach")->isVisible());
}

void DecidingTest::takingBackHasAWayOutOfItsOwn() {
    const DemoCase made = appliedCase(*m_centre, m_officer);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    desk().page().setPatience(0s, 0ms);
    QVERIFY(desk().press("caseApprove"));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*m_centre, made.id), QStringLiteral("approved"), patience);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    QTRY_VERIFY_WITH_TIMEOUT(desk().get("caseRevoke")->isEnabled(), patience);
    const QString usual = desk().get("panelCancel")->text();
    QVERIFY(desk().press("caseRevoke"));
    QVERIFY(desk().get("panelCancel")->text() != usual);
    QVERIFY(!desk().get("panelCancel")->text().contains(QStringLiteral("Cancel")));
    QVERIFY(desk().press("panelCancel"));
    QCOMPARE(stateOf(*m_centre, made.id), QStringLiteral("approved"));
}

void DecidingTest::nothingMovesWhenAMessageComes() {
    const DemoCase made = appliedCase(*m_centre, m_officer);
    const DemoCase other = appliedCase(*m_centre, m_officer);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(other.id));
    QVERIFY(desk().open(made.id));
    desk().page().setPatience(5min, 0ms);
    const auto place = [this](const char* name) {
        const auto* widget = desk().get<QWidget>(QLatin1String(name));
        return QRect(widget->mapTo(&desk().page(), QPoint(0, 0)), widget->size());
    };
    const QRect list = place("queueList");
    QVERIFY(desk().press("caseApprove"));
    QVERIFY(bar()->isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(place("queueList"), list);
    QVERIFY(desk().press("undoButton"));
    QVERIFY(!bar()->isVisible());
    QCOMPARE(place("queueList"), list);
}

QTEST_MAIN(DecidingTest)
#include "tst_deciding.moc"
