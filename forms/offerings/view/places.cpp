// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/view/places.h"

#include "forms/offerings/view/offeringviewpage.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OfferingPlaces)
};

} // namespace

QList<Place> offeringPlaces(const OfferingActions& actions) {
    return {{.key = "offering",
             .title = Text::tr("Course by its number"),
             .icon = "documentinfo",
             .group = PlaceGroup::Search,
             .manualPage = "find-courses",
             .tie = Place::Tie::Any,
             .make = [actions](const Ties& ties, QWidget* parent) -> Page* {
                 return ties.any() != nullptr ? new OfferingViewPage(ties, actions, parent) : nullptr;
             },
             .isListed = [](const Ties& ties) { return ties.any() != nullptr; }}};
}

} // namespace inservice
