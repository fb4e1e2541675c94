// SPDX-License-Identifier: GPL-3.0-or-later
// What comes next of a case, over every way a case can stand: what the applicant is told, what each side may do, and
// what the centre says, never contradict one another.
#include "forms/application/applicationdata.h"
#include "forms/application/cases/casesteps.h"
#include "forms/application/cases/owncasedetail.h"
#include "forms/application/casewords.h"
#include "forms/commands/actionbar.h"
#include "forms/review/actions.h"
#include "forms/words/casesteps.h"
#include "models/replica/drafts.h"
#include "models/replica/tables/applications.h"
#include "models/sync/guestlink.h"
#include "tests/support/testcentre.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <algorithm>

using namespace inservice;

namespace {

QJsonValue orNull(int revision) {
    return revision > 0 ? QJsonValue(revision) : QJsonValue();
}

QJsonObject documentOf(const CaseStanding& standing) {
    return {{"number", "115-000001"},
            {"state", toKey(standing.state)},
            {"needs_paper", standing.needsPaper},
            {"request", standing.deletes ? "delete" : "open"},
            {"needs_unit_seal", false},
            {"revision", standing.revision},
            {"paper_revision", standing.paperRevision},
            {"received_revision", orNull(standing.receivedRevision)},
            {"returned_for", standing.returnedFor ? QJsonValue(toKey(*standing.returnedFor)) : QJsonValue()},
            {"reviewer", standing.needsPaper ? QJsonObject{{"name", QStringLiteral("示範區管中心")}} : QJsonObject()},
            {"unit", QJsonObject{{"name", QStringLiteral("示範國民中學")}}}};
}

/// Every way a case can stand (the constraints of core.application say which).
QList<CaseStanding> everyStanding() {
    QList<CaseStanding> all;
    const auto add = [&all](const CaseStanding& one) {
        const bool waitsForDesk =
            one.state == ApplicationState::AwaitingPaper || one.state == ApplicationState::AwaitingReview;
        const bool isPossible =
            (!waitsForDesk || (one.needsPaper && (one.state == ApplicationState::AwaitingReview) == one.hasPaper())) &&
            (one.state != ApplicationState::AwaitingOpening || !one.needsPaper) &&
            (one.returnedFor.has_value() == (one.state == ApplicationState::Returned)) &&
            (one.needsPaper || one.returnedFor.value_or(ReturnedFor::Data) == ReturnedFor::Data) &&
            (one.returnedFor != ReturnedFor::DataOnly || one.hasPaper());
        if (isPossible) {
            all.append(one);
        }
    };
    for (const ApplicationState state :
         {ApplicationState::AwaitingPaper, ApplicationState::AwaitingReview, ApplicationState::AwaitingOpening,
          ApplicationState::Returned, ApplicationState::Approved, ApplicationState::Rejected,
          ApplicationState::Withdrawn}) {
        for (const bool needsPaper : {true, false}) {
            for (int revision = 1; revision <= 3; ++revision) {
                for (int paper = 1; paper <= revision; ++paper) {
                    for (int received = 0; received <= revision; ++received) {
                        add({state, needsPaper, revision, paper, received, std::nullopt});
                        for (const ReturnedFor fault : {ReturnedFor::Data, ReturnedFor::DataOnly, ReturnedFor::Paper}) {
                            add({state, needsPaper, revision, paper, received, fault});
                        }
                    }
                }
            }
        }
    }
    return all;
}

/// Every way the case can stand that asks for a deletion: it is never corrected.
QList<CaseStanding> everyDeletion() {
    QList<CaseStanding> all;
    for (const ApplicationState state :
         {ApplicationState::AwaitingPaper, ApplicationState::AwaitingReview, ApplicationState::Approved,
          ApplicationState::Rejected, ApplicationState::Withdrawn}) {
        for (const int received : {0, 1}) {
            if ((state != ApplicationState::AwaitingPaper || received == 0) &&
                (state != ApplicationState::AwaitingReview || received == 1)) {
                all.append({state, true, 1, 1, received, std::nullopt, true});
            }
        }
    }
    return all;
}

QString show(const CaseStanding& standing) {
    return QString::fromUtf8(QJsonDocument(documentOf(standing)).toJson(QJsonDocument::Compact));
}

} // namespace

class TestCaseStanding : public QObject {
    Q_OBJECT

    std::unique_ptr<TestCentre> m_centre;
    QTranslator m_chinese;

    static Availability deskCan(CaseAction action, const CaseStanding& standing, bool early = false) {
        const bool chief = !standing.needsPaper;
        ApplicationRow row;
        row.state = standing.state;
        row.needsPaper = standing.needsPaper;
        row.revision = standing.revision;
        row.paperRevision = standing.paperRevision;
        row.receivedRevision = standing.receivedRevision;
        row.returnedFor = standing.returnedFor;
        row.deletes = standing.deletes;
        row.unitId = 7;
        row.personId = 1;
        row.canTakeBack = true;
        if (!chief) {
            row.reviewerUnitId = 9;
        }
        Identity who;
        who.personId = 2;
        who.accountType = chief ? AccountType::ChiefManager : AccountType::Reviewer;
        who.unitId = chief ? 7 : 9;
        for (const bool side : {false, true}) {
            for (const ActionSpec& one : caseActions(side)) {
                who.commands.append(QLatin1String(one.kind));
            }
        }
        return availability(actionSpec(action, chief), row, Pending::None, who, {QStringLiteral("示範"), early});
    }

private slots:
    void initTestCase() {
        QVERIFY(m_chinese.load(QStringLiteral(":/translations/inservice_zh_TW.qm")));
        const QString error = TestCentre::explain([this] { m_centre = std::make_unique<TestCentre>(); });
        QVERIFY2(error.isEmpty(), qPrintable(error));
        QVERIFY(everyStanding().size() > 100);
    }

    void theCentreSaysTheSame() {
        m_centre->desk().apply(m_centre->form());
        QJsonArray every;
        const QList<CaseStanding> all = everyStanding() + everyDeletion();
        for (const CaseStanding& standing : all) {
            every.append(documentOf(standing));
        }
        const QString json = QString::fromUtf8(QJsonDocument(every).toJson(QJsonDocument::Compact));
        const PgRows rows = m_centre->admin(
            "select core.next_step(x.a), core.paper_counts(x.a), array_to_string(core.may(x.a), ' ') from "
            "jsonb_array_elements($1::jsonb) with ordinality e(d, n), "
            "lateral (select jsonb_populate_record(a, e.d - 'reviewer' - 'unit' - "
            "'number') as a from core.application a limit 1) x order by e.n",
            {json});
        QCOMPARE(rows.rows.size(), all.size());
        for (qsizetype i = 0; i < all.size(); ++i) {
            QVERIFY2(QString::fromUtf8(*rows.rows.at(i).at(0)) == toKey(all.at(i).next()), qPrintable(show(all.at(i))));
            QVERIFY2((*rows.rows.at(i).at(1) == "t") == all.at(i).hasPaper(), qPrintable(show(all.at(i))));
            QCOMPARE(QString::fromUtf8(*rows.rows.at(i).at(2)), all.at(i).possibleCommands().join(u' '));
        }
    }

    void theApplicantIsToldOneThing() {
        QCoreApplication::installTranslator(&m_chinese);
        const QList<CaseStanding> all = everyStanding();
        for (const CaseStanding& standing : all) {
            const QJsonObject document = documentOf(standing);
            const QString told = nextStep(document) + u'\n' + nextStepShort(document);
            const QByteArray shown = (show(standing) + u'\n' + told).toUtf8();
            const char* const which = shown.constData();
            const bool paperMissing = standing.needsPaper && !standing.hasPaper();
            const bool ended =
                standing.state == ApplicationState::Rejected || standing.state == ApplicationState::Withdrawn;
            QVERIFY2(!nextStep(document).isEmpty() && !nextStepShort(document).isEmpty(), which);
            // Nobody says that there is nothing to do while a paper is wanted, or the applicant's turn.
            const bool atRest = told.contains(QStringLiteral("不必做任何事"));
            QVERIFY2(!atRest || (!paperMissing && !standing.waitsForApplicant()), which);
            QVERIFY2(standing.waitsForApplicant() || !standing.wantsPaper(), which);
            // Whoever has to have something sealed is told so; nobody else is.
            const bool asksForSeal =
                told.contains(QStringLiteral("核章（")) || told.contains(QStringLiteral("重新列印"));
            QVERIFY2(standing.wantsPaper() == asksForSeal || standing.next() == NextStep::Correct, which);
            QVERIFY2(!paperMissing || ended || standing.wantsPaper(), which);
            QVERIFY2(standing.needsPaper || !standing.wantsPaper(), which);
            // What looks valid comes out only while it is; and what is asked for can be done.
            QVERIFY2(standing.state != ApplicationState::Returned || !standing.mayPrint(), which);
            QVERIFY2(!ended || !standing.mayPrint(), which);
            QVERIFY2(standing.mayPrint() == words::whyNotPrinted(standing).isEmpty(), which);
            QVERIFY2(!standing.wantsPaper() || standing.mayPrint() || standing.mayCorrect(), which);
            QVERIFY2(casePaper(document, UnitIndex()).isWanted == standing.wantsPaper(), which);
        }
        QCoreApplication::removeTranslator(&m_chinese);
    }

    void theLineOfStepsAgrees() {
        const QList<CaseStanding> all = everyStanding();
        for (const CaseStanding& standing : all) {
            const QByteArray shown = show(standing).toUtf8();
            const char* const which = shown.constData();
            const QList<Passage> way = wayOf(standing);
            QCOMPARE(way.first(), (Passage{Station::Apply, StationState::Done}));
            const auto now = std::count_if(way.cbegin(), way.cend(),
                                           [](const Passage& passage) { return passage.state == StationState::Now; });
            const bool ended =
                standing.state == ApplicationState::Rejected || standing.state == ApplicationState::Withdrawn;
            const bool done = standing.next() == NextStep::SignIn;
            QVERIFY2(now == (ended || done ? 0 : 1), which);
            // What was withdrawn was not rejected.
            QVERIFY2((way.last().station == Station::Withdrawn) == (standing.state == ApplicationState::Withdrawn),
                     which);
            for (const Passage& passage : way) {
                QVERIFY2(!words::station(passage.station, passage.state).isEmpty(), which);
                QVERIFY2(passage.station != Station::Paper || standing.needsPaper, which);
                QVERIFY2(passage.station != Station::Paper || passage.state != StationState::Done ||
                             !standing.wantsPaper(),
                         which);
                QVERIFY2(passage.station != Station::Account || passage.state != StationState::Done ||
                             standing.state == ApplicationState::Approved,
                         which);
            }
        }
    }

    /// A button is there for what the centre takes, and for nothing else.
    void theDesksButtonsAreWhatTheCaseTakes() {
        const QList<CaseStanding> all = everyStanding() + everyDeletion();
        for (const bool chief : {false, true}) {
            ActionBar bar(QStringLiteral("case"), caseButtons(chief), nullptr);
            for (const CaseStanding& standing : all) {
                if (chief == standing.needsPaper) {
                    continue;
                }
                bar.setAvailable([&standing](int action) { return deskCan(CaseAction(action), standing); });
                const QStringList takes = standing.possibleCommands();
                for (const CaseAction action :
                     {CaseAction::Receive, CaseAction::Approve, CaseAction::OpenContact, CaseAction::OpenOperator,
                      CaseAction::Return, CaseAction::Reject, CaseAction::Revoke}) {
                    const QWidget* button = bar.button(int(action));
                    const QString kind = QLatin1String(actionSpec(action, chief).kind);
                    const QByteArray which = (show(standing) + u' ' + kind).toUtf8();
                    const bool isSeen = button != nullptr && button->isVisibleTo(&bar);
                    const bool isPressed = button != nullptr && button->isEnabled();
                    QVERIFY2(isSeen == takes.contains(kind), which.constData());
                    QVERIFY2(isPressed == deskCan(action, standing).isEnabled(), which.constData());
                }
                QVERIFY(bar.button(int(CaseAction::Note))->isVisibleTo(&bar));
                const bool early = deskCan(CaseAction::ApproveBefore, standing, true).isEnabled();
                QVERIFY2(early == standing.mayApproveBeforePaper(), qPrintable(show(standing)));
                QVERIFY2(!deskCan(CaseAction::ApproveBefore, standing).isOffered, qPrintable(show(standing)));
            }
        }
    }

    /// The line of steps as it is seen: a badge for each station, its day or desk below, and all of it in words.
    void theStepsAreSeen() {
        CaseSteps steps;
        const auto seen = [&steps](const QJsonObject& document) {
            steps.show(document);
            QStringList words;
            const QList<look::StateBadge*> badges = steps.findChildren<look::StateBadge*>();
            for (const look::StateBadge* badge : badges) {
                if (badge->isVisibleTo(&steps)) {
                    words << badge->word();
                }
            }
            return words;
        };
        const auto decided = [](const char* action, const char* at) {
            return QJsonObject{{"action", action}, {"at", at}};
        };
        CaseStanding standing;
        QJsonObject document = documentOf(standing);
        document["decisions"] = QJsonArray{decided("apply", "2026-11-01T01:00:00Z")};
        QCOMPARE(seen(document), QStringList({"Applied", "Sealed form", "Review", "Account open"}));
        QVERIFY2(steps.accessibleName().contains("Applied (done) 2026/11/01") &&
                     steps.accessibleName().contains(QStringLiteral("Sealed form (now) 示範區管中心")) &&
                     steps.accessibleName().contains("Account open (still to come)"),
                 qPrintable(steps.accessibleName()));
        steps.resize(900, 100);
        steps.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&steps));
        const QList<QLabel*> labels = steps.findChildren<QLabel*>();
        const auto arrows = std::count_if(labels.cbegin(), labels.cend(), [](const QLabel* label) {
            return label->text() == QStringLiteral("→") && label->isVisible() &&
                   label->height() >= label->fontMetrics().height();
        });
        QCOMPARE(arrows, 3); // from each to the next
        standing.state = ApplicationState::Returned;
        standing.returnedFor = ReturnedFor::Data;
        QCOMPARE(seen(documentOf(standing)),
                 QStringList({"Applied", "Correction", "Sealed form", "Review", "Account open"}));
        standing = {ApplicationState::AwaitingOpening, false, 1, 1, 0, std::nullopt};
        QCOMPARE(seen(documentOf(standing)), QStringList({"Applied", "Opening by the chief manager", "Account open"}));
        // How it ended: by whom, and when.
        standing = {ApplicationState::Rejected, true, 1, 1, 1, std::nullopt};
        QCOMPARE(seen(documentOf(standing)), QStringList({"Applied", "Not approved"}));
        standing.state = ApplicationState::Withdrawn;
        document = documentOf(standing);
        document["decisions"] = QJsonArray{decided("withdraw", "2026-11-02T01:00:00Z")};
        QCOMPARE(seen(document), QStringList({"Applied", "Withdrawn"}));
        document["decisions"] = QJsonArray{decided("expire", "2026-11-03T17:00:00Z")};
        QCOMPARE(seen(document), QStringList({"Applied", "Ended by itself"}));
        QVERIFY2(steps.accessibleName().contains("2026/11/04"), qPrintable(steps.accessibleName())); // in Taiwan
        QCOMPARE(seen({}), QStringList());
        QVERIFY(steps.isHidden());
    }

    /// What is copied tells the chief manager who waits, and nothing that is not theirs to know.
    void theNoticeForTheChiefIsCopied() {
        const QTemporaryDir folder;
        GuestLink link(QStringLiteral("host=127.0.0.1 port=9"), folder.path());
        OwnCaseDetail detail(link, nullptr);
        LocalCase one;
        one.number = QStringLiteral("115-000001");
        one.seen = documentOf({ApplicationState::AwaitingOpening, false, 1, 1, 0, std::nullopt});
        one.seen["name"] = QStringLiteral("王試明");
        one.seen["account_type"] = "contact";
        one.seen["national_id"] = "A12****789";
        detail.open(one);
        auto* copy = detail.findChild<QPushButton*>("copyNoticeButton");
        QVERIFY(copy->isVisibleTo(&detail));
        copy->click();
        const QString text = QGuiApplication::clipboard()->text();
        for (const QString& part :
             {QStringLiteral("示範國民中學"), QStringLiteral("115-000001"), QStringLiteral("王試明")}) {
            QVERIFY2(text.contains(part), qPrintable(text));
        }
        QVERIFY2(!text.contains("A12"), qPrintable(text));
        QVERIFY(detail.findChild<look::MessageBar*>("caseMessage")->text().contains("Copied"));
    }

    void theApplicantsButtonsAreWhatTheCaseTakes() {
        const QTemporaryDir folder;
        GuestLink link(QStringLiteral("host=127.0.0.1 port=9"), folder.path());
        OwnCaseDetail detail(link, nullptr);
        const QList<CaseStanding> all = everyStanding();
        for (const CaseStanding& standing : all) {
            LocalCase one;
            one.number = QStringLiteral("115-000001");
            one.seen = documentOf(standing);
            detail.open(one);
            const auto shows = [&detail](const char* name) {
                const auto* button = detail.findChild<QPushButton*>(QLatin1String(name));
                return button->isVisibleTo(&detail) && button->isEnabled();
            };
            const QStringList takes = standing.possibleCommands();
            const QByteArray shown = show(standing).toUtf8();
            const char* const which = shown.constData();
            QVERIFY2(shows("printCaseButton") == takes.contains("application.print"), which);
            QVERIFY2(shows("correctButton") == takes.contains("application.correct"), which);
            QVERIFY2(shows("reprintButton") == (standing.next() == NextStep::Reprint), which);
            QVERIFY2(shows("withdrawButton") == takes.contains("application.withdraw"), which);
            QVERIFY2(shows("caseSignInButton") == (standing.state == ApplicationState::Approved), which);
            QVERIFY2(shows("copyNoticeButton") == (standing.next() == NextStep::Opening), which);
        }
    }

    void theDeskDoesWhatTheApplicantIsTold() {
        const QList<CaseStanding> all = everyStanding();
        for (const CaseStanding& standing : all) {
            const QByteArray shown = show(standing).toUtf8();
            const char* const which = shown.constData();
            const bool paperMissing = !words::paperMissing(standing).isEmpty();
            // Nothing is approved without a paper that counts, and why is said.
            const Availability approve = deskCan(CaseAction::Approve, standing);
            QVERIFY2(!approve.isEnabled() || (!paperMissing && standing.hasPaper()), which);
            QVERIFY2(!approve.isOffered || approve.isEnabled() ||
                         approve.whyNot.contains(words::paperMissing(standing)),
                     which);
            // Whom the applicant is told to send a paper to can take it, as soon as there is a right one.
            const Availability receive = deskCan(CaseAction::Receive, standing);
            QVERIFY2(receive.isEnabled() == (standing.wantsPaper() && standing.next() != NextStep::CorrectAndSeal),
                     which);
            // Both sides never wait for each other.
            const bool deskActs =
                receive.isEnabled() || approve.isEnabled() || deskCan(CaseAction::OpenContact, standing).isEnabled();
            const bool over = standing.state == ApplicationState::Rejected ||
                              standing.state == ApplicationState::Withdrawn || standing.next() == NextStep::SignIn;
            QVERIFY2(over || deskActs || standing.waitsForApplicant(), which);
            // An older paper is called what it is.
            QVERIFY2(words::oldPaper(standing).isEmpty() == !standing.hasOldPaper(), which);
            QVERIFY2(!standing.hasOldPaper() ||
                         words::oldPaper(standing).contains(QString::number(standing.receivedRevision)),
                     which);
            QVERIFY2(!standing.mayKeepPaper() || standing.hasPaper(), which);
        }
    }
};

QTEST_MAIN(TestCaseStanding)
#include "tst_casestanding.moc"
