// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/changes.h"

#include <algorithm>

namespace inservice {

Changes Changes::everything() {
    Changes changes;
    changes.m_everything = true;
    return changes;
}

void Changes::add(const QString& table, qint64 id) {
    const auto known = m_ids.find(table);
    if (known == m_ids.end()) {
        m_ids.insert(table, {id});
    } else if (!known->isEmpty()) {
        known->insert(id);
        if (known->size() > mostIds) {
            known->clear();
        }
    }
}

void Changes::addTable(const QString& table) {
    m_ids.insert(table, {});
}

void Changes::unite(const Changes& other) {
    m_everything = m_everything || other.m_everything;
    for (auto table = other.m_ids.cbegin(); table != other.m_ids.cend(); ++table) {
        if (table->isEmpty()) {
            addTable(table.key());
        }
        for (const qint64 id : table.value()) {
            add(table.key(), id);
        }
    }
}

bool Changes::concerns(std::initializer_list<const char*> tables) const {
    return m_everything || std::any_of(tables.begin(), tables.end(),
                                       [this](const char* table) { return m_ids.contains(QLatin1String(table)); });
}

bool Changes::isWhole(const char* table) const {
    const auto known = m_ids.constFind(QLatin1String(table));
    return m_everything || (known != m_ids.constEnd() && known->isEmpty());
}

QSet<qint64> Changes::ids(const char* table) const {
    return m_ids.value(QLatin1String(table));
}

} // namespace inservice
