// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/keys.h"

namespace inservice {

/// 期初維護 of a school in a semester, once it was closed.
struct CheckinRow {
    qint64 id = 0;
    qint64 unitId = 0;
    int semester = 0; ///< Semester::number()
    QString state;    ///< closed; reopened by its desk; missed: the centre took the roster as it was
    int people = 0;   ///< when it was closed, as all that follow
    int teachers = 0;
    int staff = 0;
    int onLeave = 0;
    int joined = 0; ///< since `since`
    int departed = 0;
    int changed = 0;
    QString since; ///< ISO; the check-in before, or the semester's first day
    QDateTime closedAt;
    QString closedBy; ///< empty: the centre
    QDateTime reopenedAt;
    QString reopenedBy;
    QString reopenReason;
    int rowVersion = 0;
    bool operator==(const CheckinRow&) const = default;
};
template<>
const RowTable<CheckinRow>& tableOf<CheckinRow>();

} // namespace inservice
