// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/recurring.h"

#include <QJsonArray>

namespace inservice {

/// 定期統計: a report that one is reminded of. Its question is what api.study_figures takes, without a year.
/// Stopped by «right»: the figures are none of theirs any more.
struct ScheduleRow : RecurringRow {
    QString kind;       ///< report; duty: whose teachers lack something of 法定研習, which a school has by itself
    int people = 0;     ///< of kind duty: so many lacked something when it was issued last,
    QJsonArray lacking; ///< and of what: [{duty_id, name, people}]
    bool operator==(const ScheduleRow&) const = default;
    [[nodiscard]] bool isOfDuties() const { return kind == u"duty"; }
};
template<>
const RowTable<ScheduleRow>& tableOf<ScheduleRow>();

} // namespace inservice
