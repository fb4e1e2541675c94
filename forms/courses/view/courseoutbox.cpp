// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/view/courseoutbox.h"

namespace inservice {

CourseOutbox::CourseOutbox(Link& link, CourseModel& model, QObject* parent)
    : ListOutbox(
          link, "course", model, [](const CourseListRow& row) { return row.course.rowVersion; }, parent) {
}

QString CourseOutbox::decisionText(const QList<OutboxItem>& decision) const {
    return decision.size() == 1
               ? decision.constFirst().caption
               : tr("%1 and %n more", "course", int(decision.size()) - 1).arg(decision.constFirst().caption);
}

} // namespace inservice
