// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/upkeep/upkeeppanel.h"

#include <QJsonArray>
#include <algorithm>

namespace inservice {
namespace {

/// Lists of ids say the same in any order; no number is 0 where none is chosen.
QJsonValue compared(const QJsonValue& value) {
    if (value.isNull() || value.isUndefined()) {
        return 0;
    }
    if (!value.isArray()) {
        return value;
    }
    QList<qint64> ids;
    const QJsonArray array = value.toArray();
    for (const auto& one : array) {
        ids << one.toInteger();
    }
    std::sort(ids.begin(), ids.end());
    QJsonArray sorted;
    for (const qint64 id : std::as_const(ids)) {
        sorted.append(id);
    }
    return sorted;
}

} // namespace

void UpkeepPanel::open(const UpkeepAction& action, const QJsonObject& known, const QJsonObject& written,
                       const ReplicaReader& replica, const QString& title) {
    m_action = &action;
    m_known = known;
    QJsonObject all = known;
    for (auto one = written.begin(); one != written.end(); ++one) {
        all.insert(one.key(), one.value());
    }
    QWidget* first = fill(all, replica);
    setTitle(title, action.text());
    openWith(title, action.explanationText(), first);
}

bool UpkeepPanel::isUnchanged() const {
    const QJsonObject now = body();
    for (auto one = now.begin(); one != now.end(); ++one) {
        if (one.key() != u"reason" && compared(one.value()) != compared(m_known.value(one.key()))) {
            return false;
        }
    }
    return true;
}

} // namespace inservice
