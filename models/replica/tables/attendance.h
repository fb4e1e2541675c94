// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/keys.h"

#include <QJsonArray>

namespace inservice {

/// 出席, 請假: all there is about one enrolment; without a row nobody has said anything of it yet.
struct PresenceRow {
    qint64 id = 0; ///< of its enrolment
    int rowVersion = 0;
    qint64 courseId = 0;
    QJsonArray marks; ///< docs/api.md «Attendance»; models/attendance reads them
    QJsonArray leave; ///< wishes of 請假, likewise
    bool operator==(const PresenceRow&) const = default;
};
template<>
const RowTable<PresenceRow>& tableOf<PresenceRow>();

} // namespace inservice
