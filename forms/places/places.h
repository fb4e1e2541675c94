// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

/// 研習場所, 講師推薦, 查詢講師.
[[nodiscard]] QList<Place> venuePlaces();

} // namespace inservice
