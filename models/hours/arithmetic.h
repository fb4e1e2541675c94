// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attendance/mark.h"
#include "models/courses/course.h"
#include "models/hours/halves.h"
#include "models/hours/hourterms.h"

#include <QJsonObject>

namespace inservice {

/// What one session gives somebody.
struct SessionCredit {
    int no = 0;
    Halves hours;                     ///< what it counts
    int net = 0;                      ///< minutes, without its break
    std::optional<PresenceCode> code; ///< nothing: 未登記, or they teach it
    int late = 0;                     ///< minutes
    int early = 0;                    ///< minutes
    Halves credited;
    int minutes = 0; ///< that count as there
    CreditReason why = CreditReason::Unmarked;

    bool operator==(const SessionCredit&) const = default;
    /// Whether it stands in the sums: not what somebody was not on the list for, nor what they teach.
    [[nodiscard]] bool counts() const { return why != CreditReason::Unlisted && why != CreditReason::Taught; }
};

/// How somebody's hours come about (實核時數的算式), as the centre computes and keeps it.
struct HoursArithmetic {
    PartialCredit mode = PartialCredit::BySession;
    HourUnit unit = HourUnit::Hour;
    Halves declared; ///< of the course
    int grace = 0;   ///< minutes
    LatePolicy policy = LatePolicy::Void;
    Halves deduction;
    std::optional<AttendanceThreshold> threshold; ///< of that mode alone
    QList<SessionCredit> sessions;
    Halves sum;      ///< of what the sessions credit
    int minutes = 0; ///< there
    int net = 0;     ///< of how many
    Halves cap;
    Halves computed;
    std::optional<Halves> given; ///< by hand, in place of it
    Halves result;
    HoursReason why = HoursReason::None;

    bool operator==(const HoursArithmetic&) const = default;
    /// The member `arithmetic` of api.hours and api.list_rows.
    [[nodiscard]] static HoursArithmetic fromJson(const QJsonObject& json);
    [[nodiscard]] QJsonObject toJson() const;
    /// Sessions of which nothing was said.
    [[nodiscard]] int unmarked() const;
    [[nodiscard]] bool isPresent() const;
};

/// What is known of somebody on the list beside the marks.
struct HoursOf {
    ListRole role = ListRole::Attendee;
    std::optional<Halves> given;
    AssessResult assess = AssessResult::Missing;
    int classNo = 0;    ///< 0: of no class
    QList<int> teaches; ///< lecturers of the form who they are (Course::lecturers)
};

namespace hours {

/// The same as core.computed_hours of the centre.
[[nodiscard]] HoursArithmetic of(const Course& course, const QList<PresenceMark>& marks, const HoursOf& person);

/// Whether hours want a grade first (考核, 學分).
[[nodiscard]] bool needsAssessment(const Course& course);

/// 講師時數 of those who teach: what the sessions count that they teach.
[[nodiscard]] Halves taught(const Course& course, const QList<int>& lecturers);

/// 分時數 of an award: what is left for the course itself, then each part its share to the half. Empty: the course has
/// none.
[[nodiscard]] QList<Halves> parted(const Course& course, Halves award);

} // namespace hours

} // namespace inservice
