// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/course.h"
#include "models/courses/coursecalendar.h"
#include "models/courses/coursecatalogue.h"
#include "models/courses/coursefault.h"
#include "models/domain/unitkind.h"

namespace inservice {

/// What the rules of a course look at beside it. What is not known finds nothing: the centre says it.
struct CourseSurroundings {
    QDate today; ///< in Taipei; of a course that comes back, the day of its first submission
    std::optional<UnitKind> unitKind;
    CourseCalendar calendar;
    CourseNatures natures;
    QList<CourseTag> tags;
    int leadDays = 7;                  ///< 送審: submitted later before the first session is a warning
    int backfillDays = 30;             ///< 補登錄: so long back at most
    std::optional<int> roster;         ///< teachers of the own school
    std::optional<int> venueCapacity;  ///< of the 研習場所 that is chosen
    QHash<QString, QString> fileNames; ///< by id
};

namespace course {

constexpr int MostSessions = 60;
constexpr int MostLecturers = 60;
constexpr int MostPartners = 5;
constexpr int MostFiles = 5;
constexpr int MostParts = 10;
constexpr int MostDeputies = 3;

/// All that is wrong or doubtful in a course (II.1, II.1.2), in the order of the form, as far as it can be known here.
/// The centre asks the same and more (code/courses), and has the last word.
[[nodiscard]] QList<CourseFault> check(const Course& course, const CourseSurroundings& surroundings);

/// Of the sessions alone, as their table asks while somebody types.
[[nodiscard]] QList<CourseFault> checkSessions(const Course& course, const CourseSurroundings& surroundings);

/// Of the lecturers alone.
[[nodiscard]] QList<CourseFault> checkLecturers(const Course& course);

[[nodiscard]] bool hasErrors(const QList<CourseFault>& faults);

} // namespace course

} // namespace inservice
