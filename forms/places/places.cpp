// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/places/places.h"

#include "forms/places/lecturersearchpage.h"
#include "forms/places/lecturerspage.h"
#include "forms/places/venuespage.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VenuePlaces)
};

bool hasCommand(const Ties& ties, const char* kind) {
    return ties.account != nullptr && ties.account->identity().commands.contains(QLatin1String(kind));
}

} // namespace

QList<Place> venuePlaces() {
    return {{.key = "venues",
             .title = Text::tr("Venues"),
             .icon = "map-flat",
             .group = PlaceGroup::Courses,
             .manualPage = "places",
             .tie = Place::Tie::Account,
             .subjects = {{"venue", Text::tr("&Open the venue")}},
             .make = pageOf<VenuesPage>,
             .isListed = [](const Ties& ties) { return hasCommand(ties, "venue.add"); }},
            {.key = "lecturers",
             .title = Text::tr("Recommended lecturers"),
             .icon = "user-identity",
             .group = PlaceGroup::Courses,
             .manualPage = "places",
             .tie = Place::Tie::Account,
             .subjects = {{"lecturer", Text::tr("&Open the recommendation")}},
             .make = pageOf<LecturersPage>,
             .isListed = [](const Ties& ties) { return hasCommand(ties, "lecturer.add"); }},
            {.key = "search-lecturers",
             .title = Text::tr("Find lecturers"),
             .icon = "edit-find",
             .group = PlaceGroup::Courses,
             .manualPage = "places",
             .tie = Place::Tie::Account,
             .make = pageOf<LecturerSearchPage>,
             .isListed = [](const Ties& ties) { return hasCommand(ties, "lecturer.search"); }}};
}

} // namespace inservice
