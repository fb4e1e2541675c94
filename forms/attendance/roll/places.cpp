// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/places.h"

#include "forms/attendance/roll/rollpage.h"
#include "forms/attendance/roll/rolltasks.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RollPlaces)
};

bool notesAttendance(const Ties& ties) {
    return ties.account != nullptr && ties.account->identity().commands.contains(QStringLiteral("presence.set"));
}

} // namespace

QList<Place> rollPlaces() {
    return {
        {.key = "attendance",
         .aliases = {"roll"},
         .title = Text::tr("Attendance"),
         .icon = "dialog-ok-apply",
         .group = PlaceGroup::Hours,
         .manualPage = "attendance",
         .tie = Place::Tie::Account,
         .subjects = {{"presence", Text::tr("&Open the attendance")}},
         .make = pageOf<RollPage>,
         .isListed = notesAttendance,
         .tasks = [](const Ties& ties, QObject* parent) -> TaskList* {
             return notesAttendance(ties) ? new RollTasks(*ties.account, parent) : nullptr;
         }},
    };
}

} // namespace inservice
