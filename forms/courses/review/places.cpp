// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/review/places.h"

#include "forms/courses/review/coursereviewpage.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CourseReviewPlaces)
};

bool decides(const Ties& ties) {
    return ties.account != nullptr && ties.account->identity().commands.contains(QStringLiteral("course.approve"));
}

TaskList* tasksOf(const Ties& ties, QObject* parent) {
    return decides(ties) ? new CourseReviewTasks(*ties.account, parent) : nullptr;
}

} // namespace

QList<Place> courseReviewPlaces() {
    return {{.key = "course-review",
             .title = Text::tr("Review of courses"),
             .icon = "document-preview",
             .group = PlaceGroup::Courses,
             .manualPage = "course-review",
             .tie = Place::Tie::Account,
             .subjects = {{"course", Text::tr("&Open the course")}},
             .hasCounter = true,
             .make = pageOf<CourseReviewPage>,
             .isListed = decides,
             .tasks = tasksOf}};
}

} // namespace inservice
