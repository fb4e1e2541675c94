// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/change/places.h"

#include "forms/courses/change/changepage.h"
#include "forms/courses/change/changereviewpage.h"
#include "forms/courses/change/ownchangespage.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CourseChangePlaces)
};

bool has(const Ties& ties, const char* command) {
    return ties.account != nullptr && ties.account->identity().commands.contains(QLatin1String(command));
}

bool changes(const Ties& ties) {
    return has(ties, "change.apply");
}

bool decides(const Ties& ties) {
    return has(ties, "change.decide");
}

TaskList* ownTasks(const Ties& ties, QObject* parent) {
    return changes(ties) ? new ChangeTasks(*ties.account, false, parent) : nullptr;
}

TaskList* deskTasks(const Ties& ties, QObject* parent) {
    return decides(ties) ? new ChangeTasks(*ties.account, true, parent) : nullptr;
}

} // namespace

QList<Place> courseChangePlaces() {
    return {
        {.key = "change-review",
         .title = Text::tr("Review of changes"),
         .icon = "document-preview",
         .group = PlaceGroup::Courses,
         .manualPage = "course-changes",
         .tie = Place::Tie::Account,
         .subjects = {{"course_change", Text::tr("&Open the change")}},
         .hasCounter = true,
         .make = pageOf<ChangeReviewPage>,
         .isListed = decides,
         .tasks = deskTasks},
        {.key = "course-changes",
         .aliases = {"change-review"},
         .title = Text::tr("Changes of courses"),
         .icon = "document-edit-verify",
         .group = PlaceGroup::Courses,
         .manualPage = "course-changes",
         .tie = Place::Tie::Account,
         .make = pageOf<OwnChangesPage>,
         .isListed = changes,
         .tasks = ownTasks},
        {.key = "change-course",
         .title = Text::tr("Change a course"),
         .icon = "document-edit",
         .group = PlaceGroup::Courses,
         .manualPage = "course-changes",
         .tie = Place::Tie::Account,
         .subjects = {{"course-change-draft", Text::tr("&Open the change")}},
         .make = pageOf<ChangePage>},
    };
}

} // namespace inservice
