// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/apply/draftoffer.h"

#include "forms/application/apply/draftkeeper.h"
#include "forms/application/casewords.h"
#include "forms/look/look.h"
#include "models/tables/listwords.h"
#include "models/tables/unitfinder.h"

#include <utility>

namespace inservice {

void DraftOffer::show() {
    if (!m_message.isHidden() && m_draft.isNull()) {
        return;
    }
    const auto [newest, count] = m_drafts.others();
    if (!newest) {
        if (!std::exchange(m_draft, {}).isNull()) {
            m_message.clear();
        }
        return;
    }
    m_draft = newest->id;
    QString whose = nameOf(newest->fields);
    if (whose.isEmpty()) {
        whose = tr("no name yet");
    }
    m_message.show(look::Tone::Info,
                   tr("There are %n unfinished draft(s) on this PC; the last one: %1, %2.", nullptr, count)
                       .arg(whose.toHtmlEscaped(), shownTime(newest->savedAt)),
                   tr("Go on with it"));
}

void DraftOffer::sayDiscarded(const ApplicationData& data) {
    const QString whose = nameOf(data.toJson());
    m_draft = {};
    m_message.show(look::Tone::Info,
                   whose.isEmpty() ? tr("The draft without a name has been discarded.")
                                   : tr("The draft “%1” has been discarded.").arg(whose),
                   tr("Undo"));
    m_message.setFocus(Qt::OtherFocusReason);
}

QString DraftOffer::nameOf(const QJsonObject& fields) const {
    const UnitRow* unit = m_finder.units()->unit(fields["unit_id"].toInteger());
    return draftName(fields, unit != nullptr ? unit->name : QString());
}

} // namespace inservice
