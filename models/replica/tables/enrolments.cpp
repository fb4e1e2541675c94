// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/tables/enrolments.h"

namespace inservice {

template<>
const RowTable<RegistrationRow>& tableOf<RegistrationRow>() {
    using Row = RegistrationRow;
    static const RowTable<Row> table("registration", ReplicaTable::Reach::Own,
                                     {
                                         field("row_version", &Row::rowVersion),
                                         field("settings", &Row::settings),
                                         field("enabled", &Row::enabled),
                                         field("accept_mode", &Row::acceptMode),
                                         field("open_at", &Row::openAt),
                                         field("close_at", &Row::closeAt),
                                         field("result_at", &Row::resultAt),
                                         field("freeze_at", &Row::freezeAt),
                                         field("cancel_until", &Row::cancelUntil),
                                         field("online_quota", &Row::onlineQuota),
                                         field("draw_hash", &Row::drawHash),
                                         field("drawn_at", &Row::drawnAt),
                                         field("announced_at", &Row::announcedAt),
                                         field("set_by_name", &Row::setByName),
                                         field("set_at", &Row::setAt),
                                     });
    return table;
}

template<>
const RowTable<NamedPersonRow>& tableOf<NamedPersonRow>() {
    using Row = NamedPersonRow;
    static const RowTable<Row> table("named_person", ReplicaTable::Reach::Own,
                                     {
                                         field("course_id", &Row::courseId),
                                         field("how", &Row::how),
                                         field("name", &Row::name),
                                         field("national_id", &Row::nationalId),
                                         fieldOrNone("unit_id", &Row::unitId),
                                         field("by_name", &Row::byName),
                                         field("at", &Row::at),
                                     },
                                     {"course_id"});
    return table;
}

template<>
const RowTable<EnrolmentRow>& tableOf<EnrolmentRow>() {
    using Row = EnrolmentRow;
    static const RowTable<Row> table("enrolment", ReplicaTable::Reach::Own,
                                     {
                                         field("row_version", &Row::rowVersion),
                                         field("course_id", &Row::courseId),
                                         fieldOrNone("number", &Row::number),
                                         field("title", &Row::title),
                                         field("organiser_id", &Row::organiserId),
                                         fieldOrNone("unit_id", &Row::unitId),
                                         field("unit_text", &Row::unitText),
                                         fieldOrNone("teacher_id", &Row::teacherId),
                                         field("name", &Row::name),
                                         field("sex", &Row::sex),
                                         fieldOrNone("title_id", &Row::titleId),
                                         field("job_title", &Row::jobTitle),
                                         field("staff_group", &Row::staffGroup),
                                         field("state", &Row::state),
                                         field("state_at", &Row::stateAt),
                                         field("queued_at", &Row::queuedAt),
                                         field("source", &Row::source),
                                         field("priority_group", &Row::priorityGroup),
                                         field("repeated", &Row::repeated),
                                         field("lapsed_at", &Row::lapsedAt),
                                         fieldOrNone("class_no", &Row::classNo),
                                         field("answers", &Row::answers),
                                         field("follow_up", &Row::followUp),
                                         field("reason", &Row::reason),
                                         field("by_name", &Row::byName),
                                         field("offer_until", &Row::offerUntil),
                                         field("clash", &Row::clash),
                                         field("starts_at", &Row::startsAt),
                                         field("ends_at", &Row::endsAt),
                                         field("result_at", &Row::resultAt),
                                         field("contact_email", &Row::contactEmail),
                                         field("due_on", &Row::dueOn),
                                         field("confirmed", &Row::confirmed),
                                         field("nominated_by", &Row::nominatedBy),
                                         fieldOrNone("unit_now", &Row::unitNow),
                                         fieldOrNone("title_now", &Row::titleNow),
                                         field("gone", &Row::gone),
                                         field("leaving", &Row::leaving),
                                     },
                                     {"course_id", "state"});
    return table;
}

template<>
const RowTable<EnrolmentFormRow>& tableOf<EnrolmentFormRow>() {
    using Row = EnrolmentFormRow;
    static const RowTable<Row> table("enrolment_form", ReplicaTable::Reach::Public,
                                     {
                                         field("number", &Row::number),
                                         field("open_at", &Row::openAt),
                                         field("close_at", &Row::closeAt),
                                         field("starts_at", &Row::startsAt),
                                         field("settings", &Row::settings),
                                         field("nights", &Row::nights),
                                         field("classes", &Row::classes),
                                         field("notice", &Row::notice),
                                         field("delete_on", &Row::deleteOn),
                                         field("draw", &Row::draw),
                                     },
                                     {"number"});
    return table;
}

template<>
const RowTable<EnrolmentNoticeRow>& tableOf<EnrolmentNoticeRow>() {
    using Row = EnrolmentNoticeRow;
    static const RowTable<Row> table("enrolment_notice", ReplicaTable::Reach::Public,
                                     {
                                         field("version", &Row::version),
                                         field("title", &Row::title),
                                         field("text", &Row::text),
                                     });
    return table;
}

} // namespace inservice
