// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/tables/hours.h"

namespace inservice {

template<>
const RowTable<ListEntryRow>& tableOf<ListEntryRow>() {
    using Row = ListEntryRow;
    static const RowTable<Row> table("list_entry", ReplicaTable::Reach::Own,
                                     {
                                         field("course_id", &Row::courseId),
                                         field("role", &Row::role),
                                         field("hours", &Row::hours),
                                         field("reason", &Row::reason),
                                         field("assess", &Row::assess),
                                         field("lecture_hours", &Row::lectureHours),
                                         field("note", &Row::note),
                                         field("row_version", &Row::rowVersion),
                                         field("by_name", &Row::byName),
                                         field("at", &Row::at),
                                     },
                                     {"course_id"});
    return table;
}

template<>
const RowTable<CourseListVersionRow>& tableOf<CourseListVersionRow>() {
    using Row = CourseListVersionRow;
    static const RowTable<Row> table("course_list", ReplicaTable::Reach::Own,
                                     {
                                         field("row_version", &Row::rowVersion),
                                         field("course_id", &Row::courseId),
                                         field("n", &Row::n),
                                         field("state", &Row::state),
                                         field("review", &Row::review),
                                         field("hash", &Row::hash),
                                         field("totals", &Row::totals),
                                         field("sentence", &Row::sentence),
                                         field("by_name", &Row::byName),
                                         field("at", &Row::at),
                                         field("decided_by", &Row::decidedBy),
                                         field("decided_at", &Row::decidedAt),
                                         field("reason", &Row::reason),
                                         field("row_reasons", &Row::rowReasons),
                                     },
                                     {"course_id", "state"});
    return table;
}

template<>
const RowTable<CourseEvidenceRow>& tableOf<CourseEvidenceRow>() {
    using Row = CourseEvidenceRow;
    static const RowTable<Row> table("course_evidence", ReplicaTable::Reach::Own,
                                     {
                                         field("course_id", &Row::courseId),
                                         field("file_id", &Row::fileId),
                                         field("name", &Row::name),
                                         field("size", &Row::size),
                                         field("media_type", &Row::mediaType),
                                         field("sessions", &Row::sessions),
                                         field("by_name", &Row::byName),
                                         field("at", &Row::at),
                                     },
                                     {"course_id"});
    return table;
}

template<>
const RowTable<AwardRow>& tableOf<AwardRow>() {
    using Row = AwardRow;
    static const RowTable<Row> table("award", ReplicaTable::Reach::Own,
                                     {
                                         field("course_id", &Row::courseId),
                                         field("number", &Row::number),
                                         field("title", &Row::title),
                                         field("organiser_id", &Row::organiserId),
                                         field("unit_name", &Row::unitName),
                                         fieldOrNone("unit_id", &Row::unitId),
                                         field("date_from", &Row::dateFrom),
                                         field("date_to", &Row::dateTo),
                                         field("mode", &Row::mode),
                                         field("tags", &Row::tags),
                                         field("class_kind", &Row::classKind),
                                         field("hour_unit", &Row::hourUnit),
                                         field("hours", &Row::hours),
                                         field("kind", &Row::kind),
                                         field("passed", &Row::passed),
                                         field("parts", &Row::parts),
                                         field("version", &Row::version),
                                         field("arithmetic", &Row::arithmetic),
                                         field("confirmed_at", &Row::confirmedAt),
                                     },
                                     {"course_id"});
    return table;
}

template<>
const RowTable<CorrectionRow>& tableOf<CorrectionRow>() {
    using Row = CorrectionRow;
    static const RowTable<Row> table("correction", ReplicaTable::Reach::Own,
                                     {
                                         field("course_id", &Row::courseId),
                                         field("n", &Row::n),
                                         field("list_id", &Row::listId),
                                         field("revision", &Row::revision),
                                         field("state", &Row::state),
                                         field("by_desk", &Row::byDesk),
                                         field("phone", &Row::phone),
                                         field("reason", &Row::reason),
                                         field("fields", &Row::fields),
                                         field("people", &Row::people),
                                         field("hash", &Row::hash),
                                         field("by_name", &Row::byName),
                                         field("at", &Row::at),
                                         fieldOrNone("paper_revision", &Row::paperRevision),
                                         field("paper_how", &Row::paperHow),
                                         field("decided_by", &Row::decidedBy),
                                         field("decided_at", &Row::decidedAt),
                                         field("decision", &Row::decision),
                                         fieldOrNone("list_after", &Row::listAfter),
                                         field("row_version", &Row::rowVersion),
                                         field("files", &Row::files),
                                         field("objections", &Row::objections),
                                     },
                                     {"course_id", "state"});
    return table;
}

} // namespace inservice
