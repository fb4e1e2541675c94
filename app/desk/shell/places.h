// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

class Application;
class Session;

/// Every place of the window: those of the subjects and its own, in the order of the side bar (PlaceGroup).
/// `application`: for the pages of the window's own places; without it they cannot be made.
[[nodiscard]] QList<Place> allPlaces(Application* application);
/// The heading of a group in the side bar; empty for the first one.
[[nodiscard]] QString placeGroupTitle(PlaceGroup group);
/// What a group is known by in the settings; never shown.
[[nodiscard]] QString placeGroupKey(PlaceGroup group);
/// The keys of the groups that fold of themselves where the side bar is too low for all: what whoever is here goes to
/// least first.
[[nodiscard]] QStringList placeGroupsByRest(const Ties& ties);
/// The ties that a session holds now.
[[nodiscard]] Ties tiesOf(const Session& session);
/// Those with a row in the side bar for whoever is here.
[[nodiscard]] QList<Place> listedPlaces(const QList<Place>& places, const Ties& ties);

} // namespace inservice
