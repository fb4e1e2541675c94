// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/tables/catalogues.h"

#include "models/replica/replicareader.h"

namespace inservice {

template<>
const RowTable<CountyRow>& tableOf<CountyRow>() {
    using Row = CountyRow;
    static const RowTable<Row> table("county", ReplicaTable::Reach::Public,
                                     {
                                         field("code", &Row::code),
                                         field("name", &Row::name),
                                     });
    return table;
}

template<>
const RowTable<DistrictRow>& tableOf<DistrictRow>() {
    using Row = DistrictRow;
    static const RowTable<Row> table("district", ReplicaTable::Reach::Public,
                                     {
                                         field("county_id", &Row::countyId),
                                         field("name", &Row::name),
                                         field("zip", &Row::zip),
                                     },
                                     {"county_id"});
    return table;
}

template<>
const RowTable<JobTitleRow>& tableOf<JobTitleRow>() {
    using Row = JobTitleRow;
    static const RowTable<Row> table("job_title", ReplicaTable::Reach::Public,
                                     {
                                         field("name", &Row::name),
                                     });
    return table;
}

template<>
const RowTable<ReturnReasonRow>& tableOf<ReturnReasonRow>() {
    using Row = ReturnReasonRow;
    static const RowTable<Row> table("return_reason", ReplicaTable::Reach::Public,
                                     {
                                         field("key", &Row::key),
                                         field("text", &Row::text),
                                         field("about_paper", &Row::aboutPaper),
                                     });
    return table;
}

template<>
const RowTable<UnitKindRow>& tableOf<UnitKindRow>() {
    using Row = UnitKindRow;
    static const RowTable<Row> table("unit_kind", ReplicaTable::Reach::Public,
                                     {
                                         field("key", &Row::key),
                                         field("name", &Row::name),
                                         field("account_types", &Row::accountTypes),
                                         field("needs_unit_seal", &Row::needsUnitSeal),
                                         field("below_college", &Row::belowCollege),
                                     },
                                     {"key"});
    return table;
}

template<>
const RowTable<ConsentRow>& tableOf<ConsentRow>() {
    using Row = ConsentRow;
    static const RowTable<Row> table("consent", ReplicaTable::Reach::Public,
                                     {
                                         field("key", &Row::key),
                                         field("version", &Row::version),
                                         field("title", &Row::title),
                                         field("text", &Row::text),
                                         field("sha256", &Row::sha256),
                                         field("of_teacher", &Row::ofTeacher),
                                     });
    return table;
}

QList<ConsentRow> consentsOf(const ReplicaReader& replica, bool ofTeacher) {
    return replica.rows<ConsentRow>(QStringLiteral(" WHERE of_teacher = ? ORDER BY id"), {ofTeacher});
}

QList<DistrictRow> districtsOf(const ReplicaReader& replica, qint64 countyId) {
    return replica.rows<DistrictRow>(QStringLiteral(" WHERE county_id = ? ORDER BY zip, id"), {countyId});
}

} // namespace inservice
