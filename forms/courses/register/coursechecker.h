// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/coursesection.h"
#include "models/courses/coursechecks.h"

namespace inservice {

class CourseSource;

/// The rules of a course, with what this PC knows of its unit and catalogues, in words.
class CourseChecker {
public:
    explicit CourseChecker(const CourseSource& source);
    /// The replica has news. Throws ReplicaError.
    void read();
    [[nodiscard]] QList<CourseFinding> check(const QJsonObject& body, qint64 courseId) const;

    /// What the centre has found (errors of a refusal, warnings of a revision).
    [[nodiscard]] static QList<CourseFinding> fromCentre(const QJsonArray& faults, bool areErrors);
    [[nodiscard]] const CourseSurroundings& surroundings() const { return m_surroundings; }

private:
    const CourseSource& m_source;
    CourseSurroundings m_surroundings;
};

} // namespace inservice
