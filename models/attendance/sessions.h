// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/course.h"

#include <QDateTime>
#include <optional>

/// Whose session is whose, and when it is: the same as core.class_sessions() of the centre.
namespace inservice::attendance {

/// 場次 as attendance knows it.
struct SessionTimes {
    int no = 0;
    QDateTime begins;
    QDateTime ends;
    std::optional<int> classNo; ///< 班: none, and it is everybody's

    /// How long it is, in minutes.
    [[nodiscard]] int minutes() const;
    /// Whether somebody of this class (0: of none) is expected there.
    [[nodiscard]] bool concerns(int classNo) const;
    bool operator==(const SessionTimes&) const = default;
};

/// The sessions of a course, by their numbers, and whose they are (models/courses/classsessions.h).
[[nodiscard]] QList<SessionTimes> sessionsOf(const Course& course);
/// The one with this number, or null.
[[nodiscard]] const SessionTimes* session(const QList<SessionTimes>& sessions, int no);

/// From when the roll is called and slips are read.
[[nodiscard]] QDateTime opensAt(const SessionTimes& session);

} // namespace inservice::attendance
