// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/coursehours.h"
#include "models/courses/faultlist.h"

#include <algorithm>

/// B 時間與地點, C 時數.
namespace inservice::course {

namespace {

constexpr int LongestDays = 366;
constexpr int ReasonLeast = 10;
constexpr int VenueLeast = 2;
constexpr int SecondsOfMinute = 60;
constexpr double HoursOfDay = 6;
constexpr double HoursOfWeek = 35;

/// In a course that is online alone every session is, and the other way round.
bool fitsMode(const CourseSession& session, std::optional<CourseMode> mode) {
    if (!mode || mode == CourseMode::Mixed) {
        return true;
    }
    return (session.mode == SessionMode::InPerson) == needsPlace(*mode);
}

void checkSessionHours(const CourseSession& session, qsizetype i, int net, FaultList& list) {
    const CountableHours countable = countableHours(net);
    const double hours = session.hours ? *session.hours : suggestedHours(session).value_or(0);
    if (!isHalfStep(hours) || hours < 0) {
        list.error(at("sessions", i, "hours"), "course.session_hours_step", numbered(i));
    } else if (hours > countable.most) {
        list.error(at("sessions", i, "hours"), "course.session_hours_over",
                   numbered(i, {{QStringLiteral("maximum"), countable.most}}));
    } else if (hours < countable.least) {
        list.warn(at("sessions", i, "hours"), "course.session_hours_under",
                  numbered(i, {{QStringLiteral("minimum"), countable.least}}));
    }
}

void checkClock(const CourseSession& session, qsizetype i, FaultList& list) {
    if (!session.from.isValid() || !session.to.isValid()) {
        list.error(at("sessions", i, "from"), "course.session_times", numbered(i));
        return;
    }
    if (session.to <= session.from) {
        list.error(at("sessions", i, "to"), "course.session_order", numbered(i));
        return;
    }
    const auto net = netMinutes(session);
    if (!net) {
        list.error(at("sessions", i, "break"), "course.session_break", numbered(i));
        return;
    }
    const int minutes = session.from.secsTo(session.to) / SecondsOfMinute;
    if (minutes > MinutesOfLongSession) {
        list.warn(at("sessions", i, "to"), "course.session_long", numbered(i, {{QStringLiteral("minutes"), minutes}}));
    }
    checkSessionHours(session, i, *net, list);
}

void checkSession(const Course& course, qsizetype i, const CourseCalendar& calendar, FaultList& list) {
    const CourseSession& session = course.sessions.at(i);
    if (!session.date.isValid()) {
        list.error(at("sessions", i, "date"), "course.session_date", numbered(i));
    } else if (calendar.isHoliday(session.date)) {
        list.warn(at("sessions", i, "date"), "course.session_holiday",
                  numbered(i, {{QStringLiteral("name"), calendar.holidays.value(session.date)}}));
    }
    if (!fitsMode(session, course.mode)) {
        list.error(at("sessions", i, "mode"), "course.session_mode", numbered(i));
    }
    const bool knowsAll = std::all_of(session.lecturers.cbegin(), session.lecturers.cend(), [&](int no) {
        return std::any_of(course.lecturers.cbegin(), course.lecturers.cend(),
                           [&](const CourseLecturer& lecturer) { return lecturer.no == no; });
    });
    if (!knowsAll) {
        list.error(at("sessions", i, "lecturers"), "course.session_lecturer", numbered(i));
    }
    checkClock(session, i, list);
    list.text(at("sessions", i, "topic"), session.topic, 60);
    list.text(at("sessions", i, "track"), session.track, 20);
    list.text(at("sessions", i, "room"), session.room, 60);
}

bool overlap(const CourseSession& one, const CourseSession& other) {
    return one.date.isValid() && one.date == other.date && one.track == other.track && one.from.isValid() &&
           one.to.isValid() && other.from.isValid() && other.to.isValid() && one.from < other.to && other.from < one.to;
}

void checkOverlaps(const Course& course, FaultList& list) {
    for (qsizetype later = 1; later < course.sessions.size(); ++later) {
        for (qsizetype earlier = 0; earlier < later; ++earlier) {
            if (overlap(course.sessions.at(earlier), course.sessions.at(later))) {
                list.error(at("sessions", later, "from"), "course.session_overlap",
                           numbered(later, {{QStringLiteral("other"), earlier + 1}}));
            }
        }
    }
}

void checkDays(const Course& course, const CourseSurroundings& surroundings, FaultList& list) {
    const QDate first = course.firstDay();
    const QString field = QStringLiteral("sessions");
    if (!first.isValid()) {
        return;
    }
    if (first.daysTo(course.lastDay()) > LongestDays) {
        list.error(field, "course.span");
    }
    const qint64 ahead = surroundings.today.daysTo(first);
    const int lead = course.classKind == ClassKind::SchoolBased ? 0 : surroundings.leadDays;
    if (ahead < -surroundings.backfillDays) {
        list.error(field, "course.backfill_too_old", {{QStringLiteral("days"), surroundings.backfillDays}});
    } else if (ahead < 0 && characterCount(course.backfillReason) < ReasonLeast) {
        list.error(QStringLiteral("backfill_reason"), "course.backfill_reason",
                   {{QStringLiteral("minimum"), ReasonLeast}});
    } else if (ahead >= 0 && ahead < lead) {
        list.warn(field, "course.lead_days", {{QStringLiteral("days"), ahead}, {QStringLiteral("lead"), lead}});
    }
    list.text(QStringLiteral("backfill_reason"), course.backfillReason, 200);
}

void checkWorkingTime(const Course& course, const CourseCalendar& calendar, FaultList& list) {
    QVariantList numbers;
    for (qsizetype i = 0; i < course.sessions.size(); ++i) {
        if (calendar.isWorkingTime(course.sessions.at(i))) {
            numbers << i + 1;
        }
    }
    if (!numbers.isEmpty()) {
        list.warn(QStringLiteral("sessions"), "course.session_workday", {{QStringLiteral("sessions"), numbers}});
    }
}

void checkLoad(const Course& course, FaultList& list) {
    QMap<QDate, double> ofDay;
    QMap<QDate, double> ofWeek;
    for (const CourseSession& session : course.sessions) {
        if (session.date.isValid()) {
            ofDay[session.date] += countedHours({session});
            ofWeek[session.date.addDays(1 - session.date.dayOfWeek())] += countedHours({session});
        }
    }
    const auto over = [](const QMap<QDate, double>& sums, double most) {
        return std::any_of(sums.cbegin(), sums.cend(), [most](double hours) { return hours > most; });
    };
    if (over(ofDay, HoursOfDay)) {
        list.warn(QStringLiteral("hours"), "course.hours_daily");
    }
    if (over(ofWeek, HoursOfWeek)) {
        list.warn(QStringLiteral("hours"), "course.hours_weekly");
    }
}

} // namespace

void checkTimes(const Course& course, const CourseSurroundings& surroundings, FaultList& list) {
    const QString field = QStringLiteral("sessions");
    if (course.sessions.isEmpty()) {
        list.error(field, "course.session_missing");
    } else if (course.sessions.size() > MostSessions) {
        list.error(field, "course.sessions_too_many", {{QStringLiteral("maximum"), MostSessions}});
        return;
    }
    for (qsizetype i = 0; i < course.sessions.size(); ++i) {
        checkSession(course, i, surroundings.calendar, list);
    }
    checkOverlaps(course, list);
    checkDays(course, surroundings, list);
    checkWorkingTime(course, surroundings.calendar, list);
    const TimeKind proposed = surroundings.calendar.timeKind(course.sessions);
    if (!course.timeKind) {
        list.error(QStringLiteral("time_kind"), "course.time_kind_missing");
    } else if (proposed != TimeKind::Unknown && course.timeKind != proposed) {
        list.warn(QStringLiteral("time_kind"), "course.time_kind_differs",
                  {{QStringLiteral("proposed"), keyOf(proposed)}});
    }
}

void checkPlace(const Course& course, const CourseSurroundings& surroundings, FaultList& list) {
    if (!course.mode) {
        list.error(QStringLiteral("mode"), "course.mode_missing");
    }
    const bool hasInPerson = std::any_of(course.sessions.cbegin(), course.sessions.cend(),
                                         [](const auto& session) { return session.mode == SessionMode::InPerson; });
    if (course.mode == CourseMode::Mixed && !hasInPerson) {
        list.error(QStringLiteral("mode"), "course.mixed_in_person");
    }
    if (course.mode && !needsPlace(*course.mode)) {
        if (course.countyId || course.districtId) {
            list.error(QStringLiteral("county_id"), "course.place_unwanted");
        }
    } else if (course.mode) {
        if (!course.countyId || !course.districtId) {
            list.error(QStringLiteral("county_id"), "course.place_missing");
        }
        if (characterCount(course.venue) < VenueLeast) {
            list.error(QStringLiteral("venue"), "course.venue_missing");
        }
        if (surroundings.venueCapacity && course.quota() > *surroundings.venueCapacity) {
            list.warn(
                QStringLiteral("venue"), "course.venue_capacity",
                {{QStringLiteral("capacity"), *surroundings.venueCapacity}, {QStringLiteral("quota"), course.quota()}});
        }
    }
    list.text(QStringLiteral("venue"), course.venue, 80);
    if (!isHttps(course.onlineUrl) && (!course.onlineUrl.isEmpty() || course.mode == CourseMode::OnlineLive)) {
        list.error(QStringLiteral("online_url"), "course.online_url");
    }
    if (course.checkin.isEmpty()) {
        list.error(QStringLiteral("checkin"), "course.checkin_missing");
    }
}

namespace {

constexpr double MostHours = 400;
constexpr double MostCredits = 12;
constexpr double Half = 0.5;
constexpr int MostGrace = 60;
constexpr double MostDeduction = 24;

void checkDeclared(const Course& course, FaultList& list) {
    const QString field = QStringLiteral("hours");
    if (!course.hours) {
        list.error(field, "course.hours_missing");
        return;
    }
    const bool isCredit = course.hourUnit == HourUnit::Credit;
    const double maximum = isCredit ? MostCredits : MostHours;
    const double asked = *course.hours * (isCredit ? HoursOfCredit : 1);
    const double most = mostHours(course.sessions);
    const double counted = countedHours(course.sessions);
    if (!isHalfStep(*course.hours)) {
        list.error(field, "course.hours_step");
    } else if (*course.hours < Half || *course.hours > maximum) {
        list.error(field, "course.hours_range",
                   {{QStringLiteral("minimum"), Half}, {QStringLiteral("maximum"), maximum}});
    } else if (asked > most) {
        list.error(field, "course.hours_over", {{QStringLiteral("hours"), asked}, {QStringLiteral("maximum"), most}});
    } else if (asked < counted) {
        list.warn(field, "course.hours_under",
                  {{QStringLiteral("hours"), asked}, {QStringLiteral("sessions"), counted}});
    }
}

} // namespace

void checkHours(const Course& course, const CourseSurroundings& surroundings, FaultList& list) {
    if (!course.hourUnit) {
        list.error(QStringLiteral("hour_unit"), "course.hour_unit_missing");
    } else if (course.hourUnit == HourUnit::Credit && !(course.classKind && leadsToCredits(*course.classKind))) {
        list.error(QStringLiteral("hour_unit"), "course.hour_unit");
    }
    checkDeclared(course, list);
    const bool isParted = (course.mode && course.mode != CourseMode::InPerson) || course.civil.has_value();
    if (course.hours && isParted &&
        (course.digitalHours + course.physicalHours != *course.hours || course.digitalHours < 0 ||
         course.physicalHours < 0)) {
        list.error(QStringLiteral("physical_hours"), "course.hours_sum");
    }
    if (!course.partial) {
        list.error(QStringLiteral("partial"), "course.partial_missing");
    }
    if (course.partial == PartialCredit::Threshold && !course.threshold) {
        list.error(QStringLiteral("threshold"), "course.threshold_missing");
    }
    if (course.graceMinutes < 0 || course.graceMinutes > MostGrace) {
        list.error(QStringLiteral("grace_minutes"), "course.grace",
                   {{QStringLiteral("minimum"), 0}, {QStringLiteral("maximum"), MostGrace}});
    }
    if (course.latePolicy == LatePolicy::Deduct &&
        (course.lateDeduction < Half || course.lateDeduction > MostDeduction)) {
        list.error(QStringLiteral("late_deduction"), "course.late_deduction");
    }
    if (course.assessment.contains(Assessment::Other) && course.assessmentOther.isEmpty()) {
        list.error(QStringLiteral("assessment_other"), "course.assessment_other");
    }
    list.text(QStringLiteral("assessment_other"), course.assessmentOther, 60);
    if (isOutside(surroundings)) {
        checkLoad(course, list);
    }
}

} // namespace inservice::course
