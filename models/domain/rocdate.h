// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/normalise.h"
#include "models/domain/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace inservice {

/// A moment as clocks in Taiwan show it, whatever this PC's zone is: UTC+8 all year round since 1979. Times in lists,
/// mails and on paper.
[[nodiscard]] QDateTime taiwanTime(const QDateTime& moment);

/// A day in the calendar of the Republic (民國). Stored as ISO, shown either way; Qt has no such calendar.
class RocDate {
public:
    RocDate() = default; ///< not a day
    explicit RocDate(const QDate& day)
        : m_day(day) {}

    /// Takes 民國115年11月23日, 115年11月23日, 115/11/23, 115.11.23, 115-11-23, 1151123 and 0991123, 民國前1年12月31日,
    /// and ISO 2026-11-23 (a year of four digits is 西元). Keys: date.empty, date.format, date.range (no such day).
    static Result<RocDate> parse(const QString& raw);

    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] bool isValid() const { return m_day.isValid(); }
    [[nodiscard]] bool isBeforeRepublic() const { return m_day.year() < 1912; } ///< 民國前
    /// 民國 year, 1 for 1912; before it the year of 民國前, 1 for 1911.
    [[nodiscard]] int year() const;
    [[nodiscard]] QString text() const;      ///< 民國115年11月23日, 民國前1年12月31日
    [[nodiscard]] QString shortText() const; ///< 115/11/23
    [[nodiscard]] QString iso() const { return m_day.toString(Qt::ISODate); }
    /// Sorts as text in order of days: 099-12-31 before 100-01-01, years before the Republic before all.
    [[nodiscard]] QString sortKey() const;
    /// 學年度: the ROC year of the 1 August that it began on.
    [[nodiscard]] int schoolYear() const;
    /// 學期: 1 from 1 August to 31 January, 2 from 1 February to 31 July.
    [[nodiscard]] int semester() const;
    /// Both in one number, as the centre has it: 1151 is 115 學年度第 1 學期.
    [[nodiscard]] int semesterNumber() const { return schoolYear() * 10 + semester(); }

    /// The day it is in Taipei, whatever clock this PC is set to.
    static RocDate today();
    static RocDate firstDayOfSchoolYear(int schoolYear);
    /// semester 1 or 2 of a 學年度.
    static RocDate firstDayOfSemester(int schoolYear, int semester);

    auto operator<=>(const RocDate& other) const { return m_day.toJulianDay() <=> other.m_day.toJulianDay(); }
    bool operator==(const RocDate&) const = default;

private:
    QDate m_day;
};

} // namespace inservice
