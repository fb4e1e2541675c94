// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/own/places.h"

#include "forms/enrolments/own/ownpage.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OwnEnrolmentPlaces)
};

bool isTeacher(const Ties& ties) {
    return ties.account != nullptr && ties.account->identity().accountType == AccountType::Teacher &&
           ties.account->identity().tabs.contains(QStringLiteral("enrolment"));
}

} // namespace

QList<Place> ownEnrolmentPlaces() {
    return {
        {.key = "own-enrolments",
         .title = Text::tr("My enrolments"),
         .icon = "view-list-details",
         .group = PlaceGroup::Enrolments,
         .manualPage = "enrolments",
         .tie = Place::Tie::Account,
         .make = pageOf<OwnEnrolmentsPage>,
         .isListed = isTeacher},
    };
}

} // namespace inservice
