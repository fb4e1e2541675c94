// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

/// 研習統計圖表, 法定研習, 統計專區.
[[nodiscard]] QList<Place> studyPlaces();

} // namespace inservice
