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

bool waitsForPerson(const OutboxItem& item) {
    return item.state == OutboxState::AwaitingMailCode || item.state == OutboxState::Refused;
}

} // namespace

CaseLine CasesPage::draftLine(const Draft& draft, const std::optional<OutboxItem>& item) const {
    const ApplicationData data = ApplicationData::fromJson(draft.fields);
    CaseLine line;
    line.id = draft.id;
    line.kind = CaseLine::Kind::Draft;
    const QString who = data.name.trimmed().isEmpty() ? tr("without a name") : PersonName::mask(data.name.trimmed());
    line.title = data.accountType
                     ? tr("%1, %2", "masked name, account type").arg(who, words::accountType(*data.accountType))
                     : who;
    line.state = tr("draft");
    if (item && item->state != OutboxState::Done) {
        line.state = itemState(*item);
        line.tone = waitsForPerson(*item) ? look::Tone::Warning : look::Tone::Info;
        line.waitsForPerson = waitsForPerson(*item);
    }
    const QList<ConsentRow> texts = m_link.replica().isLoaded() ? m_link.replica().consents() : QList<ConsentRow>();
    const auto missing = int(faultsOf(data, *m_finder->units(), texts, FormMode::Apply).size());
    line.detail = tr("Saved %1, %n field(s) still missing", nullptr, missing).arg(officeTime(draft.savedAt));
    return line;
}

CaseLine CasesPage::caseLine(const LocalCase& localCase, const std::optional<OutboxItem>& item) const {
    CaseLine line;
    line.id = localCase.id;
    line.kind = CaseLine::Kind::Case;
    const QString name = PersonName::mask(localCase.seen["name"].toString());
    line.title = localCase.number.isEmpty()
                     ? tr("Applied for on another PC")
                     : tr("%1 %2", "application number, masked name").arg(localCase.number, name);
    line.detail = nextStep(localCase.seen);
    if (const std::optional<ApplicationState> state = caseState(localCase.seen)) {
        line.state = words::state(*state);
        line.tone = look::toneOf(*state);
        line.waitsForPerson = state == ApplicationState::Returned;
    } else {
        line.state = tr("accepted");
    }
    if (item && item->state != OutboxState::Done && item->kind != "application.print") {
        line.state = itemState(*item);
        line.tone = waitsForPerson(*item) ? look::Tone::Warning : look::Tone::Info;
        line.waitsForPerson = waitsForPerson(*item);
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
