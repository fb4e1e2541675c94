// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/tables/checkins.h"

namespace inservice {

template<>
const RowTable<CheckinRow>& tableOf<CheckinRow>() {
    using Row = CheckinRow;
    static const RowTable<Row> table("checkin", ReplicaTable::Reach::Own,
                                     {
                                         field("unit_id", &Row::unitId),
                                         field("semester", &Row::semester),
                                         field("state", &Row::state),
                                         field("people", &Row::people),
                                         field("teachers", &Row::teachers),
                                         field("staff", &Row::staff),
                                         field("on_leave", &Row::onLeave),
                                         field("joined", &Row::joined),
                                         field("departed", &Row::departed),
                                         field("changed", &Row::changed),
                                         field("since", &Row::since),
                                         field("closed_at", &Row::closedAt),
                                         field("closed_by", &Row::closedBy),
                                         field("reopened_at", &Row::reopenedAt),
                                         field("reopened_by", &Row::reopenedBy),
                                         field("reopen_reason", &Row::reopenReason),
                                         field("row_version", &Row::rowVersion),
                                     });
    return table;
}

} // namespace inservice
