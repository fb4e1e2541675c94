// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/unlistedoutbox.h"

#include <algorithm>

namespace inservice {

UnlistedOutbox::UnlistedOutbox(Link& link, const char* table, QObject* parent)
    : RowOutbox(link, table, parent) {
    readSoon();
}

std::optional<int> UnlistedOutbox::rowVersion(qint64 id) const {
    Q_UNUSED(id)
    return std::nullopt;
}

QList<OutboxItem> UnlistedOutbox::underway(qint64 id) const {
    QList<OutboxItem> found;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(found), [&](const OutboxItem& item) {
        return idOf(item) == id && (item.state == OutboxState::Waiting || item.state == OutboxState::NeedsSignIn);
    });
    return found;
}

} // namespace inservice
