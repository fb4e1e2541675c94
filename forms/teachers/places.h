// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

/// 教師名單, 教師資料登錄, 名單異動.
[[nodiscard]] QList<Place> teacherPlaces();

} // namespace inservice
