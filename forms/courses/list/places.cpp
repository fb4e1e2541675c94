// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/list/places.h"

#include "forms/courses/list/coursespage.h"
#include "forms/courses/view/coursetasks.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CourseListPlaces)
};

bool hasCourses(const Ties& ties) {
    return ties.account != nullptr && ties.account->identity().accountType != AccountType::Teacher &&
           ties.account->identity().tabs.contains(QStringLiteral("course"));
}

} // namespace

QList<Place> courseListPlaces() {
    return {
        {.key = "courses",
         .aliases = {"course-review"},
         .title = Text::tr("Courses of the unit"),
         .icon = "view-list-details",
         .group = PlaceGroup::Courses,
         .manualPage = "courses",
         .tie = Place::Tie::Account,
         .make = pageOf<CoursesPage>,
         .isListed = hasCourses,
         .tasks = ownCourseTasks,
         .rest = coursesClosedInTime()},
    };
}

} // namespace inservice
