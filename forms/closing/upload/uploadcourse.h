// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/listtemplate.h"
#include "models/replica/tables/courses.h"

#include <optional>

namespace inservice {

class ReplicaReader;

/// A course as its list is made: who is in it, and how each of them stands.
struct UploadCourse {
    CourseRow head;
    Course form;
    ListCourse list;
    QHash<qint64, ListStanding> standings; ///< by enrolment

    /// Nothing: it is not on this PC. Throws ReplicaError.
    [[nodiscard]] static std::optional<UploadCourse> of(const ReplicaReader& replica, qint64 courseId);
    /// Courses of the unit that have begun and whose list is made, and closed ones; of 作業人員 the own ones. The
    /// newest first. Throws ReplicaError.
    [[nodiscard]] static QList<CourseRow> choices(const ReplicaReader& replica, qint64 unitId,
                                                  std::optional<qint64> keptBy);
    /// Whether its list can be brought: it has begun, and its list is not handed in.
    [[nodiscard]] static bool isOpen(const CourseRow& head);
};

} // namespace inservice
