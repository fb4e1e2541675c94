// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/courseform.h"

namespace inservice {

std::optional<CourseRevisionRow> currentRevision(const ReplicaReader& replica, qint64 courseId) {
    const auto newest = replica.rows<CourseRevisionRow>(
        QStringLiteral(" WHERE course_id = ? ORDER BY revision DESC LIMIT 1"), {courseId});
    return newest.isEmpty() ? std::nullopt : std::optional(newest.constFirst());
}

Course currentForm(const ReplicaReader& replica, qint64 courseId) {
    const std::optional<CourseRevisionRow> revision = currentRevision(replica, courseId);
    return revision ? Course::fromJson(revision->body) : Course();
}

} // namespace inservice
