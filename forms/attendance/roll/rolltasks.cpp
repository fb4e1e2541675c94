// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/rolltasks.h"

#include "forms/attendance/roll/rollcourses.h"
#include "models/attendance/mark.h"
#include "models/replica/changes.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/attendance.h"
#include "models/tables/listwords.h"

#include <algorithm>

namespace inservice {
namespace {

QString placeOf(const CourseRow& course) {
    return QStringLiteral("attendance:%1").arg(course.id);
}

HomeTask today(const CourseRow& course) {
    return {look::Tone::Info,
            RollTasks::tr("Today"),
            RollTasks::tr("%1 %2 is held today: print its sign-in sheets, and note who comes.", "number, title")
                .arg(course.number)
                .arg(course.title),
            RollTasks::tr("Attendance"),
            placeOf(course),
            0,
            course.startsAt};
}

HomeTask asked(const CourseRow& course, int count, const QDateTime& since) {
    return {look::Tone::Warning,
            RollTasks::tr("Asks for leave"),
            RollTasks::tr("%n person(s) of %1 %2 ask to be away.", "number, title", count)
                .arg(course.number)
                .arg(course.title),
            RollTasks::tr("Answer"),
            placeOf(course),
            count,
            since};
}

bool isToday(const CourseRow& course, const QDate& day) {
    return QDate::fromString(course.dateFrom, Qt::ISODate) <= day &&
           QDate::fromString(course.dateTo, Qt::ISODate) >= day;
}

} // namespace

RollTasks::RollTasks(AccountLink& link, QObject* parent)
    : TaskList(parent)
    , m_link(link) {
}

bool RollTasks::isLoaded() const {
    return m_link.replica().isLoaded();
}

QList<HomeTask> RollTasks::tasks(const QDateTime& now) const {
    QList<HomeTask> tasks;
    QHash<qint64, std::pair<int, QDateTime>> wishes;
    const QList<PresenceRow> asking =
        m_link.replica().rows<PresenceRow>(QStringLiteral(" WHERE leave LIKE '%\"asked\"%'"));
    for (const PresenceRow& row : asking) {
        const QList<LeaveWish> all = attendance::leaves(row.leave);
        for (const LeaveWish& wish : all) {
            if (wish.state == LeaveState::Asked) {
                auto& [count, since] = wishes[row.courseId];
                ++count;
                since = since.isValid() ? std::min(since, wish.at) : wish.at;
            }
        }
    }
    const QDate day = taiwanDay(now);
    const QList<CourseRow> courses = roll::courses(m_link, now);
    for (const CourseRow& course : courses) {
        if (isToday(course, day)) {
            tasks << today(course);
        }
        if (const auto wish = wishes.constFind(course.id); wish != wishes.constEnd()) {
            tasks << asked(course, wish->first, wish->second);
        }
    }
    return tasks;
}

void RollTasks::refresh(const Changes& changes) {
    if (changes.concerns({"course", "presence"})) {
        emit changed();
    }
}

} // namespace inservice
