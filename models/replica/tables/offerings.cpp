// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/tables/offerings.h"

namespace inservice {

template<>
const RowTable<OfferingRow>& tableOf<OfferingRow>() {
    using Row = OfferingRow;
    static const RowTable<Row> table("offering", ReplicaTable::Reach::Public,
                                     {
                                         field("number", &Row::number),
                                         field("unit_id", &Row::unitId),
                                         field("title", &Row::title),
                                         fieldOrNone("county_id", &Row::countyId),
                                         fieldOrNone("district_id", &Row::districtId),
                                         field("venue", &Row::venue),
                                         field("visible_from", &Row::visibleFrom),
                                         field("starts_at", &Row::startsAt),
                                         field("ends_at", &Row::endsAt),
                                         field("reg_from", &Row::regFrom),
                                         field("reg_to", &Row::regTo),
                                         field("hours", &Row::hours),
                                         field("hour_unit", &Row::hourUnit),
                                         field("fee", &Row::fee),
                                         field("quota", &Row::quota),
                                         field("free", &Row::free),
                                         field("lecturers", &Row::lecturers),
                                         field("cancelled", &Row::cancelled),
                                         field("facets", &Row::facets),
                                     },
                                     {"number"});
    return table;
}

} // namespace inservice
