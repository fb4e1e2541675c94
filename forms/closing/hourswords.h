// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/course.h"
#include "models/tables/hoursmodel.h"

namespace inservice {

/// What the list of a course says for keys.
[[nodiscard]] HoursModel::Words hoursWords();
/// 線上報名, 現場參加: how somebody came onto the list.
[[nodiscard]] QString sourceWord(const HoursLine& line);
/// 「第 1 場 2026/11/30 09:00–12:00」
[[nodiscard]] QString sessionText(const CourseSession& session);
/// What stands of somebody for a session: 「遲到 10 分」.
[[nodiscard]] QString markText(const SessionCredit& session);
/// A row of hours.set with all as it is but the result of the assessment.
[[nodiscard]] QJsonObject entryAsItIs(const HoursLine& line, AssessResult assess);

} // namespace inservice
