// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/parkedpanel.h"
#include "forms/look/look.h"
#include "forms/review/scantab.h"
#include "forms/words/words.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>

using namespace inservice;

/// Two people on the same cases, with and without the centre: neither writes over the other, and a decision about a
/// case that has moved on waits for its author.
class TogetherTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void whoElseHasItOpen();
    void noPanelIsReplaced_data();
    void noPanelIsReplaced();
    void aScanNotAttachedStays();
    void parkedAndDecidedAgain();
    void parkedWithItsReasonAfterARestart();
    void parkedAndDropped();
    void aColleagueWasFirst();
    void parkedWhereNothingIsLeftToDecide();
    void aNoteDoesNotLoseAParkedDecision();

private:
    ReviewDesk& desk() { return *m_desk; }
    qint64 rowVersion(qint64 id) {
        return m_centre->admin(QStringLiteral("select row_version from core.application where id = $1"), {id})
            .scalar()
            .toLongLong();
    }
    void byColleague(const QString& kind, qint64 id, QJsonObject more = {}) {
        more.insert(QStringLiteral("application_id"), id);
        more.insert(QStringLiteral("row_version"), rowVersion(id));
        m_centre->desk().submit(m_officer, kind, more);
    }
    void returnByColleague(qint64 id) {
        byColleague(QStringLiteral("application.return"), id, {{"reasons", QJsonArray()}, {"text", "the fax"}});
    }
    /// The applicant corrects what was sent back.
    void correct(const DemoCase& made, const DemoForm& form, const QString& phone) {
        m_centre->desk().submitAnon(
            made.secret, QStringLiteral("application.correct"),
            {{"revision", 1}, {"fields", QJsonObject{{"phone", QJsonObject{{"base", form.phone}, {"new", phone}}}}}});
    }
    /// Approved here without the centre, corrected meanwhile: revision 2 awaits its paper again.
    DemoCase parkedApproval(const DemoForm& form) {
        const DemoCase made = appliedCase(*m_centre, m_officer, &form);
        if (!desk().sync() || !desk().open(made.id)) {
            return {};
        }
        return made;
    }
    ParkedPanel* parked() { return desk().page().findChild<ParkedPanel*>(); }

    std::unique_ptr<TestCentre> m_centre;
    TestCentre::Account m_reviewer;
    TestCentre::Account m_colleague;
    QString m_officer; ///< token of the colleague at the same desk
    std::unique_ptr<ReviewDesk> m_desk;
    QTemporaryDir m_settings;
};

void TogetherTest::initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("inservice-test"));
    QCoreApplication::setApplicationName(QStringLiteral("together"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    const QString fault = TestCentre::explain([this] {
        m_centre = std::make_unique<TestCentre>();
        m_reviewer = m_centre->reviewer();
        m_colleague = m_centre->reviewer(QString::fromLatin1(TestCentre::kaohsiung), QStringLiteral("reviewer2"));
        m_officer = m_centre->desk().signIn(m_colleague.login, m_colleague.password);
        m_centre->admin(QStringLiteral("select admin.set_desk_rule($1, true)"),
                        {QString::fromLatin1(TestCentre::kaohsiung)}); // every panel there is
    });
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void TogetherTest::init() {
    QSettings().clear();
    m_desk = std::make_unique<ReviewDesk>(*m_centre, m_reviewer);
}

void TogetherTest::cleanup() {
    m_desk.reset();
}

void TogetherTest::whoElseHasItOpen() {
    const DemoCase made = appliedCase(*m_centre, m_officer);
    const DemoCase other = appliedCase(*m_centre, m_officer);
    ReviewDesk second(*m_centre, m_colleague);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    auto* mine = desk().get<QLabel>("caseOthers");
    auto* theirs = second.get<QLabel>("caseOthers");
    QVERIFY(!mine->isVisible());
    QVERIFY(second.open(made.id));
    QTRY_VERIFY_WITH_TIMEOUT(theirs->isVisible(), 30000);
    QVERIFY2(theirs->text().contains(desk().link().identity().name), qPrintable(theirs->text()));
    static const QRegularExpression time(QStringLiteral("\\d\\d:\\d\\d"));
    QVERIFY2(theirs->text().contains(time), qPrintable(theirs->text()));
    QTRY_VERIFY_WITH_TIMEOUT(mine->isVisible(), 60000); // heard with the next renewal
    // Going on to the next case leaves this one.
    QVERIFY(desk().open(other.id));
    QVERIFY(!mine->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(
        m_centre->admin(QStringLiteral("select count(*) from auth.presence where application_id = $1"), {made.id})
            .scalar(),
        QByteArray("1"), 30000);
    // So does leaving the page.
    second.page().hide();
    QTRY_COMPARE_WITH_TIMEOUT(
        m_centre->admin(QStringLiteral("select count(*) from auth.presence where application_id = $1"), {made.id})
            .scalar(),
        QByteArray("0"), 30000);
}

void TogetherTest::noPanelIsReplaced_data() {
    QTest::addColumn<bool>("received");
    QTest::addColumn<QString>("action");
    QTest::newRow("receive") << false << "reviewReceive";
    QTest::newRow("approve before the paper") << false << "reviewApproveBefore";
    QTest::newRow("send back") << true << "reviewReturn";
    QTest::newRow("reject") << true << "reviewReject";
    QTest::newRow("note") << true << "reviewNote";
    QTest::newRow("take back") << true << "reviewRevoke";
}

void TogetherTest::noPanelIsReplaced() {
    QFETCH(bool, received);
    QFETCH(QString, action);
    const DemoCase made = appliedCase(*m_centre, received ? m_officer : QString());
    if (action == u"reviewRevoke") {
        byColleague(QStringLiteral("application.approve"), made.id, {{"note", ""}, {"before_paper", false}});
    }
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    auto* deed = desk().page().findChild<QAction*>(action);
    QTRY_VERIFY_WITH_TIMEOUT(deed->isEnabled(), patience);
    deed->trigger();
    auto* panel = desk().get<DecisionPanel>("panel");
    QVERIFY(panel->isVisible());
    auto* text = desk().get<QPlainTextEdit>("panelText");
    text->setPlainText(QStringLiteral("half a sentence"));
    const bool seals = action == u"reviewReceive";
    if (seals) {
        desk().get<QRadioButton>("panelHowFax")->setChecked(true);
        desk().get<QCheckBox>("panelHeadSeal")->setChecked(true);
    }
    const int seen = desk().page().findChild<CaseDetail*>()->shown().rowVersion;
    if (action == u"reviewRevoke") {
        byColleague(QStringLiteral("application.take_back"), made.id, {{"reason", "the wrong school"}});
    } else {
        returnByColleague(made.id);
    }
    QVERIFY(desk().sync());
    QTRY_VERIFY_WITH_TIMEOUT(desk().get<look::MessageBar>("caseNews")->isVisible(), patience);
    QVERIFY(panel->isVisible());
    QCOMPARE(text->toPlainText(), QStringLiteral("half a sentence"));
    if (seals) {
        QVERIFY(desk().get<QRadioButton>("panelHowFax")->isChecked());
        QVERIFY(desk().get<QCheckBox>("panelHeadSeal")->isChecked());
    }
    QCOMPARE(desk().page().findChild<CaseDetail*>()->shown().rowVersion, seen);
    // Cancelled, the case is shown as it is now.
    QVERIFY(desk().press("panelCancel"));
    QVERIFY(desk().page().findChild<CaseDetail*>()->shown().rowVersion > seen);
}

void TogetherTest::aScanNotAttachedStays() {
    const DemoCase made = appliedCase(*m_centre);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    const QTemporaryDir folder;
    QImage page(400, 560, QImage::Format_RGB32);
    page.fill(Qt::white);
    QVERIFY(page.save(folder.filePath(QStringLiteral("returned.png"))));
    ScanTab* tab = desk().page().findChild<CaseDetail*>()->scanTab();
    tab->stage(folder.filePath(QStringLiteral("returned.png")));
    QTRY_VERIFY_WITH_TIMEOUT(tab->staged(), patience);
    QVERIFY(desk().press("caseReceive"));
    returnByColleague(made.id);
    QVERIFY(desk().sync());
    QTRY_VERIFY_WITH_TIMEOUT(desk().get<look::MessageBar>("caseNews")->isVisible(), patience);
    QVERIFY(tab->staged());
    QVERIFY(desk().press("panelCancel"));
    QVERIFY(tab->staged());
}

void TogetherTest::parkedAndDecidedAgain() {
    const DemoForm form = m_centre->form();
    const DemoCase made = parkedApproval(form);
    QVERIFY(made.id != 0);
    // What others do is not heard of here any more; as soon as there is a centre again the decision goes there.
    returnByColleague(made.id);
    correct(made, form, QStringLiteral("07-6000098"));
    m_centre->stopServer();
    QVERIFY(desk().press("caseApprove")); // offline: the version seen goes with it
    QTRY_COMPARE_WITH_TIMEOUT(desk().queue().pending(made.id).state, Pending::Waiting, patience);
    m_centre->startServer();
    m_officer = m_centre->desk().signIn(m_colleague.login, m_colleague.password);
    desk().link().syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(desk().queue().pending(made.id).state, Pending::Refused, 60000);
    QVERIFY(stateOf(*m_centre, made.id) != QStringLiteral("approved"));
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    QTRY_VERIFY_WITH_TIMEOUT(parked()->isVisible(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk().get<QLabel>("caseParkedChanges")->text().contains(QStringLiteral("07-6000098")),
                             patience);
    const QString changes = desk().get<QLabel>("caseParkedChanges")->text();
    QVERIFY2(changes.contains(form.phone), qPrintable(changes));                              // before and now
    QVERIFY2(changes.contains(words::action(QStringLiteral("return"))), qPrintable(changes)); // and who did what
    QVERIFY(desk().get<look::StateBadge>("casePending")->isVisible());
    // Its paper is void by the correction: first received anew, then the same decision on what stands there now.
    if (!desk().get("caseParkedAgain")->isEnabled()) {
        QVERIFY(!desk().get<QLabel>("caseParkedWhyNot")->text().isEmpty());
        byColleague(QStringLiteral("application.receive"), made.id,
                    {{"how", "post"}, {"head_seal", true}, {"unit_seal", true}, {"note", ""}});
        QVERIFY(desk().sync());
    }
    QTRY_VERIFY_WITH_TIMEOUT(desk().get("caseParkedAgain")->isEnabled(), patience);
    QCOMPARE(desk().queue().pending(made.id).state, Pending::Refused); // still there: nobody has dealt with it
    QVERIFY(desk().press("caseParkedAgain"));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*m_centre, made.id), QStringLiteral("approved"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk().queue().pending(made.id).state, Pending::None, patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk().waitingCommands(), 0, patience);
}

void TogetherTest::parkedWithItsReasonAfterARestart() {
    const DemoCase made = appliedCase(*m_centre, m_officer);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    QVERIFY(desk().press("caseReject"));
    auto* text = desk().get<QPlainTextEdit>("panelText");
    text->setPlainText(QStringLiteral("another person's name"));
    returnByColleague(made.id);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(desk().queue().pending(made.id).state, Pending::Refused, patience);
    desk().restart();
    QTRY_COMPARE_WITH_TIMEOUT(desk().queue().pending(made.id).state, Pending::Refused, patience);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    QTRY_VERIFY_WITH_TIMEOUT(parked()->isVisible(), patience);
    QVERIFY(desk().get<QLabel>("caseParkedWritten")->text().contains(QStringLiteral("another person's name")));
    QVERIFY(desk().get<QLabel>("caseParkedChanges")->text().contains(words::state(ApplicationState::Returned)));
    // Deciding again brings back what was written, to be looked at once more.
    QVERIFY(desk().press("caseParkedAgain"));
    QCOMPARE(desk().get<QPlainTextEdit>("panelText")->toPlainText(), QStringLiteral("another person's name"));
    QVERIFY(desk().press("panelCancel"));
    QCOMPARE(desk().queue().pending(made.id).state, Pending::Refused);
    QVERIFY(desk().press("caseParkedAgain"));
    QVERIFY(desk().press("panelConfirm"));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*m_centre, made.id), QStringLiteral("rejected"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk().waitingCommands(), 0, patience);
}

void TogetherTest::parkedAndDropped() {
    const DemoCase made = appliedCase(*m_centre, m_officer);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    QVERIFY(desk().press("caseReject"));
    desk().get<QPlainTextEdit>("panelText")->setPlainText(QStringLiteral("twice"));
    returnByColleague(made.id);
    QVERIFY(desk().press("panelConfirm"));
    QTRY_COMPARE_WITH_TIMEOUT(desk().queue().pending(made.id).state, Pending::Refused, patience);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    QTRY_VERIFY_WITH_TIMEOUT(parked()->isVisible(), patience);
    QVERIFY(desk().press("caseParkedDrop"));
    QTRY_VERIFY_WITH_TIMEOUT(!parked()->isVisible(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk().queue().pending(made.id).state, Pending::None, patience);
    QCOMPARE(desk().waitingCommands(), 0);
    QCOMPARE(stateOf(*m_centre, made.id), QStringLiteral("returned"));
}

/// Two at a desk decide the same: the second is told that nothing is left to do, not to decide once more.
void TogetherTest::aColleagueWasFirst() {
    const DemoCase made = appliedCase(*m_centre, m_officer);
    const DemoCase other = appliedCase(*m_centre, m_officer);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    QVERIFY(desk().press("caseReject"));
    desk().get<QPlainTextEdit>("panelText")->setPlainText(QStringLiteral("twice"));
    byColleague(QStringLiteral("application.reject"), made.id, {{"reason", "applied for twice"}});
    QVERIFY(desk().press("panelConfirm"));
    QVERIFY(desk().open(other.id));
    QTRY_COMPARE_WITH_TIMEOUT(desk().queue().pending(made.id).state, Pending::Refused, patience);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    QTRY_VERIFY_WITH_TIMEOUT(parked()->isVisible(), patience);
    QVERIFY(!desk().get("caseParkedAgain")->isVisible());
    QVERIFY2(desk().get<QLabel>("caseParkedWhyNot")->text().contains("nothing is left to do"), "and it says so");
    QVERIFY(desk().press("caseParkedDrop"));
    QTRY_COMPARE_WITH_TIMEOUT(desk().waitingCommands(), 0, patience);
}

void TogetherTest::parkedWhereNothingIsLeftToDecide() {
    const DemoCase made = appliedCase(*m_centre, m_officer);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    QVERIFY(desk().press("caseReturn"));
    desk().get<QPlainTextEdit>("panelText")->setPlainText(QStringLiteral("the telephone"));
    byColleague(QStringLiteral("application.reject"), made.id, {{"reason", "applied for twice"}});
    QVERIFY(desk().press("panelConfirm"));
    QTRY_COMPARE_WITH_TIMEOUT(desk().queue().pending(made.id).state, Pending::Refused, patience);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    QTRY_VERIFY_WITH_TIMEOUT(parked()->isVisible(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!desk().get("caseParkedAgain")->isEnabled(), patience);
    QVERIFY(!desk().get<QLabel>("caseParkedWhyNot")->text().isEmpty());
    QVERIFY(desk().press("caseParkedDrop"));
    QCOMPARE(stateOf(*m_centre, made.id), QStringLiteral("rejected"));
}

void TogetherTest::aNoteDoesNotLoseAParkedDecision() {
    const DemoCase made = appliedCase(*m_centre, m_officer);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    QVERIFY(desk().press("caseReject"));
    desk().get<QPlainTextEdit>("panelText")->setPlainText(QStringLiteral("twice"));
    returnByColleague(made.id);
    QVERIFY(desk().press("panelConfirm"));
    QTRY_COMPARE_WITH_TIMEOUT(desk().queue().pending(made.id).state, Pending::Refused, patience);
    QVERIFY(desk().sync());
    QVERIFY(desk().open(made.id));
    QTRY_VERIFY_WITH_TIMEOUT(parked()->isVisible(), patience);
    QVERIFY(!desk().get("caseNote")->isEnabled()); // it would wait behind the parked one
    QVERIFY(!desk().get("caseNote")->toolTip().isEmpty());
    QVERIFY(desk().press("caseParkedDrop"));
    QTRY_VERIFY_WITH_TIMEOUT(desk().get("caseNote")->isEnabled(), patience);
}

QTEST_MAIN(TogetherTest)
#include "tst_together.moc"
