// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/offerings/view/offeringaction.h"
#include "forms/pages/place.h"

namespace inservice {

/// 薦派.
[[nodiscard]] QList<Place> nominatePlaces();
/// 「薦派教師」 on the page of a course.
[[nodiscard]] QList<OfferingAction> nominateActions(const Ties& ties, OfferingDetail& detail);

} // namespace inservice
