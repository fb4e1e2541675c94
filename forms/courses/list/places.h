// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

/// 本單位研習課程瀏覽.
[[nodiscard]] QList<Place> courseListPlaces();

} // namespace inservice
