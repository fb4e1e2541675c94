// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

/// 修改已結案課程內容: 申請, 查詢 (with 用印上傳) of whoever runs courses; 審核 of whoever decides on them.
[[nodiscard]] QList<Place> correctionPlaces();

} // namespace inservice
