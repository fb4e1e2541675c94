// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

/// 名單與時數, the list of one course, and 名單審核 of a desk.
[[nodiscard]] QList<Place> closingPlaces();

} // namespace inservice
