// SPDX-License-Identifier: GPL-3.0-or-later
// ApplicationPage, 補正: why a case was sent back, and sending it again, changed or as it was.
#include "forms/application/apply/applicationform.h"
#include "forms/application/apply/applicationpage.h"
#include "forms/application/casewords.h"
#include "forms/application/localcases.h"
#include "forms/application/mailedcommand.h"
#include "forms/commands/commands.h"
#include "forms/look/look.h"
#include "models/domain/emailaddress.h"

#include <QLabel>

namespace inservice {

void ApplicationPage::openCorrection(const LocalCase& localCase) {
    begin(localCase.id, FormMode::Correct);
    m_case = localCase;
    m_base = localCase.seen;
    ApplicationData data = ApplicationData::fromCase(m_base, *m_finder->units());
    const std::optional<Draft> stored = m_link.drafts().draft(localCase.id);
    if (stored && stored->form == localcases::correctionForm) {
        data = ApplicationData::fromJson(stored->fields);
        m_saved = stored->fields;
        showSaved(stored->savedAt);
    }
    m_form->load(data);
    sayWhyReturned();
    edited();
    emit headChanged();
    if (const std::optional<OutboxItem> item = Commands::of(m_link).pending(localcases::caseSubject(localCase.id))) {
        watch(*item);
    }
}

void ApplicationPage::sayWhyReturned() {
    if (m_mode != FormMode::Correct) {
        return;
    }
    const QList<ReturnReasonRow> reasons =
        m_link.replica().isLoaded() ? m_link.replica().returnReasons() : QList<ReturnReasonRow>();
    QStringList said;
    if (const QJsonObject decision = newestReturn(m_base); !decision.isEmpty()) {
        said.append(decisionLine(decision, reasons));
    }
    said.append(tr("Please correct what was sent back. Everything but account, name and ID can be changed."));
    // What a reviewer has written is no markup.
    m_whyReturned->show(look::Tone::Warning, said.join(u'\n'));
}

bool ApplicationPage::isUnchanged() const {
    const ApplicationData data = m_form->data();
    return correctedFields(m_base, data).isEmpty() && data.emailRepeat == data.email;
}

void ApplicationPage::dropCorrectionDraft() {
    if (!m_saved.isEmpty()) { // what was changed has been changed back
        m_link.drafts().removeDraft(m_draft);
        m_saved = {};
        m_savedLabel->clear();
    }
}

void ApplicationPage::submitCorrection() {
    const ApplicationData data = m_form->data();
    const QJsonObject fields = correctedFields(m_base, data); // none: only the print was at fault
    OutboxItem item = Commands::makeItem("application.correct", localcases::caseSubject(m_case.id),
                                         tr("Correction of %1").arg(m_case.number),
                                         {{"revision", m_base["revision"].toInt()}, {"fields", fields}});
    item.caseSecret = m_case.secret;
    if (fields.contains("email")) { // a new address has to be proved again
        const QString address = EmailAddress::normalised(data.email).text;
        startCode(address);
        m_command->start(item, codeRequest(m_case.secret, address));
    } else {
        startCode({});
        m_command->start(item, {});
    }
}

} // namespace inservice
