// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/tables/venues.h"

namespace inservice {

template<>
const RowTable<VenueEquipmentRow>& tableOf<VenueEquipmentRow>() {
    using Row = VenueEquipmentRow;
    static const RowTable<Row> table("venue_equipment", ReplicaTable::Reach::Public,
                                     {
                                         field("name", &Row::name),
                                         field("sort", &Row::sort),
                                         field("retired", &Row::retired),
                                         field("retire_on", &Row::retireOn),
                                     });
    return table;
}

template<>
const RowTable<VenueRow>& tableOf<VenueRow>() {
    using Row = VenueRow;
    static const RowTable<Row> table("venue", ReplicaTable::Reach::Own,
                                     {
                                         field("unit_id", &Row::unitId),
                                         field("name", &Row::name),
                                         field("county_id", &Row::countyId),
                                         fieldOrNone("district_id", &Row::districtId),
                                         field("address", &Row::address),
                                         field("capacity", &Row::capacity),
                                         field("equipment", &Row::equipment),
                                         field("equipment_note", &Row::equipmentNote),
                                         field("phone", &Row::phone),
                                         field("shared", &Row::shared),
                                         field("state", &Row::state),
                                         field("changed_at", &Row::changedAt),
                                         field("row_version", &Row::rowVersion),
                                     },
                                     {"unit_id"});
    return table;
}

template<>
const RowTable<VenueEventRow>& tableOf<VenueEventRow>() {
    using Row = VenueEventRow;
    static const RowTable<Row> table("venue_event", ReplicaTable::Reach::Own,
                                     {
                                         field("venue_id", &Row::venueId),
                                         field("unit_id", &Row::unitId),
                                         field("action", &Row::action),
                                         field("reason", &Row::reason),
                                         field("changes", &Row::changes),
                                         field("by_name", &Row::byName),
                                         field("at", &Row::at),
                                     },
                                     {"venue_id"});
    return table;
}

} // namespace inservice
