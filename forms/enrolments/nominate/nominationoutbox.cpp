// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/nominate/nominationoutbox.h"

#include <algorithm>

namespace inservice {

NominationOutbox::NominationOutbox(Link& link, QObject* parent)
    : RowOutbox(link, "nomination", parent) {
    readSoon();
}

QString NominationOutbox::decisionText(const QList<OutboxItem>& decision) const {
    return decision.constFirst().caption;
}

std::optional<int> NominationOutbox::rowVersion(qint64 id) const {
    Q_UNUSED(id) // a school holds no row of it: who is in a course is its organiser's
    return std::nullopt;
}

bool NominationOutbox::isUnderway(qint64 number) const {
    return std::any_of(m_items.begin(), m_items.end(), [&](const OutboxItem& item) {
        return idOf(item) == number && (item.state == OutboxState::Waiting || item.state == OutboxState::NeedsSignIn);
    });
}

void NominationOutbox::mark(const QList<OutboxItem>& items) {
    m_items = items;
}

} // namespace inservice
