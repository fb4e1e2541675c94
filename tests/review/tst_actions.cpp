// SPDX-License-Identifier: GPL-3.0-or-later
// The table of actions is whole: nothing that the centre takes from a desk is without a button, and what a command says
// is read out of it again as it was filled in.
#include "forms/accounts/accountactions.h"
#include "forms/review/actionpanels.h"
#include "forms/review/actions.h"
#include "models/commands/kinds.h"
#include "models/replica/tables/applications.h"
#include "tests/support/testcentre.h"

#include <QJsonDocument>
#include <QTest>
#include <algorithm>

using namespace inservice;

namespace {

/// Sent from somewhere else than the buttons of cases and accounts: the scan tab, the head of a case, the pages of the
/// password, of one's own data and of the own unit, that of what is asked about ID numbers, 登錄紙本申請, and above the
/// account whose deletion is asked for.
const QSet<QString> noButton{
    QStringLiteral("application.show_id"), QStringLiteral("scan.attach"),        QStringLiteral("scan.show"),
    QStringLiteral("scan.void"),           QStringLiteral("password.change"),    QStringLiteral("profile.change"),
    QStringLiteral("email.change"),        QStringLiteral("unit.contact"),       QStringLiteral("release.grant"),
    QStringLiteral("release.refuse"),      QStringLiteral("application.key_in"), QStringLiteral("deletion.withdraw")};

/// Something in every field.
ActionDetails filledIn() {
    ActionDetails all;
    all.text = QStringLiteral("請補蓋主管職章");
    all.reasons = {QStringLiteral("seal_missing"), QStringLiteral("other")};
    all.how = ReceivedHow::Post;
    all.headSeal = true;
    all.unitSeal = true;
    all.revision = 3;
    all.keepsPaper = true;
    return all;
}

QStringList column(const PgRows& rows) {
    QStringList values;
    for (const auto& row : rows.rows) {
        values.append(QString::fromUtf8(*row.at(0)));
    }
    return values;
}

} // namespace

class TestActions : public QObject {
    Q_OBJECT

    std::unique_ptr<TestCentre> m_centre;

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] { m_centre = std::make_unique<TestCentre>(); });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void everyKindOfTheCentreIsKnown() {
        QStringList here;
        for (const CommandKind& kind : commandKinds()) {
            here.append(QLatin1String(kind.key));
        }
        here.sort();
        QCOMPARE(here,
                 column(m_centre->admin(QStringLiteral("select kind from cmd.kind order by kind collate \"C\""))));
    }

    /// What a role may send has its buttons on that side, or is sent from elsewhere; and no side has a button for more.
    void whatARoleMaySendHasItsButtons_data() {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("chief");
        QTest::newRow("desk") << "reviewer" << false;
        QTest::newRow("school") << "chief_manager" << true;
    }
    void whatARoleMaySendHasItsButtons() {
        QFETCH(QString, role);
        QFETCH(bool, chief);
        const QStringList rights = column(
            m_centre->admin(QStringLiteral("select kind from auth.command_right where account_type = $1"), {role}));
        QSet<QString> expected(rights.cbegin(), rights.cend());
        expected.subtract(noButton);
        // Rosters, courses, their places and what one follows have pages of their own: nothing of theirs is done with a
        // case.
        expected.removeIf([](const QString& kind) {
            const QStringList others{
                QStringLiteral("teacher."),      QStringLiteral("roster."),       QStringLiteral("catalogue."),
                QStringLiteral("course."),       QStringLiteral("venue."),        QStringLiteral("lecturer."),
                QStringLiteral("registration."), QStringLiteral("enrol."),        QStringLiteral("offer."),
                QStringLiteral("track."),        QStringLiteral("subscription."), QStringLiteral("change."),
                QStringLiteral("presence."),     QStringLiteral("leave."),        QStringLiteral("walkin."),
                QStringLiteral("hours."),        QStringLiteral("list."),         QStringLiteral("upload."),
                QStringLiteral("certificate."),  QStringLiteral("transfer."),     QStringLiteral("message."),
                QStringLiteral("duty."),         QStringLiteral("snapshot."),     QStringLiteral("correction."),
                QStringLiteral("schedule."),     QStringLiteral("run."),          QStringLiteral("named."),
                QStringLiteral("notice."),       QStringLiteral("figures.")};
            return std::any_of(others.begin(), others.end(),
                               [&kind](const QString& subject) { return kind.startsWith(subject); });
        });
        QVERIFY(expected.size() >= 5);
        QSet<QString> kinds;
        QSet<CaseAction> actions;
        QSet<QString> names;
        QSet<int> places;
        for (const ActionSpec& spec : caseActions(chief)) {
            kinds.insert(QLatin1String(spec.kind));
            QVERIFY2(!actions.contains(spec.action) && !names.contains(spec.name) && !places.contains(spec.menuPlace),
                     spec.name);
            actions.insert(spec.action);
            names.insert(spec.name);
            places.insert(spec.menuPlace);
        }
        for (const AccountActionSpec& spec : accountActions()) {
            // A desk is asked, and told of a successor.
            if (chief || (spec.action != AccountAction::AskDeletion && spec.action != AccountAction::Announce)) {
                kinds.insert(QLatin1String(spec.kind));
            }
        }
        kinds << QStringLiteral("device.bind") << QStringLiteral("device.unbind"); // 綁定行動裝置, a page of the desk
        kinds << QStringLiteral("call.log");                                       // 電話接聽, too
        kinds << QStringLiteral("account.export");                                 // 名單下載, of a list
        if (!chief) {
            kinds.insert(QStringLiteral("audit.show"));               // 稽核紀錄, another
            kinds.insert(QStringLiteral("unit.remind"));              // its button is in forms/units
            kinds.insert(QStringLiteral("application.deliver_scan")); // beside the scan
            kinds.insert(QStringLiteral("mail.retry"));               // and that in forms/mails
            kinds.insert(QStringLiteral("unit.export"));              // 名單下載
            for (const char* kind : {"accept", "return", "reject"}) { // 單位列入申請
                kinds.insert(QStringLiteral("listing.") + QLatin1String(kind));
            }
            for (const char* kind : {"add", "rename", "close", "reopen", "merge", "assign"}) { // 單位管理
                kinds.insert(QStringLiteral("unit.") + QLatin1String(kind));
            }
        }
        QCOMPARE(kinds, expected);
    }

    /// Whatever cannot be done with a case says why, however it stands and whoever looks; what can be done says
    /// nothing.
    void whatIsOffSaysWhy() {
        int off = 0;
        for (const AccountType type : {AccountType::Reviewer, AccountType::ChiefManager, AccountType::Contact}) {
            for (const ApplicationState state :
                 {ApplicationState::AwaitingPaper, ApplicationState::AwaitingReview, ApplicationState::AwaitingOpening,
                  ApplicationState::Returned, ApplicationState::Approved, ApplicationState::Rejected,
                  ApplicationState::Withdrawn}) {
                for (const int received : {0, 1}) {
                    for (const Pending pending : {Pending::None, Pending::Waiting, Pending::Refused}) {
                        for (const bool mine : {true, false}) {
                            Identity me;
                            me.accountType = type;
                            me.unitId = 7;
                            me.personId = 3;
                            if (type != AccountType::Contact) {
                                for (const ActionSpec& spec : caseActions(type == AccountType::ChiefManager)) {
                                    me.commands << QLatin1String(spec.kind);
                                }
                            }
                            ApplicationRow application;
                            application.id = 1;
                            application.state = state;
                            application.receivedRevision = received;
                            application.unitId = 7;
                            application.reviewerUnitId = mine ? 7 : 8;
                            application.personId = mine ? 4 : 3;
                            for (const bool chief : {false, true}) {
                                for (const ActionSpec& spec : caseActions(chief)) {
                                    const Availability can = availability(spec, application, pending, me, {});
                                    QVERIFY2(can.isEnabled() == can.whyNot.isEmpty(), spec.name);
                                    off += can.isEnabled() ? 0 : 1;
                                }
                            }
                        }
                    }
                }
            }
        }
        QVERIFY(off > 100);
    }

    /// A case that was approved before its paper came stays approved when a colleague receives it.
    void whoReceivesSecondHasNothingLeftToDo() {
        ApplicationRow now;
        now.id = 17;
        now.needsPaper = true;
        OutboxItem refused = makeCommand(actionSpec(CaseAction::Receive, false), now, filledIn());
        refused.state = OutboxState::Refused;
        refused.errorKey = QStringLiteral("application.changed");
        for (const int received : {0, 1}) {
            now.receivedRevision = received;
            now.state = ApplicationState::Approved;
            QCOMPARE(isDecidedAlike(refused, now), received == 1);
            now.state = ApplicationState::Returned; // for what it was sent back, is to be seen
            QVERIFY(!isDecidedAlike(refused, now));
        }
        now.state = ApplicationState::AwaitingReview;
        QVERIFY(isDecidedAlike(refused, now));
    }

    void aCommandIsReadAsItWasWritten_data() {
        QTest::addColumn<bool>("chief");
        QTest::addColumn<int>("row");
        for (const bool chief : {false, true}) {
            for (qsizetype row = 0; row < caseActions(chief).size(); ++row) {
                QTest::addRow("%s %s", chief ? "school" : "desk", caseActions(chief).at(row).name) << chief << int(row);
            }
        }
    }
    void aCommandIsReadAsItWasWritten() {
        QFETCH(bool, chief);
        QFETCH(int, row);
        const ActionSpec& spec = caseActions(chief).at(row);
        ApplicationRow seen;
        seen.id = 17;
        seen.rowVersion = 5;
        const OutboxItem item = makeCommand(spec, seen, filledIn());
        QCOMPARE(item.kind, QLatin1String(spec.kind));
        const QJsonObject body = QJsonDocument::fromJson(item.body).object();
        QCOMPARE(body.value(QLatin1String("application_id")).toInteger(), 17);
        QCOMPARE(body.contains(QLatin1String("row_version")), spec.action != CaseAction::Note);

        const std::optional<Decision> decision = decisionOf(item);
        QVERIFY(decision);
        QCOMPARE(decision->action, spec.action);
        // All that its panel asks for is there again, and nothing that it does not ask for.
        ActionDetails expected;
        const ActionDetails all = filledIn();
        if (spec.panel.textLabel != nullptr) {
            expected.text = all.text;
        }
        if (spec.panel.asksSeals) {
            expected.how = all.how;
            expected.headSeal = all.headSeal;
            expected.unitSeal = all.unitSeal;
            expected.revision = all.revision;
        }
        if (spec.panel.asksReasons) {
            expected.reasons = all.reasons;
            expected.keepsPaper = all.keepsPaper;
        }
        // 核准 takes a remark that no panel asks for.
        if (spec.action == CaseAction::Approve) {
            expected.text = all.text;
        }
        QVERIFY(decision->details == expected);
        // The same once more: not a byte is lost on the way.
        QCOMPARE(makeCommand(spec, seen, decision->details).body, item.body);
        // Without anything filled in it can be read too.
        QCOMPARE(decisionOf(makeCommand(spec, seen, {}))->action, spec.action);
    }

    void whatIsNoActionIsNotReadAsOne() {
        ApplicationRow seen;
        seen.id = 17;
        QVERIFY(!decisionOf(makeVoidScan(seen, 3, QStringLiteral("誤附"))));
        OutboxItem unknown = makeCommand(actionSpec(CaseAction::Approve, false), seen, {});
        unknown.kind = QStringLiteral("application.later");
        QVERIFY(!decisionOf(unknown));
    }

    /// A decision that the case has outrun is parked; a note that was refused is only said.
    void onlyAStepOnTheCaseIsParked() {
        ApplicationRow seen;
        seen.id = 17;
        for (const bool chief : {false, true}) {
            for (const ActionSpec& spec : caseActions(chief)) {
                OutboxItem item = makeCommand(spec, seen, {});
                item.errorKey = QStringLiteral("application.changed");
                QVERIFY2(!isParked(item), spec.name);
                item.state = OutboxState::Refused;
                QCOMPARE(isParked(item), spec.action != CaseAction::Note);
                item.errorKey = QStringLiteral("quota.exceeded");
                QVERIFY2(!isParked(item), spec.name);
            }
        }
    }

    /// What mails somebody or opens an account can be undone first; what asks nothing can always be undone.
    void whatIsToldToSomebodyIsHeld() {
        for (const bool chief : {false, true}) {
            for (const ActionSpec& spec : caseActions(chief)) {
                const bool tells = spec.action != CaseAction::Receive && spec.action != CaseAction::Note &&
                                   spec.action != CaseAction::Revoke;
                QVERIFY2(spec.isHeld() == tells, spec.name);
                QVERIFY2(spec.asksFirst() || spec.isHeld(), spec.name);
                QVERIFY2(!spec.opensAccount || spec.isHeld(), spec.name);
                QVERIFY2(spec.places.testFlag(ActionPlace::Bulk) == (spec.panel.together != nullptr), spec.name);
            }
        }
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
