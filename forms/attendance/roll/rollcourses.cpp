// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/rollcourses.h"

#include "models/domain/rocdate.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"
#include "models/replica/tables/venues.h"
#include "models/tables/courseform.h"
#include "models/tables/listwords.h"

#include <algorithm>

namespace inservice::roll {
namespace {

constexpr qsizetype mostCourses = 200; ///< to choose from; others are opened from 本單位研習課程瀏覽

/// How far its days are from today; 0: it is held now.
qint64 distance(const CourseRow& course, const QDate& today) {
    const QDate from = QDate::fromString(course.dateFrom, Qt::ISODate);
    const QDate to = QDate::fromString(course.dateTo, Qt::ISODate);
    return today < from ? today.daysTo(from) : today > to ? to.daysTo(today) : 0;
}

QString placeOf(const ReplicaReader& replica, const Course& form) {
    const auto venue = form.venueId ? replica.row<VenueRow>(*form.venueId) : std::nullopt;
    if (!venue || venue->name.isEmpty()) {
        return form.venue;
    }
    return form.venue.isEmpty() || form.venue == venue->name ? venue->name : venue->name + u' ' + form.venue;
}

} // namespace

bool isOpen(const CourseRow& course) {
    return course.state == u"approved" || course.state == u"list_due" || course.state == u"list_returned";
}

QList<CourseRow> courses(AccountLink& link, const QDateTime& now) {
    const Identity& me = link.identity();
    QList<CourseRow> all = link.replica().rows<CourseRow>(
        QStringLiteral(" WHERE unit_id = ? AND state IN ('approved', 'list_due', 'list_returned')"), {me.unitId});
    all.removeIf([&me](const CourseRow& course) {
        return me.accountType == AccountType::Operator && course.ownerAccountId != me.accountId &&
               !course.deputies.contains(me.accountId);
    });
    const QDate today = taiwanDay(now);
    std::stable_sort(all.begin(), all.end(), [&today](const CourseRow& a, const CourseRow& b) {
        return std::pair(distance(a, today), a.number) < std::pair(distance(b, today), b.number);
    });
    return all.first(std::min(all.size(), mostCourses));
}

std::optional<Held> held(AccountLink& link, qint64 courseId) {
    const ReplicaReader& replica = link.replica();
    const std::optional<CourseRow> course = replica.row<CourseRow>(courseId);
    const std::optional<CourseRevisionRow> form = currentRevision(replica, courseId);
    if (!course || !form) {
        return std::nullopt;
    }
    Held held{*course, Course::fromJson(form->body), {}, {}};
    held.place = placeOf(replica, held.form);
    held.times = attendance::sessionsOf(held.form);
    return held;
}

int sessionAt(const QList<attendance::SessionTimes>& sessions, const QDateTime& now) {
    const attendance::SessionTimes* next = nullptr;
    const attendance::SessionTimes* last = nullptr;
    for (const attendance::SessionTimes& session : sessions) {
        if (session.ends >= now && (next == nullptr || session.ends < next->ends)) {
            next = &session;
        }
        if (last == nullptr || session.ends > last->ends) {
            last = &session;
        }
    }
    return next != nullptr ? next->no : last != nullptr ? last->no : 0;
}

int classOf(const Held& held, int session) {
    const attendance::SessionTimes* times = attendance::session(held.times, session);
    return times != nullptr ? times->classNo.value_or(0) : 0;
}

PresenceMark joined(const std::optional<PresenceMark>& before, const PresenceMark& now) {
    PresenceMark mark = now;
    if (before && (now.code == PresenceCode::Late || now.code == PresenceCode::LeftEarly)) {
        mark.late = std::max(now.late, now.code == PresenceCode::Late ? 0 : before->late);
        mark.early = std::max(now.early, now.code == PresenceCode::LeftEarly ? 0 : before->early);
        mark.code = attendance::codeOf(mark.late, mark.early);
    }
    return mark;
}

QString lecturersOf(const Course& form, const CourseSession& session) {
    QStringList names;
    for (const CourseLecturer& lecturer : form.lecturers) {
        if (session.lecturers.contains(lecturer.no)) {
            names << lecturer.name;
        }
    }
    return names.join(u'、');
}

} // namespace inservice::roll
