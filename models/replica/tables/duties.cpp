// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/tables/duties.h"

namespace inservice {

template<>
const RowTable<DutyRow>& tableOf<DutyRow>() {
    using Row = DutyRow;
    static const RowTable<Row> table("duty", ReplicaTable::Reach::Public,
                                     {
                                         fieldOrNone("unit_id", &Row::unitId),
                                         fieldOrNone("replaces_id", &Row::replacesId),
                                         field("name", &Row::name),
                                         field("tags", &Row::tags),
                                         field("courses", &Row::courses),
                                         field("title_words", &Row::titleWords),
                                         field("hours", &Row::hours),
                                         field("counts", &Row::counts),
                                         field("span", &Row::span),
                                         field("roles", &Row::roles),
                                         field("titles", &Row::titles),
                                         field("in_person", &Row::inPerson),
                                         field("in_full", &Row::inFull),
                                         field("part_tags", &Row::partTags),
                                         field("part_hours", &Row::partHours),
                                         field("target", &Row::target),
                                         field("fresh", &Row::fresh),
                                         field("from_year", &Row::fromYear),
                                         fieldOrNone("to_year", &Row::toYear),
                                         field("note", &Row::note),
                                         field("retired", &Row::retired),
                                         field("changed_at", &Row::changedAt),
                                         field("row_version", &Row::rowVersion),
                                     });
    return table;
}

} // namespace inservice
