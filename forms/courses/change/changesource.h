// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/change/changecards.h"
#include "forms/courses/register/coursesource.h"
#include "models/courses/coursechanges.h"
#include "models/replica/tables/changes.h"

namespace inservice {

/// What a change of a course is sorted by, as this PC holds it. All of it throws ReplicaError.
class ChangeSource {
public:
    ChangeSource(AccountLink& link, const CourseSource& courses)
        : m_link(link)
        , m_courses(courses) {}

    [[nodiscard]] ChangeRules rules() const;
    /// Of a course as its form holds; `present`: that form as Course::toJson() writes it. Who is enrolled and what a
    /// desk has seen last is known here in part: the centre says the rest.
    [[nodiscard]] ChangeSituation situation(const CourseRow& course, const QJsonObject& present, bool isUrgent) const;
    /// Courses of the unit that take a change, the next ones first.
    [[nodiscard]] QList<CourseRow> changeable() const;
    [[nodiscard]] const CourseSource& courses() const { return m_courses; }

private:
    [[nodiscard]] QJsonObject reviewed(const CourseRow& course, const QJsonObject& present) const;

    AccountLink& m_link;
    const CourseSource& m_courses;
};

/// How many are known to be enrolled or to wait.
[[nodiscard]] int enrolledIn(const CourseRow& course);

/// What of a field is another, in words. `form`: the rest of the course.
[[nodiscard]] QList<courseview::ChangedField> linesOf(const QString& field, const QJsonValue& base,
                                                      const QJsonValue& wanted, const QJsonObject& form,
                                                      const CourseNames& names);
/// Good for what holds at once, Warning for what waits, Bad for what is not possible.
[[nodiscard]] look::Tone toneOf(ChangeClass way);
[[nodiscard]] look::Tone toneOf(ChangeState state);

} // namespace inservice
