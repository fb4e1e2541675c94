// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/table.h"

#include <QJsonObject>

namespace inservice {

class ReplicaReader;

struct UnitRow {
    qint64 id = 0;
    QString code;
    QString name;
    QString kind;
    QString founder;
    qint64 countyId = 0;
    qint64 districtId = 0;
    QString address;
    QString phone;
    std::optional<qint64> chiefReviewerId;     ///< desk that reviews a 總負責人 (or the only type offered) here
    std::optional<qint64> colleagueReviewerId; ///< desk for 連絡人／作業人員; none: the unit's own 總負責人
    bool hasChief = false;
    bool eligible = true;
    int rowVersion = 0; ///< of what is decided about it
    bool operator==(const UnitRow&) const = default;
};
template<>
const RowTable<UnitRow>& tableOf<UnitRow>();

struct DeskRow {
    qint64 id = 0;
    QString name;
    QString fax;
    QString address;
    QString email;
    QString phone;
    bool approvesBeforePaper = false; ///< whether its rule allows 紙本未到先行核准
    bool operator==(const DeskRow&) const = default;
};
template<>
const RowTable<DeskRow>& tableOf<DeskRow>();

/// A unit was told that it needs a 總負責人.
struct UnitReminderRow {
    qint64 id = 0;
    qint64 unitId = 0;
    QString how;      ///< mail, letter
    QString standing; ///< none, never, idle: what was wrong
    QString byName;
    QDateTime at;
    bool operator==(const UnitReminderRow&) const = default;
};
template<>
const RowTable<UnitReminderRow>& tableOf<UnitReminderRow>();

/// What was done with a unit by hand.
struct UnitEventRow {
    qint64 id = 0;
    qint64 unitId = 0;
    QString action; ///< add, rename, close, reopen, merge, merge_into, assign
    QString reason;
    QJsonObject changes; ///< {field: {before, after}}
    QString byName;      ///< empty: the operator
    QDateTime at;
    bool operator==(const UnitEventRow&) const = default;
};
template<>
const RowTable<UnitEventRow>& tableOf<UnitEventRow>();

/// The oldest first.
[[nodiscard]] QList<UnitEventRow> eventsOfUnit(const ReplicaReader& replica, qint64 unitId);
[[nodiscard]] QList<UnitRow> unitsByCode(const ReplicaReader& replica);
/// Those that a case or an account here belongs to: a school's lists read a handful, however many the country has.
[[nodiscard]] QList<UnitRow> unitsInUse(const ReplicaReader& replica);

} // namespace inservice
