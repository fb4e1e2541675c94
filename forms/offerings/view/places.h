// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/offerings/view/offeringaction.h"

namespace inservice {

/// The page of a published course, for everybody. `actions`: what the subjects can do with one.
[[nodiscard]] QList<Place> offeringPlaces(const OfferingActions& actions);

} // namespace inservice
