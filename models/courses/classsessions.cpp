// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/classsessions.h"

#include <QStringList>
#include <algorithm>

namespace inservice::course {
namespace {

QList<CourseSession> inOrder(const Course& course) {
    QList<CourseSession> sorted = course.sessions;
    std::ranges::stable_sort(sorted, {}, &CourseSession::no);
    return sorted;
}

} // namespace

std::optional<int> classOf(const Course& course, const CourseSession& session) {
    QStringList tracks;
    const QList<CourseSession> sorted = inOrder(course);
    for (const CourseSession& one : sorted) {
        if (!one.track.isEmpty() && !tracks.contains(one.track)) {
            tracks.append(one.track);
        }
    }
    const qsizetype at = tracks.indexOf(session.track);
    const bool byClass = course.classCount.value_or(1) > 1 && tracks.size() == course.classCount;
    return byClass && at >= 0 ? std::optional(int(at) + 1) : std::nullopt;
}

QList<CourseSession> sessionsOfClass(const Course& course, int classNo) {
    QList<CourseSession> own = inOrder(course);
    own.removeIf([&course, classNo](const CourseSession& one) {
        return classNo > 0 && classOf(course, one).value_or(classNo) != classNo;
    });
    return own;
}

} // namespace inservice::course
