// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/tables/courses.h"

namespace inservice {

template<>
const RowTable<CourseNatureRow>& tableOf<CourseNatureRow>() {
    using Row = CourseNatureRow;
    static const RowTable<Row> table("course_nature", ReplicaTable::Reach::Public,
                                     {
                                         fieldOrNone("parent_id", &Row::parentId),
                                         field("level", &Row::level),
                                         field("code", &Row::code),
                                         field("name", &Row::name),
                                         field("version", &Row::version),
                                         field("sort", &Row::sort),
                                         field("retired", &Row::retired),
                                         field("retire_on", &Row::retireOn),
                                         fieldOrNone("successor_id", &Row::successorId),
                                     },
                                     {"parent_id"});
    return table;
}

template<>
const RowTable<CourseTagRow>& tableOf<CourseTagRow>() {
    using Row = CourseTagRow;
    static const RowTable<Row> table("course_tag", ReplicaTable::Reach::Public,
                                     {
                                         field("code", &Row::code),
                                         field("label", &Row::label),
                                         field("tag_group", &Row::tagGroup),
                                         field("valid_from", &Row::validFrom),
                                         field("valid_to", &Row::validTo),
                                         field("unit_kinds", &Row::unitKinds),
                                         field("min_hours", &Row::minHours),
                                         field("in_person", &Row::inPerson),
                                         field("lecturer", &Row::lecturer),
                                         field("title_pattern", &Row::titlePattern),
                                         field("transfer", &Row::transfer),
                                         field("note", &Row::note),
                                         field("retired", &Row::retired),
                                         field("retire_on", &Row::retireOn),
                                     });
    return table;
}

template<>
const RowTable<CourseReasonRow>& tableOf<CourseReasonRow>() {
    using Row = CourseReasonRow;
    static const RowTable<Row> table("course_reason", ReplicaTable::Reach::Public,
                                     {
                                         field("stage", &Row::stage),
                                         field("text", &Row::text),
                                         field("needs_words", &Row::needsWords),
                                         field("retired", &Row::retired),
                                         field("retire_on", &Row::retireOn),
                                     });
    return table;
}

template<>
const RowTable<HolidayRow>& tableOf<HolidayRow>() {
    using Row = HolidayRow;
    static const RowTable<Row> table("holiday", ReplicaTable::Reach::Public,
                                     {
                                         field("day", &Row::day),
                                         field("until", &Row::until),
                                         field("name", &Row::name),
                                         field("kind", &Row::kind),
                                     });
    return table;
}

template<>
const RowTable<CourseRow>& tableOf<CourseRow>() {
    using Row = CourseRow;
    static const RowTable<Row> table("course", ReplicaTable::Reach::Own,
                                     {
                                         field("number", &Row::number),
                                         fieldOrNone("legacy_number", &Row::legacyNumber),
                                         field("unit_id", &Row::unitId),
                                         fieldOrNone("owner_account_id", &Row::ownerAccountId),
                                         field("owner_name", &Row::ownerName),
                                         field("reviewer_unit_id", &Row::reviewerUnitId),
                                         field("state", &Row::state),
                                         field("state_at", &Row::stateAt),
                                         field("revision", &Row::revision),
                                         field("row_version", &Row::rowVersion),
                                         field("submitted_at", &Row::submittedAt),
                                         field("decided_at", &Row::decidedAt),
                                         field("published_at", &Row::publishedAt),
                                         field("change_open", &Row::changeOpen),
                                         field("title", &Row::title),
                                         field("class_kind", &Row::classKind),
                                         field("mode", &Row::mode),
                                         field("open_scope", &Row::openScope),
                                         fieldOrNone("county_id", &Row::countyId),
                                         field("starts_at", &Row::startsAt),
                                         field("ends_at", &Row::endsAt),
                                         field("date_from", &Row::dateFrom),
                                         field("date_to", &Row::dateTo),
                                         field("hours", &Row::hours),
                                         field("hour_unit", &Row::hourUnit),
                                         field("quota", &Row::quota),
                                         field("fee", &Row::fee),
                                         field("due_on", &Row::dueOn),
                                         field("taken", &Row::taken),
                                         field("held", &Row::held),
                                         field("waiting", &Row::waiting),
                                         field("reason", &Row::reason),
                                         field("reason_key", &Row::reasonKey),
                                         field("field_reasons", &Row::fieldReasons),
                                         field("by_name", &Row::byName),
                                         field("deputies", &Row::deputies),
                                         field("review_by", &Row::reviewBy),
                                         fieldOrNone("handover_to", &Row::handoverTo),
                                     },
                                     {"unit_id", "state"});
    return table;
}

template<>
const RowTable<CourseRevisionRow>& tableOf<CourseRevisionRow>() {
    using Row = CourseRevisionRow;
    static const RowTable<Row> table("course_revision", ReplicaTable::Reach::Own,
                                     {
                                         field("course_id", &Row::courseId),
                                         field("revision", &Row::revision),
                                         field("body", &Row::body),
                                         field("warnings", &Row::warnings),
                                         fieldOrNone("submitted_by_account_id", &Row::submittedByAccountId),
                                         field("submitted_by_name", &Row::submittedByName),
                                         field("at", &Row::at),
                                         field("answer", &Row::answer),
                                     },
                                     {"course_id"});
    return table;
}

template<>
const RowTable<CourseEventRow>& tableOf<CourseEventRow>() {
    using Row = CourseEventRow;
    static const RowTable<Row> table("course_event", ReplicaTable::Reach::Own,
                                     {
                                         field("course_id", &Row::courseId),
                                         field("action", &Row::action),
                                         field("from_state", &Row::fromState),
                                         field("to_state", &Row::toState),
                                         field("reason", &Row::reason),
                                         field("revision", &Row::revision),
                                         field("by_name", &Row::byName),
                                         field("at", &Row::at),
                                     },
                                     {"course_id"});
    return table;
}

} // namespace inservice
