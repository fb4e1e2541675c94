// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

/// 期初維護: of one's own school, and of the units of one's desk.
[[nodiscard]] QList<Place> checkinPlaces();

} // namespace inservice
