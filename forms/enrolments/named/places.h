// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

/// 指定名單.
[[nodiscard]] QList<Place> namedPlaces();

} // namespace inservice
