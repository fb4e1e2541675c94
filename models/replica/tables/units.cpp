// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/tables/units.h"

#include "models/replica/replicareader.h"

namespace inservice {

template<>
const RowTable<UnitRow>& tableOf<UnitRow>() {
    using Row = UnitRow;
    static const RowTable<Row> table("unit", ReplicaTable::Reach::Public,
                                     {
                                         field("code", &Row::code),
                                         field("name", &Row::name),
                                         field("kind", &Row::kind),
                                         field("founder", &Row::founder),
                                         field("county_id", &Row::countyId),
                                         field("district_id", &Row::districtId),
                                         field("address", &Row::address),
                                         field("phone", &Row::phone),
                                         field("chief_reviewer_id", &Row::chiefReviewerId),
                                         field("colleague_reviewer_id", &Row::colleagueReviewerId),
                                         field("has_chief", &Row::hasChief),
                                         field("eligible", &Row::eligible),
                                         field("row_version", &Row::rowVersion),
                                     },
                                     {"code", "county_id, district_id, kind"});
    return table;
}

template<>
const RowTable<DeskRow>& tableOf<DeskRow>() {
    using Row = DeskRow;
    static const RowTable<Row> table("desk", ReplicaTable::Reach::Public,
                                     {
                                         field("name", &Row::name),
                                         field("fax", &Row::fax),
                                         field("address", &Row::address),
                                         field("email", &Row::email),
                                         field("phone", &Row::phone),
                                         field("approves_before_paper", &Row::approvesBeforePaper),
                                     });
    return table;
}

template<>
const RowTable<UnitReminderRow>& tableOf<UnitReminderRow>() {
    using Row = UnitReminderRow;
    static const RowTable<Row> table("unit_reminder", ReplicaTable::Reach::Own,
                                     {
                                         field("unit_id", &Row::unitId),
                                         field("how", &Row::how),
                                         field("standing", &Row::standing),
                                         field("by_name", &Row::byName),
                                         field("at", &Row::at),
                                     },
                                     {"unit_id"});
    return table;
}

template<>
const RowTable<UnitEventRow>& tableOf<UnitEventRow>() {
    using Row = UnitEventRow;
    static const RowTable<Row> table("unit_event", ReplicaTable::Reach::Own,
                                     {
                                         field("unit_id", &Row::unitId),
                                         field("action", &Row::action),
                                         field("reason", &Row::reason),
                                         field("changes", &Row::changes),
                                         field("by_name", &Row::byName),
                                         field("at", &Row::at),
                                     },
                                     {"unit_id"});
    return table;
}

QList<UnitEventRow> eventsOfUnit(const ReplicaReader& replica, qint64 unitId) {
    return replica.rows<UnitEventRow>(QStringLiteral(" WHERE unit_id = ? ORDER BY id"), {unitId});
}

QList<UnitRow> unitsByCode(const ReplicaReader& replica) {
    return replica.rows<UnitRow>(QStringLiteral(" ORDER BY code, id"));
}

QList<UnitRow> unitsInUse(const ReplicaReader& replica) {
    return replica.rows<UnitRow>(
        QStringLiteral(" WHERE id IN (SELECT unit_id FROM application UNION SELECT unit_id FROM account)"));
}

} // namespace inservice
