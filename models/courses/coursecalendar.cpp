// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/coursecalendar.h"

#include <algorithm>

namespace inservice {

namespace {

QTime evening() {
    return {17, 30};
}

QTime endOfWork() {
    return {17, 0};
}

bool isWeekend(const QDate& day) {
    return day.dayOfWeek() >= Qt::Saturday;
}

} // namespace

bool CourseCalendar::isWinterBreak(const QDate& day) const {
    return std::any_of(winterBreaks.cbegin(), winterBreaks.cend(),
                       [&](const auto& span) { return day >= span.first && day <= span.second; });
}

bool CourseCalendar::isSummerBreak(const QDate& day) {
    return day.month() == 7 || day.month() == 8;
}

bool CourseCalendar::isSchoolDay(const QDate& day) const {
    return day.isValid() && !isWeekend(day) && !isHoliday(day) && !isSummerBreak(day) && !isWinterBreak(day);
}

bool CourseCalendar::isWorkingTime(const CourseSession& session) const {
    return isSchoolDay(session.date) && session.from.isValid() && session.from < endOfWork();
}

QList<QDate> CourseCalendar::weeklyAfter(const QDate& first, int times) const {
    constexpr int Week = 7;
    QList<QDate> days;
    // A calendar of nothing but holidays ends as well.
    const QDate last = first.addYears(1);
    for (QDate day = first.addDays(Week); first.isValid() && days.size() + 1 < times && day <= last;
         day = day.addDays(Week)) {
        if (!isHoliday(day)) {
            days << day;
        }
    }
    return days;
}

TimeKind CourseCalendar::timeKind(const QList<CourseSession>& sessions) const {
    QList<CourseSession> planned;
    std::copy_if(sessions.cbegin(), sessions.cend(), std::back_inserter(planned),
                 [](const CourseSession& session) { return session.date.isValid(); });
    if (planned.isEmpty()) {
        return TimeKind::Unknown;
    }
    const auto all = [&](auto rule) { return std::all_of(planned.cbegin(), planned.cend(), rule); };
    if (all([](const CourseSession& session) { return isSummerBreak(session.date); })) {
        return TimeKind::Summer;
    }
    if (all([this](const CourseSession& session) { return isWinterBreak(session.date); })) {
        return TimeKind::Winter;
    }
    if (all([](const CourseSession& session) { return isWeekend(session.date); })) {
        return TimeKind::Weekend;
    }
    if (all([](const CourseSession& session) { return session.from.isValid() && session.from >= evening(); })) {
        return TimeKind::WeekdayEvening;
    }
    return TimeKind::WeekdayDay;
}

} // namespace inservice
