// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/tables/schedules.h"

namespace inservice {

template<>
const RowTable<ScheduleRow>& tableOf<ScheduleRow>() {
    using Row = ScheduleRow;
    static const RowTable<Row> table("schedule", ReplicaTable::Reach::Own,
                                     {
                                         field("kind", &Row::kind),
                                         field("name", &Row::name),
                                         field("query", &Row::query),
                                         field("every", &Row::every),
                                         field("by_mail", &Row::byMail),
                                         field("state", &Row::state),
                                         field("stopped_by", &Row::stoppedBy),
                                         field("made_at", &Row::madeAt),
                                         field("row_version", &Row::rowVersion),
                                         field("issued_at", &Row::issuedAt),
                                         field("people", &Row::people),
                                         field("lacking", &Row::lacking),
                                         field("unread", &Row::unread),
                                     });
    return table;
}

} // namespace inservice
