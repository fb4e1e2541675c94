// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attendance/sessions.h"

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
    QList<CourseSession> sorted = course.sessions;
    std::ranges::sort(sorted, {}, &CourseSession::no);
    QStringList tracks;
    for (const CourseSession& one : sorted) {
        if (!one.track.isEmpty() && !tracks.contains(one.track)) {
            tracks.append(one.track);
        }
    }
    const bool byClass = course.classCount.value_or(1) > 1 && tracks.size() == course.classCount;
    QList<SessionTimes> all;
    for (const CourseSession& one : sorted) {
        const qsizetype track = tracks.indexOf(one.track);
        all.append({one.no, moment(one.date, one.from), moment(one.date, one.to),
                    byClass && track >= 0 ? std::optional(int(track) + 1) : std::nullopt});
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
