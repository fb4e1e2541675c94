// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/look.h"
#include "forms/review/scantab.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"
#include "tests/review/reviewertest.h"
#include "tests/support/patience.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <algorithm>

using namespace inservice;
using look::MessageBar;

/// The page on a real centre: what a reviewer does is done there, and what the centre refuses is shown.
class ReviewTest : public ReviewerTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void receiveApproveAccountExists();
    void rejectWithoutReasonIsImpossible();
    void sentBackWithReasons();
    void sealsThatMustBeThere();
    void outdatedPrintIsSaid();
    void ownCaseCannotBeDecided();
    void beforeThePaperOnlyByTheDesksRule();
    void detailStaysUnderAnOpenPanel();
    void aReloadKeepsWhatIsBeingWritten();
    void scanIsAttachedAndShownAgain();
    void receivingLooksAtTheSealsOfAScanFromTheCentre();
    void wholeIdOnlyOnAsking();
    void withoutTheCentre();
    void chiefOpensColleagueAsContact();

private:
    QString mailAbout(qint64 application, const QString& kind) {
        return QString::fromUtf8(
            m_centre
                ->admin(QStringLiteral("select subject || body from core.mail where application_id = $1 and template = "
                                       "$2 order by id desc limit 1"),
                        {application, kind})
                .scalar());
    }
};

void ReviewTest::initTestCase() {
    const QString fault = beginAs(QStringLiteral("review"));
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void ReviewTest::init() {
    sitDown();
}

void ReviewTest::cleanup() {
    m_desk.reset();
}

void ReviewTest::receiveApproveAccountExists() {
    const DemoForm form = m_centre->form();
    const DemoCase made = appliedCase(*m_centre, {}, &form);
    const DemoCase other = appliedCase(*m_centre, m_officer);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    QVERIFY(!desk().get("caseApprove")->isEnabled());
    QVERIFY(!desk().get<QLabel>("caseWhyNot")->text().isEmpty());

    QVERIFY(desk().press("caseReceive"));
    QVERIFY(!desk().get("panelConfirm")->isEnabled());
    QVERIFY(!desk().get<QLabel>("panelWhyNot")->text().isEmpty());
    desk().get<QRadioButton>("panelHowFax")->setChecked(true);
    QVERIFY(!desk().get("panelConfirm")->isEnabled());
    desk().get<QCheckBox>("panelHeadSeal")->setChecked(true);
    QVERIFY(desk().press("panelConfirm"));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*m_centre, made.id), QStringLiteral("awaiting_review"), patience);
    // It has left 「待收件」 but not the desk: it can be approved now.
    QTRY_VERIFY_WITH_TIMEOUT(desk().get("caseApprove")->isEnabled(), patience);
    QCOMPARE(desk().shown(), made.id);
    QCOMPARE(desk().page().findChild<CaseDetail*>()->shown().receivedHow, ReceivedHow::Fax);

    QVERIFY(desk().open(made.id));
    QVERIFY(desk().press("caseApprove"));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*m_centre, made.id), QStringLiteral("approved"), patience);
    QVERIFY(!m_centre->desk().signIn(form.accountName, form.password).isEmpty());
    // The next waiting case is there by itself.
    QTRY_COMPARE_WITH_TIMEOUT(desk().shown(), other.id, patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk().waitingCommands(), 0, patience);

    // Signed in to: it cannot be taken back, and the button says so.
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    QTRY_VERIFY_WITH_TIMEOUT(!desk().get("caseRevoke")->isEnabled(), patience);
    QVERIFY(!desk().get("caseRevoke")->toolTip().isEmpty());
}

void ReviewTest::rejectWithoutReasonIsImpossible() {
    const DemoCase made = appliedCase(*m_centre, m_officer);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    QVERIFY(desk().press("caseReject"));
    auto* text = desk().get<QPlainTextEdit>("panelText");
    QVERIFY(!desk().get("panelConfirm")->isEnabled());
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    text->setPlainText(QStringLiteral("  \n "));
    QVERIFY(!desk().get("panelConfirm")->isEnabled());
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk().waitingCommands(), 0);
    QCOMPARE(stateOf(*m_centre, made.id), QStringLiteral("awaiting_review"));
    text->setPlainText(QStringLiteral("Another person's name"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*m_centre, made.id), QStringLiteral("rejected"), patience);
    // The mail says it in the word of the button.
    QVERIFY(mailAbout(made.id, QStringLiteral("application.reject")).contains(QStringLiteral("不核准")));
}

void ReviewTest::sentBackWithReasons() {
    const DemoCase made = appliedCase(*m_centre);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    QVERIFY(desk().press("caseReturn"));
    QVERIFY(!desk().get("panelConfirm")->isEnabled());
    const QList<ReturnReasonRow> reasons = desk().link().replica().rows<ReturnReasonRow>();
    QVERIFY(!reasons.isEmpty());
    desk().get<QCheckBox>(QStringLiteral("panelReason_") + reasons.first().key)->setChecked(true);
    QVERIFY(desk().press("panelConfirm"));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*m_centre, made.id), QStringLiteral("returned"), patience);
    QVERIFY(desk().open(made.id));
    // The history says it in words, not in keys.
    auto* history = desk().get<QTableView>("caseHistory");
    QTRY_COMPARE_WITH_TIMEOUT(history->model()->rowCount(), 2, patience);
    QVERIFY(history->model()->index(0, 3).data().toString().contains(reasons.first().text));
}

void ReviewTest::sealsThatMustBeThere() {
    const DemoForm form = m_centre->form(AccountType::Operator, QString::fromLatin1(TestCentre::museum));
    const TestCentre::Account net =
        m_centre->reviewer(QString::fromLatin1(TestCentre::inserviceNet), QStringLiteral("netreviewer"));
    const DemoCase made = appliedCase(*m_centre, {}, &form);
    m_desk = std::make_unique<ReviewDesk>(*m_centre, net);
    QVERIFY(desk().open(made.id));
    QVERIFY(desk().press("caseReceive"));
    desk().get<QRadioButton>("panelHowPost")->setChecked(true);
    desk().get<QCheckBox>("panelHeadSeal")->setChecked(true);
    QVERIFY(!desk().get("panelConfirm")->isEnabled()); // a 社教機構 needs its 關防
    desk().get<QCheckBox>("panelUnitSeal")->setChecked(true);
    QVERIFY(desk().press("panelConfirm"));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*m_centre, made.id), QStringLiteral("awaiting_review"), patience);
}

void ReviewTest::outdatedPrintIsSaid() {
    const DemoForm form = m_centre->form();
    const DemoCase made = appliedCase(*m_centre, {}, &form);
    QVERIFY(desk().sync());
    const QString firstHash = desk().queue().row(made.id)->application.contentHash.left(8);
    auto* find = desk().get<QLineEdit>("queueFind");
    auto* notice = desk().get<MessageBar>("caseNotice");
    find->setText(QStringLiteral("ISD1|%1|1|%2").arg(made.number, firstHash));
    QTest::keyClick(find, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(desk().shown(), made.id, patience);
    QCOMPARE(notice->tone(), look::Tone::Good);
    QVERIFY(find->text().isEmpty());

    find->setText(QStringLiteral("ISD1|%1|1|0badc0de").arg(made.number));
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(notice->tone(), look::Tone::Bad); // altered

    m_centre->desk().submit(m_officer, QStringLiteral("application.return"),
                            {{"application_id", made.id},
                             {"row_version", rowVersion(made.id)},
                             {"reasons", QJsonArray()},
                             {"text", "the telephone"}});
    m_centre->desk().submitAnon(
        made.secret, QStringLiteral("application.correct"),
        {{"revision", 1},
         {"fields", QJsonObject{{"phone", QJsonObject{{"base", form.phone}, {"new", "07-6000099"}}}}}});
    QVERIFY(desk().sync());
    QTRY_COMPARE_WITH_TIMEOUT(desk().queue().row(made.id)->application.revision, 2, patience);
    find->setText(QStringLiteral("ISD1|%1|1|%2").arg(made.number, firstHash));
    QTest::keyClick(find, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(notice->tone(), look::Tone::Warning, patience);
    QVERIFY(notice->text().contains(u'2'));

    find->setText(QStringLiteral("ISD1|115-999999|1|00000000"));
    QTest::keyClick(find, Qt::Key_Return);
    QVERIFY(desk().get<MessageBar>("reviewMessage")->isVisible());
}

void ReviewTest::ownCaseCannotBeDecided() {
    const DemoCase made = appliedCase(*m_centre, m_officer);
    // One's own earlier case from before this account: no way leads here but the operator's.
    m_centre->admin(QStringLiteral("update core.application set person_id = $2 where id = $1"),
                    {made.id, desk().link().identity().personId});
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    QTRY_VERIFY_WITH_TIMEOUT(!desk().get("caseApprove")->isEnabled(), patience);
    QVERIFY(!desk().get("caseReject")->isEnabled());
    QVERIFY(!desk().get<QLabel>("caseWhyNot")->text().isEmpty());

    // Even asked past the page, the centre refuses, and the case says why.
    const OutboxItem item =
        makeCommand(actionSpec(CaseAction::Approve, false), desk().queue().row(made.id)->application, {});
    desk().page().findChild<ReviewOutbox*>()->ask({item});
    auto* refusal = desk().get<MessageBar>("caseRefusal");
    QTRY_VERIFY_WITH_TIMEOUT(refusal->isVisible(), patience);
    QCOMPARE(desk().page().findChild<ReviewOutbox*>()->refused(made.id).first().errorKey,
             QStringLiteral("decision.own_case"));
    QCOMPARE(stateOf(*m_centre, made.id), QStringLiteral("awaiting_review"));
    QTest::mouseClick(refusal->findChild<QPushButton*>(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!refusal->isVisible(), patience);
    QCOMPARE(desk().waitingCommands(), 0);
}

void ReviewTest::beforeThePaperOnlyByTheDesksRule() {
    const auto setRule = [this](bool allowed) {
        m_centre->admin(QStringLiteral("select admin.set_desk_rule($1, $2)"),
                        {QString::fromLatin1(TestCentre::kaohsiung), allowed});
    };
    const DemoCase made = appliedCase(*m_centre);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    auto* early = desk().page().findChild<QAction*>(QStringLiteral("reviewApproveBefore"));
    QVERIFY(!early->isEnabled());
    const QString why = early->toolTip();
    // The rule changes while the case is on screen.
    setRule(true);
    QVERIFY(desk().sync());
    QTRY_VERIFY_WITH_TIMEOUT(early->isEnabled(), patience);
    QVERIFY(early->toolTip() != why);
    early->trigger();
    QVERIFY(!desk().get("panelConfirm")->isEnabled()); // the reason is asked for
    desk().get<QPlainTextEdit>("panelText")->setPlainText(QStringLiteral("the school is closed this week"));
    QVERIFY(desk().press("panelConfirm"));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*m_centre, made.id), QStringLiteral("approved"), patience);
    const DemoCase next = appliedCase(*m_centre);
    setRule(false);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(next.id));
    QTRY_VERIFY_WITH_TIMEOUT(!early->isEnabled(), patience);
    QCOMPARE(early->toolTip(), why);
}

void ReviewTest::detailStaysUnderAnOpenPanel() {
    const DemoForm form = m_centre->form();
    const DemoCase made = appliedCase(*m_centre, m_officer, &form);
    const DemoCase other = appliedCase(*m_centre, m_officer);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    QVERIFY(desk().press("caseReject"));
    auto* text = desk().get<QPlainTextEdit>("panelText");
    text->setPlainText(QStringLiteral("half a sentence"));
    m_centre->desk().submit(m_officer, QStringLiteral("application.return"),
                            {{"application_id", made.id},
                             {"row_version", rowVersion(made.id)},
                             {"reasons", QJsonArray()},
                             {"text", "the fax"}});
    const int seen = desk().page().findChild<CaseDetail*>()->shown().rowVersion;
    desk().link().syncNow();
    auto* news = desk().get<MessageBar>("caseNews");
    QTRY_VERIFY_WITH_TIMEOUT(news->isVisible(), patience);
    QCOMPARE(desk().shown(), made.id);
    QCOMPARE(desk().page().findChild<CaseDetail*>()->shown().rowVersion, seen);
    QCOMPARE(text->toPlainText(), QStringLiteral("half a sentence"));
    // Another case cannot push it away either.
    desk().page().openApplication(other.id);
    QTRY_VERIFY_WITH_TIMEOUT(desk().get<MessageBar>("reviewMessage")->isVisible(), patience);
    QCOMPARE(desk().shown(), made.id);
    QCOMPARE(text->toPlainText(), QStringLiteral("half a sentence"));
    // Sent all the same, it is the seen version that is decided on: the centre refuses.
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(desk().queue().pending(made.id).state, Pending::Refused, patience);
    QCOMPARE(stateOf(*m_centre, made.id), QStringLiteral("returned"));
}

void ReviewTest::aReloadKeepsWhatIsBeingWritten() {
    const DemoCase made = appliedCase(*m_centre);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    QVERIFY(desk().press("caseReject"));
    const QString reason = QStringLiteral("applied for twice");
    desk().get<QPlainTextEdit>("panelText")->setPlainText(reason);
    // No cursor can be continued any more: everything is loaded again under the page.
    m_centre->admin(QStringLiteral("update sync.centre set epoch = gen_random_uuid()"));
    const DemoCase other = appliedCase(*m_centre);
    QVERIFY(desk().sync());
    QTRY_VERIFY_WITH_TIMEOUT(desk().queue().contains(other.id), patience);
    QCOMPARE(desk().shown(), made.id);
    QCOMPARE(desk().get<QPlainTextEdit>("panelText")->toPlainText(), reason);
    QVERIFY(desk().press("panelConfirm"));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*m_centre, made.id), QStringLiteral("rejected"), patience);
}

void ReviewTest::receivingLooksAtTheSealsOfAScanFromTheCentre() {
    const DemoCase made = appliedCase(*m_centre);
    QImage page(400, 560, QImage::Format_RGB32);
    page.fill(Qt::white);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("returned.png"));
    QVERIFY(page.save(file));
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    auto* detail = desk().page().findChild<CaseDetail*>();
    detail->showTab(1);
    detail->scanTab()->stage(file);
    QTRY_VERIFY_WITH_TIMEOUT(detail->scanTab()->staged(),
                             patience); // it is opened and read in a process of its own first
    QVERIFY(desk().press("scanAttach"));
    QTRY_COMPARE_WITH_TIMEOUT(desk().waitingCommands(), 0, patience);
    // On another day: the scan has to be fetched when 收件 asks for it.
    desk().restart();
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    detail = desk().page().findChild<CaseDetail*>();
    QVERIFY(desk().press("caseReceive"));
    const auto* view = detail->findChild<ScanView*>();
    QTRY_VERIFY_WITH_TIMEOUT(view->hasScan(), patience);
    const QScrollBar* bar = view->findChild<QScrollArea*>()->verticalScrollBar();
    QTRY_VERIFY_WITH_TIMEOUT(bar->maximum() > 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(bar->value(), bar->maximum(), patience);
}

void ReviewTest::scanIsAttachedAndShownAgain() {
    const DemoCase made = appliedCase(*m_centre);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    QTemporaryDir folder;
    QImage page(400, 560, QImage::Format_RGB32);
    page.fill(Qt::white);
    const QString file = folder.filePath(QStringLiteral("returned.png"));
    QVERIFY(page.save(file));
    auto* detail = desk().page().findChild<CaseDetail*>();
    detail->showTab(1);
    const auto choosing = [detail] {
        const QList<QPushButton*> buttons = detail->scanTab()->findChildren<QPushButton*>();
        return std::count_if(buttons.cbegin(), buttons.cend(), [](const QPushButton* button) {
            return button->isVisible() && button->text().contains(QStringLiteral("file"));
        });
    };
    QCOMPARE(choosing(), 1); // one way to choose a file, not two side by side
    detail->scanTab()->stage(file);
    QVERIFY(detail->isEditing());
    QVERIFY(desk().get("scanAttach")->isVisible());
    QVERIFY(desk().get("scanAttach")->property("primary").toBool());
    QVERIFY(desk().press("caseReceive"));
    QVERIFY(desk().get<QRadioButton>("panelHowScan")->isChecked());
    desk().get<QCheckBox>("panelHeadSeal")->setChecked(true);
    QVERIFY(desk().press("panelConfirm"));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*m_centre, made.id), QStringLiteral("awaiting_review"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_centre->admin(QStringLiteral("select name from core.scan where application_id = $1"), {made.id}).scalar(),
        QByteArray("returned.png"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!detail->isEditing(), patience);
    QVERIFY(desk().open(made.id));
    detail->showTab(1);
    auto* view = desk().get<ScanView>("scanView");
    QTRY_VERIFY_WITH_TIMEOUT(view->hasScan(), patience);
    QCOMPARE(view->scanName(), QStringLiteral("returned.png"));

    // What is no scan is refused before anything is sent.
    const QString notes = folder.filePath(QStringLiteral("notes.png"));
    QFile text(notes);
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("not a picture");
    text.close();
    detail->scanTab()->stage(notes);
    QVERIFY(!detail->scanTab()->staged());
    QVERIFY(view->findChild<look::MessageBar*>()->text().contains(QStringLiteral("notes.png")));
}

void ReviewTest::wholeIdOnlyOnAsking() {
    const DemoForm form = m_centre->form();
    const DemoCase made = appliedCase(*m_centre, {}, &form);
    const DemoCase other = appliedCase(*m_centre);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    auto* id = desk().get<QLabel>("caseId");
    QVERIFY(id->text().contains(QStringLiteral("****")));
    QVERIFY(desk().press("caseShowId"));
    QVERIFY(desk().press("panelConfirm"));
    QTRY_VERIFY_WITH_TIMEOUT(id->text().contains(form.nationalId), patience);
    QCOMPARE(m_centre
                 ->admin(QStringLiteral("select count(*) from cmd.command where kind = 'application.show_id' and "
                                        "body_hash is not null"))
                 .scalar(),
             QByteArray("1"));
    QVERIFY(desk().open(other.id));
    QVERIFY(id->text().contains(QStringLiteral("****")));
    QVERIFY(desk().open(made.id));
    QVERIFY(id->text().contains(QStringLiteral("****")));
    // The purpose was chosen for the task: no second question.
    QVERIFY(desk().press("caseShowId"));
    QTRY_VERIFY_WITH_TIMEOUT(id->text().contains(form.nationalId), patience);
    // Leaving the page ends the task.
    desk().page().setCurrent(false);
    QVERIFY(id->text().contains(QStringLiteral("****")));
}

void ReviewTest::withoutTheCentre() {
    const DemoCase made = appliedCase(*m_centre, m_officer);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    m_centre->stopServer();
    QVERIFY(desk().press("caseApprove"));
    QTRY_COMPARE_WITH_TIMEOUT(desk().queue().pending(made.id).state, Pending::Waiting, patience);
    QCOMPARE(desk().queue().row(made.id)->application.state, ApplicationState::AwaitingReview); // still the truth
    m_desk->page().openApplication(made.id);
    QTRY_COMPARE_WITH_TIMEOUT(desk().shown(), made.id, patience);
    QVERIFY(desk().get<look::StateBadge>("casePending")->isVisible());
    QVERIFY(!desk().get("caseApprove")->isEnabled()); // not twice
    m_centre->startServer();
    desk().link().syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*m_centre, made.id), QStringLiteral("approved"), 60000);
    QTRY_COMPARE_WITH_TIMEOUT(desk().queue().pending(made.id).state, Pending::None, 60000);
    m_officer = m_centre->desk().signIn(QStringLiteral("reviewer2"), QString::fromLatin1(TestCentre::password));
}

void ReviewTest::chiefOpensColleagueAsContact() {
    const TestCentre::Account chief =
        m_centre->chief(QString::fromLatin1(TestCentre::otherJuniorHigh), QStringLiteral("chief2"));
    const DemoForm form = m_centre->form(AccountType::Operator, QString::fromLatin1(TestCentre::otherJuniorHigh));
    const DemoCase made = appliedCase(*m_centre, {}, &form);
    const DemoCase elsewhere = appliedCase(*m_centre);
    m_desk = std::make_unique<ReviewDesk>(*m_centre, chief);
    QVERIFY(!desk().queue().contains(elsewhere.id));
    QVERIFY(desk().open(made.id));
    QVERIFY(!desk().page().findChild<QPushButton*>(QStringLiteral("caseApprove"))); // it is a desk's
    // Whoever asks for the lower role is not offered the higher one first.
    QVERIFY(desk().get("caseOpenOperator")->property("primary").toBool());
    QVERIFY(!desk().get("caseOpenContact")->property("primary").toBool());
    QCOMPARE(desk().page().pageActions().constFirst()->objectName(), QStringLiteral("reviewOpenOperator"));
    desk().page().activateWindow();
    desk().page().findChild<CaseDetail*>()->focusTabs();
    QVERIFY(!desk().get("caseOpenOperator")->hasFocus() && !desk().get("caseOpenContact")->hasFocus());
    QVERIFY(desk().press("caseOpenContact"));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*m_centre, made.id), QStringLiteral("approved"), patience);
    QCOMPARE(
        m_centre
            ->admin(QStringLiteral("select account_type from core.account where account_name = $1"), {form.accountName})
            .scalar(),
        QByteArray("contact"));
    // The list of the unit's accounts has it.
    AccountsPage accounts(desk().link());
    connect(&desk().link(), &Link::replicaChanged, &accounts, &Page::refresh);
    QTRY_COMPARE_WITH_TIMEOUT(accounts.model()->count(AccountModel::Bucket::Open), 2, patience);
    // Taken back before the first sign-in.
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    QTRY_VERIFY_WITH_TIMEOUT(desk().get("caseRevoke")->isVisible(), patience);
    QVERIFY(desk().press("caseRevoke"));
    desk().get<QPlainTextEdit>("panelText")->setPlainText(QStringLiteral("the wrong person"));
    QVERIFY(desk().press("panelConfirm"));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*m_centre, made.id), QStringLiteral("awaiting_opening"), patience);
    const QString mail = mailAbout(made.id, QStringLiteral("application.take_back"));
    QVERIFY2(mail.contains(QStringLiteral("啟用撤銷")) && !mail.contains(QStringLiteral("核准")), qPrintable(mail));
}

QTEST_MAIN(ReviewTest)
#include "tst_review.moc"
