// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/tables/teachers.h"

namespace inservice {

template<>
const RowTable<TeacherTitleRow>& tableOf<TeacherTitleRow>() {
    using Row = TeacherTitleRow;
    static const RowTable<Row> table("teacher_title", ReplicaTable::Reach::Public,
                                     {
                                         field("name", &Row::name),
                                         field("staff_group", &Row::staffGroup),
                                         field("on_roster", &Row::onRoster),
                                         field("retired", &Row::retired),
                                         field("retire_on", &Row::retireOn),
                                     });
    return table;
}

template<>
const RowTable<TeachingStageRow>& tableOf<TeachingStageRow>() {
    using Row = TeachingStageRow;
    static const RowTable<Row> table("teaching_stage", ReplicaTable::Reach::Public,
                                     {
                                         field("name", &Row::name),
                                         field("retired", &Row::retired),
                                         field("retire_on", &Row::retireOn),
                                     });
    return table;
}

template<>
const RowTable<SubjectRow>& tableOf<SubjectRow>() {
    using Row = SubjectRow;
    static const RowTable<Row> table("subject", ReplicaTable::Reach::Public,
                                     {
                                         field("stage_id", &Row::stageId),
                                         field("name", &Row::name),
                                         field("retired", &Row::retired),
                                         field("retire_on", &Row::retireOn),
                                     });
    return table;
}

template<>
const RowTable<RosterWordRow>& tableOf<RosterWordRow>() {
    using Row = RosterWordRow;
    static const RowTable<Row> table("roster_word", ReplicaTable::Reach::Public,
                                     {
                                         field("list", &Row::list),
                                         field("name", &Row::name),
                                         field("retired", &Row::retired),
                                         field("retire_on", &Row::retireOn),
                                     });
    return table;
}

template<>
const RowTable<RosterFilterRow>& tableOf<RosterFilterRow>() {
    using Row = RosterFilterRow;
    static const RowTable<Row> table("roster_filter", ReplicaTable::Reach::Public,
                                     {
                                         field("name", &Row::name),
                                         field("rule", &Row::rule),
                                         field("retired", &Row::retired),
                                         field("retire_on", &Row::retireOn),
                                     });
    return table;
}

template<>
const RowTable<CatalogueEventRow>& tableOf<CatalogueEventRow>() {
    using Row = CatalogueEventRow;
    static const RowTable<Row> table("catalogue_event", ReplicaTable::Reach::Own,
                                     {
                                         field("catalogue", &Row::catalogue),
                                         field("item_id", &Row::itemId),
                                         field("action", &Row::action),
                                         field("reason", &Row::reason),
                                         field("changes", &Row::changes),
                                         field("by_name", &Row::byName),
                                         field("at", &Row::at),
                                     });
    return table;
}

template<>
const RowTable<TeacherRow>& tableOf<TeacherRow>() {
    using Row = TeacherRow;
    static const RowTable<Row> table("teacher", ReplicaTable::Reach::Own,
                                     {
                                         field("unit_id", &Row::unitId),
                                         field("name", &Row::name),
                                         field("sex", &Row::sex),
                                         field("national_id", &Row::nationalId),
                                         field("birth_date", &Row::birthDate),
                                         field("title_id", &Row::titleId),
                                         field("state", &Row::state),
                                         field("departure", &Row::departure),
                                         field("state_since", &Row::stateSince),
                                         field("back_on", &Row::backOn),
                                         field("email", &Row::email),
                                         field("stage_id", &Row::stageId),
                                         field("subjects", &Row::subjects),
                                         field("unit_note", &Row::unitNote),
                                         field("note", &Row::note),
                                         field("employment_id", &Row::employmentId),
                                         field("training_role_id", &Row::trainingRoleId),
                                         field("hired_on", &Row::hiredOn),
                                         field("licence", &Row::licence),
                                         field("civil_servant", &Row::civilServant),
                                         field("confirmed_semester", &Row::confirmedSemester),
                                         field("confirmed_at", &Row::confirmedAt),
                                         field("confirmed_by", &Row::confirmedBy),
                                         field("account_state", &Row::accountState),
                                         field("account_name", &Row::accountName),
                                         field("account_bound", &Row::accountBound),
                                         field("registered_at", &Row::registeredAt),
                                         field("changed_at", &Row::changedAt),
                                         field("row_version", &Row::rowVersion),
                                     },
                                     {"unit_id"});
    return table;
}

template<>
const RowTable<TeacherEventRow>& tableOf<TeacherEventRow>() {
    using Row = TeacherEventRow;
    static const RowTable<Row> table("teacher_event", ReplicaTable::Reach::Own,
                                     {
                                         field("teacher_id", &Row::teacherId),
                                         field("unit_id", &Row::unitId),
                                         field("action", &Row::action),
                                         field("reason", &Row::reason),
                                         field("changes", &Row::changes),
                                         field("by_name", &Row::byName),
                                         field("at", &Row::at),
                                     },
                                     {"teacher_id"});
    return table;
}

template<>
const RowTable<TeacherMoveRow>& tableOf<TeacherMoveRow>() {
    using Row = TeacherMoveRow;
    static const RowTable<Row> table("teacher_move", ReplicaTable::Reach::Own,
                                     {
                                         field("teacher_id", &Row::teacherId),
                                         field("name", &Row::name),
                                         field("from_unit_id", &Row::fromUnitId),
                                         field("to_unit_id", &Row::toUnitId),
                                         field("kind", &Row::kind),
                                         field("on_date", &Row::onDate),
                                         field("back_on", &Row::backOn),
                                         field("reason", &Row::reason),
                                         field("state", &Row::state),
                                         field("objection", &Row::objection),
                                         field("settle_desk_id", &Row::settleDeskId),
                                         field("settled", &Row::settled),
                                         field("by_name", &Row::byName),
                                         field("at", &Row::at),
                                         field("row_version", &Row::rowVersion),
                                         field("open_until", &Row::openUntil),
                                     },
                                     {"teacher_id"});
    return table;
}

} // namespace inservice
