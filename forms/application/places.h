// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

/// 帳號申請 and 查詢申請進度, in the order of the side bar.
[[nodiscard]] QList<Place> applicationPlaces();

} // namespace inservice
