// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/question.h"

#include <QDateTime>
#include <QJsonObject>

/// A roster as a check-in kept it (docs/api.md): what a semester's figures are divided by.
namespace inservice::questions {

/// What was put right in an entry.
struct KeptCorrection {
    QDateTime at;
    QString byName;
    QString reason;
    QJsonObject changes; ///< field: {before, after}
    bool operator==(const KeptCorrection&) const = default;
};

struct KeptEntry {
    qint64 teacherId = 0;
    QString name;
    qint64 titleId = 0;
    qint64 trainingRoleId = 0; ///< 0: none
    qint64 employmentId = 0;   ///< 0: not said
    QString state;             ///< active, on_leave
    QString departure;
    bool isCounted = true;             ///< false: a desk has put right that it is in no figure
    QList<KeptCorrection> corrections; ///< the newest first
    bool operator==(const KeptEntry&) const = default;
};

struct KeptRoster {
    QDateTime at;
    QList<int> semesters; ///< of which there are rosters of this unit, the newest first
    QList<KeptEntry> entries;
};

/// `semester`: 1151. `roster.not_visible` for a unit that is neither one's own nor under one's desk.
[[nodiscard]] AccountQuestion<KeptRoster> keptRoster(qint64 unitId, int semester);

} // namespace inservice::questions
