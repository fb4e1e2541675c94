// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/named/namedoutbox.h"

#include <algorithm>

namespace inservice {

NamedOutbox::NamedOutbox(Link& link, QObject* parent)
    : RowOutbox(link, "named", parent) {
    readSoon();
}

QString NamedOutbox::decisionText(const QList<OutboxItem>& decision) const {
    return decision.constFirst().caption;
}

std::optional<int> NamedOutbox::rowVersion(qint64 id) const {
    Q_UNUSED(id) // a list has none: what is added and taken off does not go over what others do
    return std::nullopt;
}

QList<OutboxItem> NamedOutbox::underway(qint64 courseId) const {
    QList<OutboxItem> found;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(found), [&](const OutboxItem& item) {
        return idOf(item) == courseId && (item.state == OutboxState::Waiting || item.state == OutboxState::NeedsSignIn);
    });
    return found;
}

void NamedOutbox::mark(const QList<OutboxItem>& items) {
    m_items = items;
}

} // namespace inservice
