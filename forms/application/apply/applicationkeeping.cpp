// SPDX-License-Identifier: GPL-3.0-or-later
// ApplicationPage, what it opens and what it keeps: drafts, and the way back from 捨棄草稿.
#include "forms/application/apply/applicationform.h"
#include "forms/application/apply/applicationpage.h"
#include "forms/application/apply/conflictpanel.h"
#include "forms/application/casewords.h"
#include "forms/application/localcases.h"
#include "forms/application/mailedcommand.h"
#include "forms/commands/commands.h"
#include "forms/look/look.h"
#include "models/replica/replicaerror.h"
#include "models/tables/listwords.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <utility>

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
    m_whyReturned->clear();
    m_unchangedSaid = false;
    m_faultsShown = false;
    m_refusedSaid = false;
    m_passwordsSaid = false;
    m_offered = {};
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
    m_form->toTop();
    offerDraft();
}

/// On an empty form: what was begun here before is not lost, and where it is.
void ApplicationPage::offerDraft() {
    if (stage() != Stage::Form || m_mode != FormMode::Apply || !m_form->data().isEmpty() ||
        !(m_message->isHidden() || !m_offered.isNull())) {
        return;
    }
    std::optional<Draft> newest;
    int count = 0;
    const QList<Draft> drafts = m_link.drafts().drafts();
    for (const Draft& draft : drafts) {
        if (draft.form != localcases::applicationForm || draft.id == m_draft) {
            continue;
        }
        ++count;
        if (!newest || draft.savedAt > newest->savedAt) {
            newest = draft;
        }
    }
    if (!newest) {
        if (!std::exchange(m_offered, {}).isNull()) {
            m_message->clear();
        }
        return;
    }
    m_offered = newest->id;
    const UnitRow* unit = m_finder->units()->unit(newest->fields["unit_id"].toInteger());
    QString whose = draftName(newest->fields, unit ? unit->name : QString());
    if (whose.isEmpty()) {
        whose = tr("no name yet");
    }
    m_message->show(look::Tone::Info,
                    tr("There are %n unfinished draft(s) on this PC; the last one: %1, %2.", nullptr, count)
                        .arg(whose.toHtmlEscaped(), shownTime(newest->savedAt)),
                    tr("Go on with it"));
}

void ApplicationPage::openDraft(const QUuid& draft) {
    if (draft == m_draft && m_mode == FormMode::Apply) {
        return; // it stands here as it was left, passwords and all
    }
    const std::optional<Draft> stored = m_link.drafts().draft(draft);
    if (!stored || stored->form != localcases::applicationForm) {
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
    m_passwordsSaid = true;
    m_message->show(
        look::Tone::Info,
        tr("Draft of %1. Passwords are never saved: please type both again.").arg(shownTime(stored->savedAt)));
    m_form->toTop();
    if (const std::optional<OutboxItem> item = Commands::of(m_link).pending(localcases::draftSubject(draft))) {
        watch(*item);
    }
}

void ApplicationPage::openAt(const QString& argument) {
    const bool isFirst = !std::exchange(m_wasOpened, true);
    if (const QUuid draft = QUuid::fromString(argument); !draft.isNull()) {
        openDraft(draft);
    } else if (isFirst || argument == "new") {
        startNew();
    }
}

void ApplicationPage::saveDraft() {
    if (m_draft.isNull() || stage() == Stage::Accepted) {
        return;
    }
    if (m_mode == FormMode::Correct && isUnchanged()) {
        dropCorrectionDraft();
        return;
    }
    const ApplicationData data = m_form->data();
    const QJsonObject fields = data.toJson();
    if (fields == m_saved || (m_saved.isEmpty() && fields == ApplicationData().toJson())) {
        return;
    }
    Draft draft;
    draft.id = m_draft;
    draft.form = m_mode == FormMode::Correct ? localcases::correctionForm : localcases::applicationForm;
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
    m_savedLabel->setText(tr("Draft saved %1").arg(shownTime(at)));
}

void ApplicationPage::discard() {
    if (stage() != Stage::Form) {
        return;
    }
    if (m_mode == FormMode::Correct) {
        saveDraft(); // what has been typed last comes back too
        const std::optional<Draft> draft = m_link.drafts().draft(m_draft);
        m_link.drafts().removeDraft(m_draft);
        m_draft = {};
        emit correctionClosed();
        if (draft) {
            emit correctionDiscarded(*draft);
        }
        return;
    }
    const ApplicationData data = m_form->data();
    m_link.drafts().removeDraft(m_draft);
    m_saved = data.toJson(); // so that begin() does not save it again
    if (data.isEmpty()) {
        startNew();
        return;
    }
    m_discarded.append({m_draft, data});
    const UnitRow* unit = m_finder->units()->unit(data.unitId);
    const QString whose = draftName(m_saved, unit ? unit->name : QString());
    startNew();
    m_undoAction->setEnabled(true);
    m_offered = {};
    m_message->show(look::Tone::Info,
                    whose.isEmpty() ? tr("The draft without a name has been discarded.")
                                    : tr("The draft “%1” has been discarded.").arg(whose),
                    tr("Undo"));
    m_message->setFocus(Qt::OtherFocusReason);
}

void ApplicationPage::messageAction() {
    if (m_unchangedSaid) {
        send();
    } else if (!m_offered.isNull()) {
        openDraft(m_offered);
    } else {
        undoDiscard();
    }
}

void ApplicationPage::undoDiscard() {
    if (m_discarded.isEmpty() || stage() != Stage::Form) {
        return;
    }
    const Discarded last = m_discarded.takeLast();
    begin(last.draft, FormMode::Apply); // what has been typed since is a draft of its own
    m_form->load(last.data);
    edited();
    saveDraft();
    m_undoAction->setEnabled(!m_discarded.isEmpty());
    m_form->toTop();
}

} // namespace inservice
