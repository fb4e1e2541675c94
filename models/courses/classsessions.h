// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/course.h"

#include <optional>

/// 分班: which session is whose, the same as core.class_sessions() of the centre.
namespace inservice::course {

/// The class a session belongs to; none: it is everybody's. Where there are as many different tracks as classes, the
/// first track is the first class's and so on; other parallel groups are chosen by those who come.
[[nodiscard]] std::optional<int> classOf(const Course& course, const CourseSession& session);
/// Those that somebody of this class (0: of none) attends, by their numbers.
[[nodiscard]] QList<CourseSession> sessionsOfClass(const Course& course, int classNo);

} // namespace inservice::course
