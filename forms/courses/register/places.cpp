// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/places.h"

#include "forms/courses/register/registerpage.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CourseRegisterPlaces)
};

bool registers(const Ties& ties) {
    return ties.account != nullptr && ties.account->identity().commands.contains(QStringLiteral("course.submit"));
}

} // namespace

QList<Place> courseRegisterPlaces() {
    return {
        {.key = "register-course",
         .title = Text::tr("Register a course"),
         .icon = "document-edit",
         .group = PlaceGroup::Courses,
         .manualPage = "courses",
         .tie = Place::Tie::Account,
         .subjects = {{"course-draft", Text::tr("&Open the draft")}},
         .make = pageOf<CourseRegisterPage>,
         .isListed = registers},
    };
}

} // namespace inservice
