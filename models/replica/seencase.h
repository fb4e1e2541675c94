// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/rows.h"

#include <QJsonObject>
#include <QJsonValue>

namespace inservice {

/// A case as the person sees it who decides about it, for OutboxItem::seen: fields named as in docs/api.md
/// «application», ID masked, `row_version` and `changed_at` with it (what was decided after `changed_at` is who changed
/// it).
QJsonObject seenCase(const ApplicationRow& row);

/// One field of a case that is not any more what the person saw.
struct SeenChange {
    QString field; ///< its name in docs/api.md «application»
    QJsonValue seen;
    QJsonValue now;
};

/// What is different now, in the order of the form; where the case stands comes first. Empty when only its version has
/// moved (it went somewhere and back).
QList<SeenChange> changedSince(const QJsonObject& seen, const ApplicationRow& now);

} // namespace inservice
