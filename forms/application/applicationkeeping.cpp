// SPDX-License-Identifier: GPL-3.0-or-later
// ApplicationPage, what it opens and what it keeps: drafts, corrections, and the way back from 捨棄草稿.
#include "forms/application/applicationform.h"
#include "forms/application/applicationpage.h"
#include "forms/application/casebook.h"
#include "forms/application/casewords.h"
#include "forms/application/conflictpanel.h"
#include "forms/application/mailedcommand.h"
#include "forms/look/look.h"
#include "models/replica/replicaerror.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace inservice {

void ApplicationPage::begin(const QUuid& draft, FormMode mode) {
    saveDraft();
    m_command->leave();
    m_saveTimer->stop();
    m_draft = draft;
    m_mode = mode;
    m_saved = {};
    m_base = {};
    m_case = {};
    m_message->clear();
    m_conflict->clear();
    m_faultsShown = false;
    m_savedLabel->clear();
    m_form->setMode(mode);
    m_sendAction->setText(mode == FormMode::Correct ? tr("&Send the correction") : tr("&Send the application"));
    m_send->setText(m_sendAction->text());
    setStage(Stage::Form);
}

void ApplicationPage::startNew() {
    begin(QUuid::createUuid(), FormMode::Apply);
    m_form->load({});
    edited();
}

void ApplicationPage::openDraft(const QUuid& draft) {
    if (draft == m_draft && m_mode == FormMode::Apply) {
        return; // it stands here as it was left, passwords and all
    }
    const std::optional<Draft> stored = m_link.drafts().draft(draft);
    if (!stored || stored->form != casebook::applicationForm) {
        startNew();
        m_message->show(look::Tone::Warning,
                        tr("This draft is not there any more: it was sent or discarded. Here is an empty form."));
        return;
    }
    begin(draft, FormMode::Apply);
    m_form->load(ApplicationData::fromJson(stored->fields));
    m_saved = stored->fields;
    showSaved(stored->savedAt);
    edited();
    m_message->show(
        look::Tone::Info,
        tr("Draft of %1. Passwords are never saved: please type both again.").arg(officeTime(stored->savedAt)));
    if (const std::optional<OutboxItem> item = casebook::pending(m_link, casebook::draftSubject(draft))) {
        watch(*item);
    }
}

void ApplicationPage::openCorrection(const LocalCase& localCase) {
    begin(localCase.id, FormMode::Correct);
    m_case = localCase;
    m_base = localCase.seen;
    ApplicationData data = ApplicationData::fromCase(m_base, *m_finder->units());
    const std::optional<Draft> stored = m_link.drafts().draft(localCase.id);
    if (stored && stored->form == casebook::correctionForm) {
        data = ApplicationData::fromJson(stored->fields);
        m_saved = stored->fields;
        showSaved(stored->savedAt);
    } else {
        m_saved = data.toJson(); // not a draft before something has been changed
    }
    m_form->load(data);
    edited();
    m_message->show(look::Tone::Info,
                    tr("Please correct what was sent back. Everything but account, name and ID can be changed."));
    emit headChanged();
    if (const std::optional<OutboxItem> item = casebook::pending(m_link, casebook::caseSubject(localCase.id))) {
        watch(*item);
    }
}

void ApplicationPage::saveDraft() {
    if (m_draft.isNull() || stage() == Stage::Accepted) {
        return;
    }
    const ApplicationData data = m_form->data();
    const QJsonObject fields = data.toJson();
    if (fields == m_saved || (m_saved.isEmpty() && fields == ApplicationData().toJson())) {
        return;
    }
    Draft draft;
    draft.id = m_draft;
    draft.form = m_mode == FormMode::Correct ? casebook::correctionForm : casebook::applicationForm;
    draft.savedAt = QDateTime::currentDateTimeUtc();
    draft.fields = fields;
    try {
        m_link.drafts().save(draft);
        m_saved = fields;
        showSaved(draft.savedAt);
    } catch (const ReplicaError&) {
        m_message->show(look::Tone::Bad,
                        tr("The draft could not be saved on this PC (disk full or no right to write?). What you "
                           "typed is still here; please do not close the window before it is sent."));
    }
}

void ApplicationPage::showSaved(const QDateTime& at) {
    m_savedLabel->setText(tr("Draft saved %1").arg(officeTime(at)));
}

void ApplicationPage::discard() {
    if (stage() != Stage::Form) {
        return;
    }
    if (m_mode == FormMode::Correct) {
        m_link.drafts().removeDraft(m_draft);
        m_draft = {};
        emit correctionClosed();
        return;
    }
    m_discarded = m_form->data();
    m_link.drafts().removeDraft(m_draft);
    m_saved = m_discarded.toJson(); // so that begin() does not save it again
    begin(QUuid::createUuid(), FormMode::Apply);
    m_form->load({});
    edited();
    if (!m_discarded.isEmpty()) {
        m_message->show(look::Tone::Info, tr("The draft has been discarded."), tr("Undo"));
    }
}

void ApplicationPage::undoDiscard() {
    if (!m_discarded.isEmpty()) {
        m_form->load(std::exchange(m_discarded, {}));
        m_message->clear();
        edited();
    }
}

} // namespace inservice
