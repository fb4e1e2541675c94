// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/cases/caselines.h"

#include "forms/application/applicationdata.h"
#include "forms/application/casewords.h"
#include "forms/application/localcases.h"
#include "forms/commands/commands.h"
#include "forms/look/statetone.h"
#include "forms/words/words.h"
#include "models/domain/personname.h"
#include "models/replica/drafts.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"
#include "models/tables/unitfinder.h"

#include <QJsonDocument>
#include <algorithm>
#include <tuple>

namespace inservice {

namespace {

QString itemState(const OutboxItem& item) {
    switch (item.state) {
    case OutboxState::AwaitingMailCode:
        return CaseLines::tr("awaiting the mail code");
    case OutboxState::Waiting:
    case OutboxState::NeedsSignIn:
        return CaseLines::tr("to be sent");
    case OutboxState::Refused:
        return CaseLines::tr("needs you");
    case OutboxState::Done:
        return CaseLines::tr("accepted");
    }
    return {};
}

QJsonObject bodyOf(const OutboxItem& item) {
    return QJsonDocument::fromJson(item.body).object();
}

/// What comes next of something that is in the outbox.
QString pendingStep(const OutboxItem& item) {
    switch (item.state) {
    case OutboxState::AwaitingMailCode: {
        const QString address = localcases::addressOf(item);
        return address.isEmpty() ? CaseLines::tr("Enter the code that was mailed to the address in that application.")
                                 : CaseLines::tr("Enter the code that was mailed to %1.").arg(maskedAddress(address));
    }
    case OutboxState::Waiting:
    case OutboxState::NeedsSignIn:
        return CaseLines::tr("Nothing to do now: it goes out by itself as soon as the centre answers.");
    case OutboxState::Refused:
        return CaseLines::tr("The centre did not accept it: open it and see why.");
    case OutboxState::Done:
        break;
    }
    return {};
}

/// What was asked for and is not done goes before what is known.
void addPending(CaseListRow& line, const std::optional<OutboxItem>& item) {
    if (!item || item->state == OutboxState::Done) {
        return;
    }
    line.state = itemState(*item);
    line.remark = pendingStep(*item);
    line.underWay = item->state != OutboxState::Refused;
    line.waitsForPerson = item->state == OutboxState::AwaitingMailCode || item->state == OutboxState::Refused;
    line.tone = line.waitsForPerson ? look::Tone::Warning : look::Tone::Info;
    line.ended = false;
}

} // namespace

CaseListRow CaseLines::ofDraft(const Draft& draft, const std::optional<OutboxItem>& item) const {
    const ApplicationData data = ApplicationData::fromJson(draft.fields);
    CaseListRow line;
    line.id = draft.id;
    line.kind = CaseListRow::Kind::Draft;
    line.type = data.accountType ? words::accountType(*data.accountType) : QString();
    const UnitRow* unit = m_finder.units()->unit(data.unitId);
    line.unit = unit != nullptr ? unit->name : QString();
    line.at = draft.savedAt;
    line.name = draftName(draft.fields, line.unit);
    if (line.name.isEmpty()) {
        line.name = tr("%1, no name yet", "time of saving").arg(shownTime(draft.savedAt).mid(5)); // without the year
    }
    line.known = data.name + u'\n' + data.accountName;
    line.state = tr("draft");
    const QList<ConsentRow> texts =
        m_link.replica().isLoaded() ? consentsOf(m_link.replica(), false) : QList<ConsentRow>();
    const auto missing = int(faultsOf(data, *m_finder.units(), texts, FormMode::Apply).size());
    line.remark = tr("%n field(s) still missing", nullptr, missing);
    addPending(line, item);
    return line;
}

/// A request to be listed: the unit stands in the place of a person.
void CaseLines::sayListing(CaseListRow& line, const LocalCase& localCase, const std::optional<OutboxItem>& item) {
    const QString asked = item ? bodyOf(*item)["name"].toString() : QString();
    line.unit = localCase.seen.isEmpty() ? asked : localCase.seen["name"].toString();
    line.name = line.unit;
    line.known = line.unit + u'\n' + localCase.seen["applicant"].toString();
    line.type = tr("To be listed");
    const std::optional<ApplicationState> state = applicationStateFromKey(localCase.seen["state"].toString());
    line.state = state ? words::listingState(*state) : tr("accepted");
    if (state) {
        line.tone = look::toneOf(*state);
        line.waitsForPerson = *state == ApplicationState::Returned;
        line.ended = hasEnded(*state);
    }
}

CaseListRow CaseLines::ofCase(const LocalCase& localCase, const std::optional<OutboxItem>& item) {
    CaseListRow line;
    line.id = localCase.id;
    line.kind = CaseListRow::Kind::Case;
    line.number = localCase.number;
    if (line.number.isEmpty() && item && item->kind == "application.follow") {
        line.number = bodyOf(*item)["number"].toString(); // as it was typed: all this PC knows
    }
    line.known = localCase.seen["name"].toString() + u'\n' + localCase.seen["account_name"].toString();
    line.name = PersonName::mask(localCase.seen["name"].toString());
    const std::optional<AccountType> type = accountTypeFromKey(localCase.seen["account_type"].toString());
    line.type = type ? words::accountType(*type) : QString();
    line.unit = localCase.seen["unit"]["name"].toString();
    // When it last changed, not when it was last asked about: a list in this order stays as it is then.
    line.at = QDateTime::fromString(localCase.seen["changed_at"].toString(), Qt::ISODate);
    if (!line.at.isValid()) {
        line.at = localCase.seenAt;
    }
    line.remark = nextStepShort(localCase.seen);
    if (const QList<questions::OwnPrint> prints = questions::ownPrints(localCase.seen); !prints.isEmpty()) {
        line.paper = questions::paperStanding(prints);
        line.printedAt = prints.constLast().at;
    }
    if (localcases::isListing(localCase, item)) {
        sayListing(line, localCase, item);
    } else if (const std::optional<CaseStanding> standing = standingOf(localCase.seen)) {
        line.state = words::state(standing->state);
        line.tone = look::toneOf(standing->state);
        line.waitsForPerson = standing->mayCorrect(); // what has been sent for its seals may be on its way
        line.ended = hasEnded(standing->state);
    } else {
        line.state = tr("accepted");
    }
    if (!item || item->kind != "application.print") {
        addPending(line, item);
    }
    return line;
}

QList<CaseListRow> CaseLines::read() {
    QList<CaseListRow> all;
    const QHash<QString, OutboxItem> pending = Commands::of(m_link).pendingBySubject();
    const auto pendingOf = [&pending](const QString& subject) {
        const auto found = pending.constFind(subject);
        return found != pending.constEnd() ? std::optional(*found) : std::nullopt;
    };
    const QList<Draft> drafts = m_link.drafts().drafts();
    for (const Draft& draft : drafts) {
        if (draft.form == localcases::applicationForm) {
            all.append(ofDraft(draft, pendingOf(localcases::draftSubject(draft.id))));
        }
    }
    const QList<LocalCase> cases = m_link.drafts().cases();
    for (const LocalCase& one : cases) {
        const std::optional<OutboxItem> item = pendingOf(localcases::caseSubject(one.id));
        // A case whose application has no number yet is shown as its draft.
        if (!one.number.isEmpty() || item) {
            all.append(ofCase(one, item));
        }
    }
    keepOrder(all);
    return all;
}

void CaseLines::keepOrder(QList<CaseListRow>& all) {
    std::stable_sort(all.begin(), all.end(), [](const CaseListRow& a, const CaseListRow& b) {
        const auto rank = [](const CaseListRow& line) {
            return std::tuple(!line.waitsForPerson, line.ended, line.number.isEmpty(), line.number);
        };
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.number.isEmpty() && a.at > b.at;
    });
    if (!m_order.isEmpty()) {
        std::stable_sort(all.begin(), all.end(), [this](const CaseListRow& a, const CaseListRow& b) {
            return m_order.indexOf(a.id) < m_order.indexOf(b.id);
        });
    }
    m_order.clear();
    for (const CaseListRow& line : std::as_const(all)) {
        m_order.append(line.id);
    }
}

} // namespace inservice
