// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

/// The places of a desk's paper: 列印批次, 誤送轉交.
[[nodiscard]] QList<Place> printRunPlaces();

} // namespace inservice
