// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/enrol/places.h"

#include "forms/enrolments/enrol/enrolpage.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EnrolPlaces)
};

} // namespace

QList<Place> enrolPlaces() {
    return {
        {.key = "enrol",
         .title = Text::tr("Enrol or cancel"),
         .icon = "document-edit",
         .group = PlaceGroup::Enrolments,
         .manualPage = "enrolments",
         .tie = Place::Tie::Account,
         .subjects = {{"enrolment-of", Text::tr("&Open the enrolment")}},
         .make = pageOf<EnrolPage>},
    };
}

} // namespace inservice
