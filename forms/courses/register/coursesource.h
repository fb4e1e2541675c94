// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/coursesection.h"
#include "models/courses/coursechecks.h"
#include "models/courses/coursestart.h"
#include "models/replica/tables/courses.h"
#include "models/sync/accountlink.h"

namespace inservice {

class Changes;

/// What a course begins with, as this PC holds it: catalogues, unit, account, and the unit's earlier courses. All of it
/// throws ReplicaError.
class CourseSource {
public:
    CourseSource(AccountLink& link, UnitFinder* units)
        : m_link(link)
        , m_units(units) {}

    /// Whether what is chosen from, or looked at by the rules, may be another by now; of units, UnitFinder tells.
    [[nodiscard]] static bool isConcerned(const Changes& changes);
    [[nodiscard]] CourseMaterial material() const;
    [[nodiscard]] CourseCalendar calendar() const;
    [[nodiscard]] CourseNatures natures() const;
    [[nodiscard]] QList<CourseTag> tags() const;
    /// How many people a 研習場所 has room for; nothing: it is not known here.
    [[nodiscard]] std::optional<int> capacity(qint64 venueId) const;
    /// What the rules look at beside a course, but for its day.
    [[nodiscard]] CourseSurroundings surroundings() const;
    [[nodiscard]] course::Origin origin() const;
    /// Those of the unit whose form is here, the newest first.
    [[nodiscard]] QList<CourseRow> earlier() const;
    [[nodiscard]] std::optional<CourseRow> course(qint64 id) const;
    /// Its form as it was submitted last.
    [[nodiscard]] std::optional<CourseRevisionRow> revision(qint64 courseId) const;

private:
    AccountLink& m_link;
    UnitFinder* m_units;
};

} // namespace inservice
