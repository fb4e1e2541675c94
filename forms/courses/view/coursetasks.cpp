// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/view/coursetasks.h"

#include "models/replica/replicareader.h"
#include "models/tables/coursemodel.h"
#include "models/tables/listwords.h"

#include <algorithm>

namespace inservice {
namespace {

using Bucket = CourseModel::OwnBucket;

QString placeOfToDo() {
    return QStringLiteral("courses:chip-%1").arg(int(Bucket::ToDo));
}

/// 全校課程結案狀況. `late`: the one that is overdue longest first.
HomeTask overdue(const QList<CourseListRow>& late, const QDate& today) {
    const auto count = int(late.size());
    const CourseListRow& first = late.constFirst();
    const QDate due = CourseModel::deadline(first);
    return {look::Tone::Bad,
            OwnCourseTasks::tr("Overdue"),
            OwnCourseTasks::tr("%n course(s) of your unit are not closed in time", nullptr, count) +
                OwnCourseTasks::tr("; the longest, for %n day(s): %1 %2.", nullptr, int(due.daysTo(today)))
                    .arg(first.course.number)
                    .arg(first.course.title),
            OwnCourseTasks::tr("Look at them"),
            QStringLiteral("closing:chip-%1").arg(int(CourseModel::ListBucket::ToDo)),
            count,
            due.startOfDay(Qt::UTC)};
}

HomeTask sentBack(const QList<CourseListRow>& returned) {
    const auto count = int(returned.size());
    const auto oldest = std::min_element(returned.begin(), returned.end(), [](const auto& a, const auto& b) {
        return a.course.stateAt < b.course.stateAt;
    });
    return {look::Tone::Warning,
            OwnCourseTasks::tr("Sent back"),
            OwnCourseTasks::tr("%n course(s) are to be corrected and submitted again.", nullptr, count),
            OwnCourseTasks::tr("Correct"),
            placeOfToDo(),
            count,
            oldest->course.stateAt};
}

HomeTask offered(const QList<CourseListRow>& rows) {
    const CourseListRow& first = rows.constFirst();
    return {look::Tone::Warning,
            OwnCourseTasks::tr("Offered to you"),
            rows.size() == 1
                ? OwnCourseTasks::tr("%1 asks you to take over course %2 %3.", "name, number, title")
                      .arg(first.course.ownerName)
                      .arg(first.course.number)
                      .arg(first.course.title)
                : OwnCourseTasks::tr("Colleagues ask you to take over %n course(s).", nullptr, int(rows.size())),
            OwnCourseTasks::tr("Answer"),
            QStringLiteral("courses:%1").arg(first.course.id),
            int(rows.size()),
            first.course.stateAt};
}

} // namespace

OwnCourseTasks::OwnCourseTasks(AccountLink& link, QObject* parent)
    : TaskList(parent)
    , m_link(link) {
}

bool OwnCourseTasks::isLoaded() const {
    return m_link.replica().isLoaded();
}

QList<HomeTask> OwnCourseTasks::tasks(const QDateTime& now) const {
    const Identity& me = m_link.identity();
    const QDate today = taiwanDay(now);
    QList<CourseListRow> late;
    QList<CourseListRow> returned;
    QList<CourseListRow> forMe;
    const QList<CourseListRow> open = CourseModel::toDo(m_link.replica(), {false, me.unitId, me.accountId});
    for (const CourseListRow& row : open) {
        if (row.isOffered) {
            forMe << row;
        } else if (row.state == CourseState::Returned) {
            if (row.isOwn || me.accountType != AccountType::Operator) {
                returned << row;
            }
        } else if (CourseModel::deadline(row) < today) {
            late << row;
        }
    }
    QList<HomeTask> tasks;
    if (!late.isEmpty()) {
        tasks << overdue(late, today);
    }
    if (!returned.isEmpty()) {
        tasks << sentBack(returned);
    }
    if (!forMe.isEmpty()) {
        tasks << offered(forMe);
    }
    return tasks;
}

void OwnCourseTasks::refresh(const Changes& changes) {
    if (changes.concerns({"course"})) {
        emit changed();
    }
}

TaskList* ownCourseTasks(const Ties& ties, QObject* parent) {
    const bool has = ties.account != nullptr && ties.account->identity().tabs.contains(QStringLiteral("course"));
    return has ? new OwnCourseTasks(*ties.account, parent) : nullptr;
}

HomeRest coursesClosedInTime() {
    return {OwnCourseTasks::tr("All courses of your unit were closed in time, and none waits for you."),
            OwnCourseTasks::tr("Look at the courses"), QStringLiteral("courses")};
}

} // namespace inservice
