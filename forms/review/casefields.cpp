// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/casefields.h"

#include "forms/words/casesteps.h"
#include "forms/words/words.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"

#include <QCoreApplication>
#include <algorithm>

namespace inservice {
namespace {

constexpr int maxOthers = 8; ///< other cases named

struct Say {
    Q_DECLARE_TR_FUNCTIONS(CaseFields)
};

ReviewingUnit reviewingUnitOf(const ApplicationRow& application, const std::optional<UnitRow>& unit,
                              const ReplicaReader& replica) {
    if (!application.reviewerUnitId) {
        return {Say::tr("The chief manager of %1").arg(unit ? unit->name : Say::tr("the unit"))};
    }
    if (const std::optional<DeskRow> desk = replica.row<DeskRow>(*application.reviewerUnitId)) {
        return {desk->name, desk->approvesBeforePaper};
    }
    if (const std::optional<UnitRow> reviewer = replica.row<UnitRow>(*application.reviewerUnitId)) {
        return {reviewer->name};
    }
    return {};
}

/// What of the account that the case ends has to be settled first, and what passes on. Nothing once it has ended.
void addOpen(FieldsView::Section& section, const ApplicationRow& application, const CaseContext& context) {
    if (hasEnded(application.state) || !context.open) {
        return;
    }
    QStringList lines;
    for (const auto& one : context.open->obstacles) {
        lines << QStringLiteral("☐ ") + words::obstacle(one.toObject());
    }
    section.fields << FieldsView::Field{
        Say::tr("Before the decision"),
        lines.isEmpty() ? Say::tr("Nothing stands in the way of the deletion.") : lines.join(u'\n'), !lines.isEmpty()};
    QStringList passes;
    if (context.open->cases > 0) {
        passes << Say::tr("%n application(s) of colleagues", nullptr, context.open->cases);
    }
    if (context.open->requests > 0) {
        passes << Say::tr("%n request(s) to delete former accounts", nullptr, context.open->requests);
    }
    if (!passes.isEmpty()) {
        section.fields << FieldsView::Field{Say::tr("Waits for the chief manager"), passes.join(Say::tr(", "))};
    }
    if (context.open->courses > 0 && !application.deletes) {
        section.fields << FieldsView::Field{
            Say::tr("Courses"),
            Say::tr("%n course(s) that are not closed pass on to the successor.", nullptr, context.open->courses)};
    }
}

/// 刪除: whose account, why, and what is known to stand in the way.
FieldsView::Section deletionFields(const ApplicationRow& application, const CaseContext& context) {
    FieldsView::Section section;
    section.title = Say::tr("What is asked for");
    section.fields << FieldsView::Field{Say::tr("Request"), Say::tr("Delete this account. Approving deletes it; for "
                                                                    "30 days it can be restored.")}
                   << FieldsView::Field{Say::tr("Reason for the deletion"), application.deleteReason};
    const bool hasOther =
        std::any_of(context.chiefs.cbegin(), context.chiefs.cend(), [&application](const AccountRow& chief) {
            return chief.id != application.accountId && chief.state == u"open";
        });
    if (application.accountType == AccountType::ChiefManager && !hasOther && application.standing().mayApprove()) {
        section.fields << FieldsView::Field{
            Say::tr("In the way"),
            Say::tr("It is the only open chief manager of this unit. Open the account of a successor first.")};
    }
    addOpen(section, application, context);
    return section;
}

/// What a decision does to the two accounts of a 交接, or has done.
FieldsView::Field handoverEnd(ApplicationState state) {
    switch (state) {
    case ApplicationState::Approved:
        return {Say::tr("Approved", "handover"),
                Say::tr("This account was opened and that one deleted at the same moment. Taking the decision back "
                        "restores it, as long as nobody has signed in and neither its name nor its person has been "
                        "applied for again.")};
    case ApplicationState::Rejected:
    case ApplicationState::Withdrawn:
        return {Say::tr("Ended", "handover"), Say::tr("That account was left as it is.")};
    case ApplicationState::AwaitingPaper:
    case ApplicationState::AwaitingReview:
    case ApplicationState::AwaitingOpening:
    case ApplicationState::Returned:
        break;
    }
    return {Say::tr("Approving"), Say::tr("opens this account and deletes that one at the same moment. What stands in "
                                          "the way of the deletion stops both, and is listed then.")};
}

/// 交接: whose place it is, and what becomes of what waits for them.
FieldsView::Section handoverFields(const ApplicationRow& application, const CaseContext& context) {
    FieldsView::Section section;
    section.title = Say::tr("Handover");
    const auto before =
        std::find_if(context.chiefs.cbegin(), context.chiefs.cend(),
                     [&application](const AccountRow& chief) { return chief.id == application.takesOver; });
    const QString account =
        before == context.chiefs.cend() ? Say::tr("the account is gone already") : before->accountName;
    section.fields << FieldsView::Field{Say::tr("Takes over from"),
                                        Say::tr("%1 (%2)", "name, account").arg(application.takesOverName, account)}
                   << handoverEnd(application.state);
    if (!context.announced.isEmpty()) {
        section.fields << FieldsView::Field{
            Say::tr("Announced by the predecessor"),
            context.announced == application.name
                ? Say::tr("%1: the same name", "successor").arg(context.announced)
                : Say::tr("%1: another name than here. Ask at the school, by the number that you know.", "successor")
                      .arg(context.announced),
            context.announced != application.name};
    }
    if (!hasEnded(application.state)) {
        section.fields << FieldsView::Field{
            Say::tr("What waits"),
            Say::tr("Applications of colleagues that wait for the chief manager wait for the new one.")};
    }
    addOpen(section, application, context);
    return section;
}

/// What was applied for.
FieldsView::Section formFields(const ApplicationRow& application, const CaseContext& context, Beside beside) {
    const auto label = [](const char* field) { return words::field(QLatin1String(field)); };
    FieldsView::Section form;
    form.fields << FieldsView::Field{label("account_name"), application.accountName, true};
    // The head of the case says them; beside a paper they are what is compared with it.
    if (beside == Beside::Paper) {
        form.fields << FieldsView::Field{label("name"), application.name, true}
                    << FieldsView::Field{label("national_id"), application.nationalId, true};
    }
    form.fields << FieldsView::Field{label("sex"), words::sex(application.sex)}
                << FieldsView::Field{label("job_title"), application.jobTitle}
                << FieldsView::Field{label("unit_id"), context.unit
                                                           ? words::unit(context.unit->name, context.unit->code,
                                                                         context.county + context.district)
                                                           : QString()};
    if (!application.subunit.isEmpty()) {
        form.fields << FieldsView::Field{label("subunit"), application.subunit};
    }
    form.fields << FieldsView::Field{label("phone"), application.phone}
                << FieldsView::Field{label("fax"), application.fax}
                << FieldsView::Field{label("email"), application.email};
    return form;
}

} // namespace

CaseContext CaseContext::read(const ReplicaReader& replica, const QueueRow& row) {
    CaseContext context;
    context.county = row.county;
    context.unit = replica.row<UnitRow>(row.application.unitId);
    if (context.unit && context.unit->districtId != 0) {
        const QList<DistrictRow> districts = districtsOf(replica, context.unit->countyId);
        for (const DistrictRow& district : districts) {
            if (district.id == context.unit->districtId) {
                context.district = district.name;
            }
        }
    }
    context.reviewingUnit = reviewingUnitOf(row.application, context.unit, replica);
    const QList<AccountRow> accounts = accountsOfUnit(replica, row.application.unitId);
    for (const AccountRow& account : accounts) {
        if (account.accountType == AccountType::ChiefManager) {
            context.chiefs << account;
        }
    }
    const QList<AccountEventRow> events =
        row.application.takesOver != 0 ? eventsOf(replica, row.application.takesOver) : QList<AccountEventRow>();
    for (const AccountEventRow& event : events) {
        if (event.action == u"announce") {
            context.announced = event.changes[QLatin1String("successor")][QLatin1String("after")].toString();
        }
    }
    return context;
}

QList<FieldsView::Section> caseFields(const ApplicationRow& application, const CaseContext& context, Beside beside) {
    const FieldsView::Section form = formFields(application, context, beside);
    FieldsView::Section paper;
    paper.title = Say::tr("Paper");
    if (!application.needsPaper) {
        paper.fields << FieldsView::Field{Say::tr("Form"),
                                          Say::tr("No paper is needed: the unit's chief manager decides.")};
    } else {
        paper.fields << FieldsView::Field{Say::tr("Seals needed"), application.needsUnitSeal
                                                                       ? Say::tr("Head (主管職章) and unit (關防)")
                                                                       : Say::tr("Head (主管職章)")};
        if (application.nameSealOnly) {
            paper.fields << FieldsView::Field{Say::tr("Note"), Say::tr("The head has only a name seal (姓名章).")};
        }
        QStringList seen;
        if (application.headSeal) {
            seen << Say::tr("head");
        }
        if (application.unitSeal) {
            seen << Say::tr("unit");
        }
        const CaseStanding standing = application.standing();
        const QString missing = words::paperMissing(standing);
        const QString old = words::oldPaper(standing);
        QStringList received;
        if (application.receivedAt.isValid()) {
            const QString line =
                Say::tr("%1, %2; seals seen: %3", "time, how, seals")
                    .arg(shownTime(application.receivedAt),
                         application.receivedHow ? words::receivedHow(*application.receivedHow) : QString(),
                         seen.isEmpty() ? Say::tr("none") : seen.join(Say::tr(", ")));
            received << (old.isEmpty() ? line : Say::tr("%1 (%2)", "receipt, of which older revision").arg(line, old));
        }
        received << missing;
        received.removeAll(QString());
        paper.fields << FieldsView::Field{Say::tr("Received"), received.join(u'\n')};
        if (application.keyedIn) {
            paper.fields << FieldsView::Field{Say::tr("Form"),
                                              Say::tr("Filled in by hand and keyed in by this desk; the history says "
                                                      "by whom. A mailed code sets the password after the approval.")};
        }
        if (application.returnedFor) {
            paper.fields << FieldsView::Field{Say::tr("Sent back for"), words::returnedFor(*application.returnedFor)};
        }
    }
    paper.fields << FieldsView::Field{Say::tr("Applied"), shownTime(application.appliedAt)};
    if (application.decidedAt.isValid()) {
        paper.fields << FieldsView::Field{Say::tr("Decided"), application.openedAs
                                                                  ? Say::tr("%1, opened as “%2”")
                                                                        .arg(shownTime(application.decidedAt),
                                                                             words::accountType(*application.openedAs))
                                                                  : shownTime(application.decidedAt)};
    }
    if (application.deletes) {
        return {deletionFields(application, context), form, paper};
    }
    return application.takesOver != 0 ? QList{handoverFields(application, context), form, paper} : QList{form, paper};
}

FieldsView::Section unitFields(const ApplicationRow& application, const CaseContext& context) {
    FieldsView::Section unit;
    unit.title = Say::tr("This unit");
    QStringList chiefs;
    for (const AccountRow& chief : context.chiefs) {
        chiefs << Say::tr("%1 (%2), open since %3", "name, account, date")
                      .arg(chief.name, chief.accountName, shownDate(chief.openedAt));
    }
    const QString none =
        context.unit && context.unit->hasChief
            ? Say::tr("There is one; you may not see who it is.")
            : Say::tr("%1 has no chief manager now.").arg(context.unit ? context.unit->name : Say::tr("This unit"));
    unit.fields << FieldsView::Field{Say::tr("Chief manager"), chiefs.isEmpty() ? none : chiefs.join(u'\n')};
    QStringList lines;
    for (const QueueRow& row : context.others.mid(0, maxOthers)) {
        const ApplicationRow& other = row.application;
        const QString who = other.personId == application.personId ? Say::tr("same person") : other.name;
        lines << QStringLiteral("<a href=\"case:%1\">%2</a> %3")
                     .arg(other.id)
                     .arg(other.number.toHtmlEscaped(), Say::tr("%1, %2, %3, %4", "who, type, state, date")
                                                            .arg(who, words::accountType(other.accountType),
                                                                 words::state(other.state), shownDate(other.appliedAt))
                                                            .toHtmlEscaped());
    }
    if (context.others.size() > maxOthers) {
        lines << Say::tr("and %n more", nullptr, int(context.others.size()) - maxOthers).toHtmlEscaped();
    }
    unit.text = lines.isEmpty() ? Say::tr("No other cases of this unit or person.").toHtmlEscaped()
                                : Say::tr("Other cases of this unit or person:").toHtmlEscaped() +
                                      QStringLiteral("<br>") + lines.join(QStringLiteral("<br>"));
    return unit;
}

} // namespace inservice
