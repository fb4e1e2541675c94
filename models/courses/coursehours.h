// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/course.h"

/// What the time of a session counts (II.5.1). Both practices are let pass: 50 minutes an hour, and the clock's 60.
namespace inservice::course {

/// The hours that so many minutes can count.
struct CountableHours {
    double least = 0;     ///< by the clock: fewer is doubtful
    double suggested = 0; ///< by 50 minutes
    double most = 0;      ///< more is refused
    bool operator==(const CountableHours&) const = default;
};

constexpr int MinutesOfLongSession = 240; ///< 半天: a longer one is better parted, so that each part is signed for
constexpr double HoursOfCredit = 18;      ///< 1 學分

[[nodiscard]] CountableHours countableHours(int minutes);
/// From its begin to its end without its break; nothing while a time is missing or they are the wrong way round.
[[nodiscard]] std::optional<int> netMinutes(const CourseSession& session);
/// What is filled in for a session that nobody has said anything else of.
[[nodiscard]] std::optional<double> suggestedHours(const CourseSession& session);

/// The counted hours of all sessions together; those of a session that says none are the suggested ones.
[[nodiscard]] double countedHours(const QList<CourseSession>& sessions);
/// The most that all sessions together can count: what a course's 研習時數 must not be more than.
[[nodiscard]] double mostHours(const QList<CourseSession>& sessions);
/// Whether hours are written in steps of a half.
[[nodiscard]] bool isHalfStep(double hours);

} // namespace inservice::course
