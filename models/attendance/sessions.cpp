// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attendance/sessions.h"

#include "models/courses/classsessions.h"

#include <QTimeZone>
#include <algorithm>

namespace inservice::attendance {
namespace {

QDateTime moment(const QDate& day, const QTime& time) {
    static const QTimeZone zone("Asia/Taipei");
    return QDateTime(day, time, zone).toUTC();
}

} // namespace

int SessionTimes::minutes() const {
    return int(begins.secsTo(ends) / 60);
}

bool SessionTimes::concerns(int ofClass) const {
    return !classNo || ofClass == 0 || *classNo == ofClass;
}

QList<SessionTimes> sessionsOf(const Course& course) {
    QList<SessionTimes> all;
    const QList<CourseSession> sessions = course::sessionsOfClass(course, 0);
    for (const CourseSession& one : sessions) {
        all.append({one.no, moment(one.date, one.from), moment(one.date, one.to), course::classOf(course, one)});
    }
    return all;
}

const SessionTimes* session(const QList<SessionTimes>& sessions, int no) {
    const auto found = std::ranges::find(sessions, no, &SessionTimes::no);
    return found == sessions.cend() ? nullptr : &*found;
}

QDateTime opensAt(const SessionTimes& session) {
    return session.begins.addSecs(-3600);
}

} // namespace inservice::attendance
