// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

/// 課程異動: 申請, 查詢 (with 上傳) of whoever runs courses; 審核 of whoever decides on them.
[[nodiscard]] QList<Place> courseChangePlaces();

} // namespace inservice
