// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

/// 線上短訊.
[[nodiscard]] QList<Place> messagePlaces();

} // namespace inservice
