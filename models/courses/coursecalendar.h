// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/course.h"

#include <QMap>
#include <utility>

namespace inservice {

/// The days that a course is planned around, as the centre has them.
struct CourseCalendar {
    QMap<QDate, QString> holidays;               ///< 國定假日 and their names
    QList<std::pair<QDate, QDate>> winterBreaks; ///< 寒假, first and last day

    [[nodiscard]] bool isHoliday(const QDate& day) const { return holidays.contains(day); }
    [[nodiscard]] bool isWinterBreak(const QDate& day) const;
    /// 1 July to 31 August.
    [[nodiscard]] static bool isSummerBreak(const QDate& day);
    /// Schools have lessons then: who comes needs 公假排代.
    [[nodiscard]] bool isSchoolDay(const QDate& day) const;
    /// A session on a school's day that begins before its end.
    [[nodiscard]] bool isWorkingTime(const CourseSession& session) const;

    /// The same weekday of the weeks after a day, so that it is so many times in all; weeks in which it is a holiday
    /// are passed over.
    [[nodiscard]] QList<QDate> weeklyAfter(const QDate& first, int times) const;

    /// 課程時段 by the sessions that have a day; 尚無資料 while none has one.
    [[nodiscard]] TimeKind timeKind(const QList<CourseSession>& sessions) const;
};

} // namespace inservice
