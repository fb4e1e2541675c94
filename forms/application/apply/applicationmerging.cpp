// SPDX-License-Identifier: GPL-3.0-or-later
// ApplicationPage, when a correction meets another change of the same case.
#include "forms/application/apply/applicationform.h"
#include "forms/application/apply/applicationpage.h"
#include "forms/application/apply/conflictpanel.h"
#include "forms/application/casewords.h"
#include "forms/application/localcases.h"
#include "forms/look/look.h"

namespace inservice {

void ApplicationPage::showConflict(const QString& sentence, const QJsonObject& fields) {
    m_conflict->show(fields, *m_finder->units());
    m_message->show(look::Tone::Warning, sentence);
    m_conflict->jumpTo();
}

void ApplicationPage::catchUp(const QString& sentence) {
    m_link.fetchCase(m_case.secret, this, [this, sentence, id = m_case.id](const Answer<QJsonObject>& answer) {
        if (id != m_case.id || m_mode != FormMode::Correct) {
            return; // another case is open by now
        }
        const QJsonObject now = answer ? *answer.value : QJsonObject();
        const std::optional<CaseStanding> standing = standingOf(now);
        if (!standing || !standing->mayCorrect()) {
            m_message->show(look::Tone::Warning,
                            tr("%1 Please look at the case again under “Progress of applications”.").arg(sentence));
            return;
        }
        // Corrected on another PC and sent back once more: its values come in wherever nothing was changed here.
        ApplicationData data = m_form->data();
        const QJsonObject mine = correctedFields(m_base, data);
        const QJsonObject conflicts = conflictsOf(m_base, now, data);
        const QJsonObject theirs = correctedFields(now, ApplicationData::fromCase(m_base, *m_finder->units()));
        for (auto it = theirs.constBegin(); it != theirs.constEnd(); ++it) {
            if (!mine.contains(it.key())) {
                data.take(it.key(), now.value(it.key()), *m_finder->units());
            }
        }
        m_case = localcases::seen(m_link, m_case.id, now);
        m_base = now;
        sayWhyReturned();
        m_form->load(data);
        edited();
        if (conflicts.isEmpty()) {
            m_message->show(look::Tone::Warning,
                            tr("This application was corrected from another PC meanwhile and sent back again. What was "
                               "changed there stands in the form now, beside what you changed here. Please look it "
                               "through and send again."));
        } else {
            showConflict(tr("This application was corrected from another PC meanwhile and sent back again. Some fields "
                            "were changed there and here: please choose for each which one is to stand."),
                         conflicts);
        }
    });
}

void ApplicationPage::settleField(const QString& field, const QJsonValue& theirs, bool taken) {
    m_base.insert(field, theirs); // what a new correction is compared with
    if (taken) {
        ApplicationData data = m_form->data();
        data.take(field, theirs, *m_finder->units());
        m_form->load(data);
    }
    edited();
}

void ApplicationPage::sayChosen() {
    m_message->show(look::Tone::Info, tr("Everything is chosen. Send again when the form is as it should be."));
    m_form->jumpTo("jobTitle");
}

} // namespace inservice
