// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/tables/lecturers.h"

namespace inservice {

template<>
const RowTable<LecturerRow>& tableOf<LecturerRow>() {
    using Row = LecturerRow;
    static const RowTable<Row> table("lecturer", ReplicaTable::Reach::Own,
                                     {
                                         field("unit_id", &Row::unitId),
                                         field("name", &Row::name),
                                         field("service_unit", &Row::serviceUnit),
                                         field("job_title", &Row::jobTitle),
                                         field("subjects", &Row::subjects),
                                         field("expertise", &Row::expertise),
                                         field("email", &Row::email),
                                         field("phone", &Row::phone),
                                         field("show_email", &Row::showEmail),
                                         field("show_phone", &Row::showPhone),
                                         field("note", &Row::note),
                                         field("state", &Row::state),
                                         field("revision", &Row::revision),
                                         field("asked_at", &Row::askedAt),
                                         field("consented_at", &Row::consentedAt),
                                         field("consented_on", &Row::consentedOn),
                                         field("consent_how", &Row::consentHow),
                                         field("consent_kept", &Row::consentKept),
                                         field("changed_at", &Row::changedAt),
                                         field("row_version", &Row::rowVersion),
                                     });
    return table;
}

template<>
const RowTable<LecturerEventRow>& tableOf<LecturerEventRow>() {
    using Row = LecturerEventRow;
    static const RowTable<Row> table("lecturer_event", ReplicaTable::Reach::Own,
                                     {
                                         field("lecturer_id", &Row::lecturerId),
                                         field("unit_id", &Row::unitId),
                                         field("action", &Row::action),
                                         field("reason", &Row::reason),
                                         field("changes", &Row::changes),
                                         field("by_name", &Row::byName),
                                         field("at", &Row::at),
                                     },
                                     {"lecturer_id"});
    return table;
}

} // namespace inservice
