// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

/// 審核 of a desk, 本單位業務帳號 of a 總負責人, in the order of the side bar.
[[nodiscard]] QList<Place> reviewPlaces();

} // namespace inservice
