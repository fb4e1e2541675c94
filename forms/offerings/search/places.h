// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/offerings/view/offeringaction.h"
#include "forms/pages/place.h"

namespace inservice {

/// 研習搜尋: the four ways to find a course, for everybody. `actions`: what can be done with one that is found.
[[nodiscard]] QList<Place> offeringSearchPlaces(const OfferingActions& actions);

} // namespace inservice
