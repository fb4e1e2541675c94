// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/course.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/courses.h"

namespace inservice {

/// The revision of a course that holds: the newest that this PC has. Throws ReplicaError.
[[nodiscard]] std::optional<CourseRevisionRow> currentRevision(const ReplicaReader& replica, qint64 courseId);
/// Its form; an empty one where this PC has none. Throws ReplicaError.
[[nodiscard]] Course currentForm(const ReplicaReader& replica, qint64 courseId);

} // namespace inservice
