// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

/// The list of 業務帳號.
[[nodiscard]] QList<Place> accountPlaces();

} // namespace inservice
