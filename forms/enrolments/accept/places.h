// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

/// 線上報名審核.
[[nodiscard]] QList<Place> acceptancePlaces();

} // namespace inservice
