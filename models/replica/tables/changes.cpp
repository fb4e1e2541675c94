// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/tables/changes.h"

namespace inservice {

template<>
const RowTable<ChangeRuleRow>& tableOf<ChangeRuleRow>() {
    using Row = ChangeRuleRow;
    static const RowTable<Row> table("change_rule", ReplicaTable::Reach::Public,
                                     {
                                         field("field", &Row::field),
                                         field("phase", &Row::phase),
                                         field("sort", &Row::sort),
                                         field("conditions", &Row::conditions),
                                         field("class", &Row::changeClass),
                                         field("notice", &Row::notice),
                                         field("review_after", &Row::reviewAfter),
                                         field("command", &Row::command),
                                     });
    return table;
}

template<>
const RowTable<CourseChangeRow>& tableOf<CourseChangeRow>() {
    using Row = CourseChangeRow;
    static const RowTable<Row> table("course_change", ReplicaTable::Reach::Own,
                                     {
                                         field("course_id", &Row::courseId),
                                         field("revision", &Row::revision),
                                         field("state", &Row::state),
                                         field("phase", &Row::phase),
                                         field("urgent", &Row::urgent),
                                         field("reason", &Row::reason),
                                         field("warnings", &Row::warnings),
                                         field("account_id", &Row::accountId),
                                         field("by_name", &Row::byName),
                                         field("at", &Row::at),
                                         field("lapses_at", &Row::lapsesAt),
                                         field("review_by", &Row::reviewBy),
                                         field("decided_at", &Row::decidedAt),
                                         field("decided_by", &Row::decidedBy),
                                         field("decision", &Row::decision),
                                         field("told", &Row::told),
                                         field("items", &Row::items),
                                         field("files", &Row::files),
                                     },
                                     {"course_id"});
    return table;
}

} // namespace inservice
