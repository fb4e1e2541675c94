// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/replicareader.h"
#include "models/replica/tables/applications.h"

#include <QJsonObject>
#include <QStringList>

namespace inservice {

class ReplicaReader;

/// In what was seen of a case (OutboxItem::seen): the id of the last decision that stood in its history.
inline constexpr auto lastDecisionSeen = "decision_id";

/// What is not in a case any more as somebody saw it (RowTable::seen), a line for each field:
/// 「聯絡電話：… → …」. Empty when only its version has moved. Throws ReplicaError.
[[nodiscard]] QStringList changesSince(const QJsonObject& seen, const ApplicationRow& now,
                                       const ReplicaReader& replica);
/// What was done with it since, and by whom, oldest first: 「2026-11-23 10:32 王示範：退回補正」. Throws ReplicaError.
[[nodiscard]] QStringList actionsSince(const QJsonObject& seen, qint64 applicationId, const ReplicaReader& replica);

/// A field of a form that says something else now.
struct FieldDifference {
    QString label;
    QString before;
    QString after;
};
/// Between what two revisions of a form show (api.paper_changes), in the order of the form; number and revision are no
/// fields of it. Throws ReplicaError.
[[nodiscard]] QList<FieldDifference> differences(const QJsonObject& before, const QJsonObject& now,
                                                 const ReplicaReader& replica);

} // namespace inservice
