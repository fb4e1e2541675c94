// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/tables/attendance.h"

namespace inservice {

template<>
const RowTable<PresenceRow>& tableOf<PresenceRow>() {
    using Row = PresenceRow;
    static const RowTable<Row> table("presence", ReplicaTable::Reach::Own,
                                     {
                                         field("row_version", &Row::rowVersion),
                                         field("course_id", &Row::courseId),
                                         field("marks", &Row::marks),
                                         field("leave", &Row::leave),
                                     },
                                     {"course_id"});
    return table;
}

} // namespace inservice
