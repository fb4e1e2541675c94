// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

/// 帳號申請 and 查詢申請進度, in the order of the side bar.
[[nodiscard]] QList<Place> applicationPlaces();
/// 登錄紙本申請, for a desk: after what it reviews.
[[nodiscard]] QList<Place> keyInPlaces();

} // namespace inservice
