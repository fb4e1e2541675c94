// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/table.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace inservice {

/// 定期統計: a report that one is reminded of.
struct ScheduleRow {
    qint64 id = 0;
    QString kind; ///< report; duty: whose teachers lack something of 法定研習, which a school has by itself
    QString name;
    QJsonObject query; ///< as api.study_figures takes it, without a year
    QString every;     ///< week, month, semester
    bool byMail = true;
    QString state;     ///< active, stopped
    QString stoppedBy; ///< owner, idle (nobody looks at it), right (the figures are none of theirs any more); or empty
    QDateTime madeAt;
    int rowVersion = 0;
    QDateTime issuedAt; ///< invalid: not yet
    int people = 0;     ///< of kind duty: so many lacked something then,
    QJsonArray lacking; ///< and of what: [{duty_id, name, people}]
    int unread = 0;     ///< issues since one last signed in
    bool operator==(const ScheduleRow&) const = default;
    [[nodiscard]] bool isActive() const { return state == u"active"; }
    [[nodiscard]] bool isOfDuties() const { return kind == u"duty"; }
};
template<>
const RowTable<ScheduleRow>& tableOf<ScheduleRow>();

} // namespace inservice
