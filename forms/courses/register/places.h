// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

/// 研習課程登錄.
[[nodiscard]] QList<Place> courseRegisterPlaces();

} // namespace inservice
