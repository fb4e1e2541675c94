// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/search/places.h"

#include "forms/offerings/search/findcoursespage.h"
#include "forms/offerings/search/organisercoursespage.h"
#include "forms/offerings/search/placecoursespage.h"
#include "forms/offerings/search/searchcoursespage.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OfferingSearchPlaces)
};

template<typename SomePage>
Place search(const char* key, const QString& title, const char* icon, const OfferingActions& actions) {
    return {.key = QLatin1String(key),
            .title = title,
            .icon = QLatin1String(icon),
            .group = PlaceGroup::Search,
            .manualPage = QStringLiteral("find-courses"),
            .tie = Place::Tie::Any,
            .make = [actions](const Ties& ties, QWidget* parent) -> Page* {
                return ties.any() != nullptr ? new SomePage(ties, actions, parent) : nullptr;
            },
            .isListed = [](const Ties& ties) { return ties.any() != nullptr; }};
}

} // namespace

QList<Place> offeringSearchPlaces(const OfferingActions& actions) {
    return {search<PlaceCoursesPage>("courses-by-place", Text::tr("Courses by place"), "map-flat", actions),
            search<FindCoursesPage>("find-courses", Text::tr("All courses"), "view-list-details", actions),
            search<SearchCoursesPage>("search-courses", Text::tr("Advanced search"), "edit-find", actions),
            search<OrganiserCoursesPage>("courses-by-organiser", Text::tr("Courses by organiser"), "system-users",
                                         actions)};
}

} // namespace inservice
