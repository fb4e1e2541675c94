// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/question.h"

#include <QDateTime>
#include <QHash>
#include <QUuid>

/// What is asked at the centre about rosters (docs/api.md «Rosters»).
namespace inservice::questions {

/// A personnel list that was taken into a roster.
struct RosterImport {
    QUuid id;
    qint64 unitId = 0;
    QString byName;
    QString listName;
    QDateTime at;
    QDateTime undoneAt; ///< invalid: it stands
    QDateTime openUntil;
    QHash<QString, int> rows; ///< new, moved, returned, overwritten, left: how many
    bool operator==(const RosterImport&) const = default;
};

/// The newest first, a hundred at most. `right.missing` for whoever keeps no roster.
[[nodiscard]] AccountQuestion<QList<RosterImport>> rosterImports();

} // namespace inservice::questions
