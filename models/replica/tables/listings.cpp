// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/tables/listings.h"

namespace inservice {

template<>
const RowTable<ListingRow>& tableOf<ListingRow>() {
    using Row = ListingRow;
    static const RowTable<Row> table("listing", ReplicaTable::Reach::Own,
                                     {
                                         field("number", &Row::number),
                                         field("revision", &Row::revision),
                                         field("row_version", &Row::rowVersion),
                                         field("kind", &Row::kind),
                                         field("name", &Row::name),
                                         field("founder", &Row::founder),
                                         field("county_id", &Row::countyId),
                                         fieldOrNone("district_id", &Row::districtId),
                                         field("address", &Row::address),
                                         field("phone", &Row::phone),
                                         field("code", &Row::code),
                                         field("permit", &Row::permit),
                                         field("applicant", &Row::applicant),
                                         field("job_title", &Row::jobTitle),
                                         field("contact_phone", &Row::contactPhone),
                                         field("email", &Row::email),
                                         field("note", &Row::note),
                                         field("state", &Row::state),
                                         field("reviewer_unit_id", &Row::reviewerUnitId),
                                         fieldOrNone("unit_id", &Row::unitId),
                                         field("applied_at", &Row::appliedAt),
                                         field("changed_at", &Row::changedAt),
                                         field("decided_at", &Row::decidedAt),
                                         field("reason", &Row::reason),
                                         field("by_name", &Row::byName),
                                     },
                                     {"state"});
    return table;
}

} // namespace inservice
