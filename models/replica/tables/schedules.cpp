// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/tables/schedules.h"

namespace inservice {

template<>
const RowTable<ScheduleRow>& tableOf<ScheduleRow>() {
    using Row = ScheduleRow;
    static const RowTable<Row> table("schedule", ReplicaTable::Reach::Own,
                                     recurringFields<Row>() + QList<Field<Row>>{
                                                                  field("kind", &Row::kind),
                                                                  field("people", &Row::people),
                                                                  field("lacking", &Row::lacking),
                                                              });
    return table;
}

} // namespace inservice
