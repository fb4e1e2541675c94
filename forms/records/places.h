// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

/// 個人研習記錄, 公務人員終身學習, 時數轉送.
[[nodiscard]] QList<Place> recordPlaces();
/// 證明查驗, for everybody.
[[nodiscard]] QList<Place> verifyPlaces();

} // namespace inservice
