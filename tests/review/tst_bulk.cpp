// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/parkedpanel.h"
#include "forms/commands/undobar.h"
#include "forms/look/look.h"
#include "tests/review/reviewertest.h"
#include "tests/support/patience.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace inservice;
using Outcome = BulkModel::Outcome;

/// Several cases at once: what will happen is said before, it can be undone for a while, and nothing is lost.
class BulkTest : public ReviewerTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void consequencesAreSaidBefore();
    void undoneWithinTheHold();
    void tenWithOneStale();
    void closedInsideTheHoldItStillGoesOut();
    void undoneAfterTheWindowWasClosed();
    void newsUnderAReasonBeingWritten();
    void aSelectionDoesNotChangeWhatIsBeingDecided();
    void oneUnitWithoutItsSealDoesNotHoldUpTheOthers();
    void actionsAreThoseThatWouldDoSomething();

private:
    void returnByColleague(qint64 id) {
        m_centre->desk().submit(
            m_officer, QStringLiteral("application.return"),
            {{"application_id", id}, {"row_version", rowVersion(id)}, {"reasons", QJsonArray()}, {"text", "the fax"}});
    }
    QList<DemoCase> received(int count) {
        QList<DemoCase> cases;
        for (int i = 0; i < count; ++i) {
            cases << appliedCase(*m_centre, m_officer);
        }
        return cases;
    }
    bool choose(const QList<DemoCase>& cases) {
        auto* view = desk().get<QTableView>("queueList");
        QTest::mouseClick(desk().get<QToolButton>(QStringLiteral("queueChip%1").arg(int(QueueModel::Bucket::All))),
                          Qt::LeftButton);
        if (!QTest::qWaitFor([&] { return desk().queue().isSettled() && desk().queue().rowOf(cases.last().id) >= 0; },
                             30000)) {
            return false;
        }
        view->clearSelection();
        for (const DemoCase& one : cases) {
            view->selectionModel()->select(desk().queue().index(desk().queue().rowOf(one.id), 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        return bulk()->isVisible();
    }
    void hold(std::chrono::seconds time) { desk().page().setPatience(time, std::chrono::milliseconds(0)); }
    BulkPanel* bulk() { return desk().page().findChild<BulkPanel*>(); }
    BulkModel* lines() { return bulk()->findChild<BulkModel*>(); }
    QString summary() { return desk().get<QLabel>("bulkSummary")->text(); }
    QByteArray mails(const QString& kind) {
        return m_centre->admin(QStringLiteral("select count(*) from core.mail where template = $1"), {kind}).scalar();
    }
};

void BulkTest::initTestCase() {
    const QString fault = beginAs(QStringLiteral("bulk"));
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void BulkTest::init() {
    sitDown();
    hold(std::chrono::minutes(5)); // longer than any test lasts: one that is about its end asks for less
}

void BulkTest::cleanup() {
    m_desk.reset();
}

void BulkTest::consequencesAreSaidBefore() {
    QList<DemoCase> cases = received(3);
    cases << appliedCase(*m_centre); // its paper has not come
    QVERIFY(desk().sync());
    QVERIFY(choose(cases));
    const QAbstractItemModelTester tester(lines(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTest::mouseClick(desk().get("bulkApprove"), Qt::LeftButton);
    QCOMPARE(lines()->count(Outcome::Will), 3);
    QCOMPARE(lines()->count(Outcome::Skipped), 1);
    QString why;
    for (const BulkModel::Line& line : lines()->lines()) {
        if (line.id == cases.last().id) {
            why = line.text;
        }
    }
    const QStringList said = summary().split(u'\n');
    QCOMPARE(said.size(), 5); // cases, skipped, why, accounts, mails
    QVERIFY2(said.at(0).contains(u'3'), qPrintable(said.at(0)));
    QVERIFY2(said.at(1).contains(u'1'), qPrintable(said.at(1)));
    QVERIFY2(!why.isEmpty() && said.at(2).contains(why), qPrintable(said.at(2)));
    QVERIFY2(said.at(3).contains(u'3'), qPrintable(said.at(3)));
    QVERIFY2(said.at(4).contains(u'3'), qPrintable(said.at(4)));
    QCOMPARE(desk().waitingCommands(), 0); // a preview sends nothing
    QVERIFY(desk().press("bulkPanelCancel"));
    // Receiving sends no mail and opens no account.
    QTest::mouseClick(desk().get("bulkReceive"), Qt::LeftButton);
    QVERIFY(!summary().split(u'\n').last().contains(u'1'));
}

void BulkTest::undoneWithinTheHold() {
    const QList<DemoCase> cases = received(3);
    QVERIFY(desk().sync());
    QVERIFY(choose(cases));
    QTest::mouseClick(desk().get("bulkApprove"), Qt::LeftButton);
    auto* bar = desk().page().findChild<UndoBar*>();
    QVERIFY(!bar->isVisible());
    QVERIFY(desk().press("bulkPanelConfirm"));
    QVERIFY(bar->isVisible());
    QVERIFY(desk().get<QLabel>("undoText")->text().contains(u'3'));
    QCOMPARE(desk().waitingCommands(), 3);
    for (const DemoCase& one : cases) {
        QCOMPARE(desk().queue().pending(one.id).state, Pending::Waiting);
    }
    desk().link().syncNow(); // whatever else wakes the engine: what is held stays
    QVERIFY(desk().sync());
    QTest::keyClick(&desk().page(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!bar->isVisible());
    QCOMPARE(desk().waitingCommands(), 0);
    QVERIFY(!desk().page().findChild<QAction*>("reviewUndo")->isEnabled());
    for (const DemoCase& one : cases) {
        QCOMPARE(desk().queue().pending(one.id).state, Pending::None);
        QCOMPARE(stateOf(*m_centre, one.id), QStringLiteral("awaiting_review"));
    }
    QVERIFY(desk().get<look::MessageBar>("reviewMessage")->isVisible());
    // The same cases can be decided at once again.
    QVERIFY(bulk()->isVisible());
    QVERIFY(desk().get("bulkApprove")->isEnabled());
    // What was written for them is there again as well.
    QTest::mouseClick(desk().get("bulkReject"), Qt::LeftButton);
    desk().get<QPlainTextEdit>("bulkPanelText")->setPlainText(QStringLiteral("applied for twice"));
    QVERIFY(desk().press("bulkPanelConfirm"));
    QVERIFY(desk().press("undoButton"));
    QTest::mouseClick(desk().get("bulkReject"), Qt::LeftButton);
    QCOMPARE(desk().get<QPlainTextEdit>("bulkPanelText")->toPlainText(), QStringLiteral("applied for twice"));
    QVERIFY(desk().press("bulkPanelCancel"));
}

void BulkTest::tenWithOneStale() {
    QList<DemoCase> cases = received(9);
    const DemoCase unreceived = appliedCase(*m_centre);
    QVERIFY(desk().sync());
    const DemoCase stale = cases.at(4);
    QVERIFY(choose(cases + QList{unreceived}));
    hold(std::chrono::seconds(1));
    QTest::mouseClick(desk().get("bulkApprove"), Qt::LeftButton);
    for (const BulkModel::Line& line : lines()->lines()) {
        QCOMPARE(line.outcome == Outcome::Skipped, line.id == unreceived.id);
    }
    returnByColleague(stale.id); // meanwhile, and nobody has heard of it here yet
    QVERIFY(desk().press("bulkPanelConfirm"));
    QTRY_COMPARE_WITH_TIMEOUT(lines()->count(Outcome::Sent), 0, patience);
    QCOMPARE(lines()->count(Outcome::Done), 8);
    QCOMPARE(lines()->count(Outcome::Refused), 1);
    for (const DemoCase& one : std::as_const(cases)) {
        QCOMPARE(stateOf(*m_centre, one.id),
                 one.id == stale.id ? QStringLiteral("returned") : QStringLiteral("approved"));
    }
    for (const BulkModel::Line& line : lines()->lines()) {
        if (line.id == stale.id) {
            QVERIFY(!line.text.isEmpty());
        }
    }

    // The refusal stands at its case, with what has changed.
    QTest::mouseClick(desk().get("bulkClose"), Qt::LeftButton);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(stale.id));
    auto* parked = desk().page().findChild<ParkedPanel*>();
    QTRY_VERIFY_WITH_TIMEOUT(parked->isVisible(), patience);
    QCOMPARE(desk().queue().pending(stale.id).state, Pending::Refused);
}

void BulkTest::closedInsideTheHoldItStillGoesOut() {
    const QList<DemoCase> cases = received(2);
    QVERIFY(desk().sync());
    QVERIFY(choose(cases));
    hold(std::chrono::seconds(4));
    QTest::mouseClick(desk().get("bulkReject"), Qt::LeftButton);
    desk().get<QPlainTextEdit>("bulkPanelText")->setPlainText(QStringLiteral("applied for twice"));
    QVERIFY(desk().press("bulkPanelConfirm"));
    QCOMPARE(desk().waitingCommands(), 2);
    desk().restart(); // the window is closed and opened again
    for (const DemoCase& one : cases) {
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*m_centre, one.id), QStringLiteral("rejected"), patience);
    }
    QCOMPARE(m_centre
                 ->admin(QStringLiteral("select count(*) from core.decision where action = 'reject' and application_id "
                                        "= any ($1::bigint[])"),
                         {QStringLiteral("{%1,%2}").arg(cases.at(0).id).arg(cases.at(1).id)})
                 .scalar(),
             QByteArray("2"));
}

void BulkTest::undoneAfterTheWindowWasClosed() {
    const QList<DemoCase> cases = received(2);
    QVERIFY(desk().sync());
    QVERIFY(choose(cases));
    hold(std::chrono::minutes(5)); // what is left of it can still be used
    QTest::mouseClick(desk().get("bulkApprove"), Qt::LeftButton);
    QVERIFY(desk().press("bulkPanelConfirm"));
    desk().restart();
    QVERIFY(desk().page().findChild<UndoBar*>()->isVisible());
    QVERIFY(desk().press("undoButton"));
    QCOMPARE(desk().waitingCommands(), 0);
    QVERIFY(desk().sync());
    for (const DemoCase& one : cases) {
        QCOMPARE(stateOf(*m_centre, one.id), QStringLiteral("awaiting_review"));
    }
}

void BulkTest::newsUnderAReasonBeingWritten() {
    const QList<DemoCase> cases = received(3);
    QVERIFY(desk().sync());
    QVERIFY(choose(cases));
    QTest::mouseClick(desk().get("bulkReject"), Qt::LeftButton);
    auto* text = desk().get<QPlainTextEdit>("bulkPanelText");
    text->setPlainText(QStringLiteral("half a sentence"));
    returnByColleague(cases.at(1).id);
    QVERIFY(desk().sync());
    QTRY_COMPARE_WITH_TIMEOUT(lines()->count(Outcome::Skipped), 1, patience);
    QCOMPARE(text->toPlainText(), QStringLiteral("half a sentence"));
    QVERIFY(desk().get("bulkPanelConfirm")->text().contains(u'2'));
    QCOMPARE(lines()->count(Outcome::Will), 2);
    QVERIFY(desk().press("bulkPanelCancel"));
}

void BulkTest::aSelectionDoesNotChangeWhatIsBeingDecided() {
    const QList<DemoCase> cases = received(3);
    QVERIFY(desk().sync());
    QVERIFY(choose(cases.mid(0, 2)));
    QTest::mouseClick(desk().get("bulkReject"), Qt::LeftButton);
    auto* text = desk().get<QPlainTextEdit>("bulkPanelText");
    text->setPlainText(QStringLiteral("half a sentence"));
    auto* view = desk().get<QTableView>("queueList");
    view->selectAll();
    QCOMPARE(lines()->count(Outcome::Will), 2);
    desk().page().openApplication(cases.at(2).id);
    QTRY_VERIFY_WITH_TIMEOUT(desk().queue().isSettled(), patience);
    QVERIFY(bulk()->isVisible());
    QCOMPARE(lines()->count(Outcome::Will), 2);
    QCOMPARE(text->toPlainText(), QStringLiteral("half a sentence"));
}

void BulkTest::oneUnitWithoutItsSealDoesNotHoldUpTheOthers() {
    DemoForm needing = m_centre->form();
    needing.nameSealOnly = true; // such a paper needs the 關防
    const QList<DemoCase> cases{appliedCase(*m_centre), appliedCase(*m_centre), appliedCase(*m_centre, {}, &needing)};
    QVERIFY(desk().sync());
    QVERIFY(choose(cases));
    QTest::mouseClick(desk().get("bulkReceive"), Qt::LeftButton);
    desk().get<QRadioButton>("bulkPanelHowFax")->setChecked(true);
    desk().get<QCheckBox>("bulkPanelHeadSeal")->setChecked(true);
    QCOMPARE(lines()->count(Outcome::Will), 2);
    QCOMPARE(lines()->count(Outcome::Skipped), 1);
    QVERIFY2(summary().contains(cases.last().number), qPrintable(summary())); // it is named
    QVERIFY(desk().get("bulkPanelConfirm")->isEnabled());
    QVERIFY(desk().get("bulkPanelConfirm")->text().contains(u'2'));
    // Seen after all, it is received with the others; not seen again, it is not.
    desk().get<QCheckBox>("bulkPanelUnitSeal")->setChecked(true);
    QCOMPARE(lines()->count(Outcome::Will), 3);
    desk().get<QCheckBox>("bulkPanelUnitSeal")->setChecked(false);
    QVERIFY(desk().press("bulkPanelConfirm"));
    // As with one case, it goes at once: there is nothing to undo.
    QVERIFY(!desk().page().findChild<UndoBar*>()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(lines()->count(Outcome::Done), 2, patience);
    QCOMPARE(stateOf(*m_centre, cases.at(0).id), QStringLiteral("awaiting_review"));
    QCOMPARE(stateOf(*m_centre, cases.at(1).id), QStringLiteral("awaiting_review"));
    QCOMPARE(stateOf(*m_centre, cases.at(2).id), QStringLiteral("awaiting_paper"));
}

void BulkTest::actionsAreThoseThatWouldDoSomething() {
    const QList<DemoCase> cases{appliedCase(*m_centre), appliedCase(*m_centre)};
    QVERIFY(desk().sync());
    QVERIFY(choose(cases));
    QVERIFY(!desk().page().findChild<QAction*>("reviewApprove")->isEnabled());
    QVERIFY(desk().page().findChild<QAction*>("reviewReceive")->isEnabled());
    QVERIFY(!desk().page().hasMainAction());
}

QTEST_MAIN(BulkTest)
#include "tst_bulk.moc"
