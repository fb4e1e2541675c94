// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/settings/places.h"

#include "forms/enrolments/settings/registrationpage.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RegistrationPlaces)
};

} // namespace

QList<Place> registrationPlaces() {
    return {
        {.key = "registration",
         .title = Text::tr("Online registration"),
         .icon = "document-edit",
         .group = PlaceGroup::Enrolments,
         .manualPage = "enrolments",
         .tie = Place::Tie::Account,
         .subjects = {{"registration", Text::tr("&Open the settings")}},
         .make = pageOf<RegistrationPage>},
    };
}

} // namespace inservice
