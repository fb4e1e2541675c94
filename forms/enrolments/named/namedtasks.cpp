// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/named/namedtasks.h"

#include "models/replica/changes.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/courses.h"

namespace inservice {

NamedTasks::NamedTasks(AccountLink& link, QObject* parent)
    : TaskList(parent)
    , m_link(link) {
}

bool NamedTasks::isLoaded() const {
    return m_link.replica().isLoaded();
}

QList<HomeTask> NamedTasks::tasks(const QDateTime& now) const {
    // 作業人員 hold the forms and lists of their own courses alone; the heads of all.
    const bool ownOnly = m_link.identity().accountType == AccountType::Operator;
    const QList<CourseRow> courses = m_link.replica().rows<CourseRow>(
        QStringLiteral(" WHERE unit_id = ? AND open_scope = 'named' AND state IN ('submitted', 'returned', 'approved') "
                       "AND id NOT IN (SELECT course_id FROM named_person) ORDER BY starts_at"),
        {m_link.identity().unitId});
    int count = 0;
    CourseRow first;
    for (const CourseRow& course : courses) {
        if (course.startsAt <= now || (ownOnly && course.ownerAccountId != m_link.identity().accountId)) {
            continue;
        }
        first = count++ == 0 ? course : first;
    }
    if (count == 0) {
        return {};
    }
    return {
        {look::Tone::Warning, tr("Nobody named"),
         tr("%n course(s) are open to named people, and nobody has been named yet: nobody can enrol.", nullptr, count),
         tr("Name people"), QStringLiteral("named-people:%1").arg(first.id), count, first.stateAt}};
}

void NamedTasks::refresh(const Changes& changes) {
    if (changes.concerns({"course", "named_person"})) {
        emit changed();
    }
}

} // namespace inservice
