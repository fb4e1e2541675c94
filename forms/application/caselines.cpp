// SPDX-License-Identifier: GPL-3.0-or-later
// CasesPage, what its list says of a draft and of a case.
#include "forms/application/applicationdata.h"
#include "forms/application/casebook.h"
#include "forms/application/casespage.h"
#include "forms/application/casewords.h"
#include "forms/look/statetone.h"
#include "forms/words/words.h"
#include "models/domain/personname.h"

namespace inservice {

namespace {

QString itemState(const OutboxItem& item) {
    switch (item.state) {
    case OutboxState::AwaitingMailCode:
        return CasesPage::tr("awaiting the mail code");
    case OutboxState::Waiting:
    case OutboxState::NeedsSignIn:
        return CasesPage::tr("to be sent");
    case OutboxState::Refused:
        return CasesPage::tr("needs you");
    case OutboxState::Done:
        return CasesPage::tr("accepted");
    }
    return {};
}

/// What was asked for and is not done goes before what is known.
void addPending(CaseLine& line, const std::optional<OutboxItem>& item) {
    if (!item || item->state == OutboxState::Done) {
        return;
    }
    line.state = itemState(*item);
    line.waitsForPerson = item->state == OutboxState::AwaitingMailCode || item->state == OutboxState::Refused;
    line.tone = line.waitsForPerson ? look::Tone::Warning : look::Tone::Info;
    line.ended = false;
}

} // namespace

CaseLine CasesPage::draftLine(const Draft& draft, const std::optional<OutboxItem>& item) const {
    const ApplicationData data = ApplicationData::fromJson(draft.fields);
    CaseLine line;
    line.id = draft.id;
    line.kind = CaseLine::Kind::Draft;
    const QString name = data.name.trimmed();
    line.name = name.isEmpty() ? QString() : PersonName::mask(name);
    line.type = data.accountType ? words::accountType(*data.accountType) : QString();
    const UnitRow* unit = m_finder->units()->unit(data.unitId);
    line.unit = unit != nullptr ? unit->name : QString();
    line.at = draft.savedAt;
    line.state = tr("draft");
    addPending(line, item);
    const QList<ConsentRow> texts = m_link.replica().isLoaded() ? m_link.replica().consents() : QList<ConsentRow>();
    const auto missing = int(faultsOf(data, *m_finder->units(), texts, FormMode::Apply).size());
    line.remark = tr("%n field(s) still missing", nullptr, missing);
    return line;
}

CaseLine CasesPage::caseLine(const LocalCase& localCase, const std::optional<OutboxItem>& item) {
    CaseLine line;
    line.id = localCase.id;
    line.kind = CaseLine::Kind::Case;
    line.number = localCase.number;
    line.name = PersonName::mask(localCase.seen["name"].toString());
    const std::optional<AccountType> type = accountTypeFromKey(localCase.seen["account_type"].toString());
    line.type = type ? words::accountType(*type) : QString();
    line.unit = localCase.seen["unit"]["name"].toString();
    line.at = localCase.seenAt;
    line.remark = nextStep(localCase.seen);
    if (const std::optional<ApplicationState> state = caseState(localCase.seen)) {
        line.state = words::state(*state);
        line.tone = look::toneOf(*state);
        line.waitsForPerson = state == ApplicationState::Returned;
        line.ended = hasEnded(*state);
    } else {
        line.state = tr("accepted");
    }
    if (!item || item->kind != "application.print") {
        addPending(line, item);
    }
    return line;
}

QList<CaseLine> CasesPage::lines() const {
    QList<CaseLine> all;
    const QList<Draft> drafts = m_link.drafts().drafts();
    for (const Draft& draft : drafts) {
        if (draft.form == casebook::applicationForm) {
            all.append(draftLine(draft, casebook::pending(m_link, casebook::draftSubject(draft.id))));
        }
    }
    const QList<LocalCase> cases = m_link.drafts().cases();
    for (const LocalCase& one : cases) {
        const std::optional<OutboxItem> item = casebook::pending(m_link, casebook::caseSubject(one.id));
        // A case whose application has no number yet is shown as its draft.
        if (!one.number.isEmpty() || item) {
            all.append(caseLine(one, item));
        }
    }
    return all;
}

} // namespace inservice
