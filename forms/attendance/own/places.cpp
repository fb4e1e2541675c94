// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/own/places.h"

#include "forms/attendance/own/ownattendancepage.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OwnAttendancePlaces)
};

} // namespace

QList<Place> ownAttendancePlaces() {
    return {
        {.key = "own-attendance",
         .title = Text::tr("Admission slip and leave"),
         .icon = "document-print",
         .group = PlaceGroup::Hours,
         .manualPage = "attendance",
         .tie = Place::Tie::Account,
         .subjects = {{"leave", Text::tr("&Open the leave")}},
         .make = pageOf<OwnAttendancePage>},
    };
}

} // namespace inservice
