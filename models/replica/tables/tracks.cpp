// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/tables/tracks.h"

namespace inservice {

template<>
const RowTable<TrackRow>& tableOf<TrackRow>() {
    using Row = TrackRow;
    static const RowTable<Row> table("track", ReplicaTable::Reach::Own,
                                     {
                                         field("course_id", &Row::courseId),
                                         field("number", &Row::number),
                                         field("title", &Row::title),
                                         field("unit_id", &Row::unitId),
                                         field("starts_at", &Row::startsAt),
                                         field("ends_at", &Row::endsAt),
                                         field("reg_from", &Row::regFrom),
                                         field("reg_to", &Row::regTo),
                                         field("online", &Row::online),
                                         field("cancelled", &Row::cancelled),
                                         field("shown", &Row::shown),
                                         field("news", &Row::news),
                                         field("added_at", &Row::addedAt),
                                         field("mail", &Row::mail),
                                     },
                                     {"number"});
    return table;
}

template<>
const RowTable<SubscriptionRow>& tableOf<SubscriptionRow>() {
    using Row = SubscriptionRow;
    static const RowTable<Row> table("subscription", ReplicaTable::Reach::Own,
                                     recurringFields<Row>() + QList<Field<Row>>{
                                                                  field("found", &Row::found),
                                                                  field("held", &Row::held),
                                                              });
    return table;
}

} // namespace inservice
