// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/apply/draftkeeper.h"

#include "forms/application/localcases.h"
#include "models/replica/drafts.h"
#include "models/replica/replicaerror.h"

namespace inservice {

DraftKeeper::DraftKeeper(GuestLink& link, QObject* parent)
    : QObject(parent)
    , m_link(link) {
}

QString DraftKeeper::formName() const {
    return QLatin1String(m_mode == FormMode::Correct ? localcases::correctionForm : localcases::applicationForm);
}

void DraftKeeper::begin(const QUuid& draft, FormMode mode) {
    m_draft = draft;
    m_mode = mode;
    m_saved = {};
    emit saved({});
}

std::optional<Draft> DraftKeeper::read() {
    std::optional<Draft> stored = m_link.drafts().draft(m_draft);
    if (!stored || stored->form != formName()) {
        return std::nullopt;
    }
    if (m_link.drafts().isWritten(m_draft)) {
        m_saved = stored->fields;
        emit saved(stored->savedAt);
    }
    return stored;
}

void DraftKeeper::save(const ApplicationData& data) {
    const QJsonObject fields = data.toJson();
    if (fields == m_saved || (m_saved.isEmpty() && fields == ApplicationData().toJson())) {
        return;
    }
    Draft draft;
    draft.id = m_draft;
    draft.form = formName();
    draft.savedAt = QDateTime::currentDateTimeUtc();
    draft.fields = fields;
    try {
        m_link.drafts().save(draft);
        m_saved = fields;
        emit saved(draft.savedAt);
    } catch (const ReplicaError&) {
        emit notSaved();
    }
}

void DraftKeeper::remove() {
    try {
        if (m_saved.isEmpty() && !m_link.drafts().draft(m_draft)) {
            return;
        }
        m_link.drafts().removeDraft(m_draft);
        m_saved = {};
        emit saved({});
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // it lies there as it was written last; nothing typed is lost by it
    }
}

void DraftKeeper::discard(const ApplicationData& data) {
    m_link.drafts().removeDraft(m_draft);
    if (!data.isEmpty()) {
        m_discarded.append({m_draft, data});
    }
    end(); // so that it is not saved again
}

DraftKeeper::Others DraftKeeper::others() const {
    Others others;
    const QList<Draft> drafts = m_link.drafts().drafts();
    for (const Draft& draft : drafts) {
        if (draft.form != localcases::applicationForm || draft.id == m_draft) {
            continue;
        }
        ++others.count;
        if (!others.newest || draft.savedAt > others.newest->savedAt) {
            others.newest = draft;
        }
    }
    return others;
}

} // namespace inservice
