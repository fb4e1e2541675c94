// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

/// The places about units: 諮詢窗口, 缺總負責人的學校.
[[nodiscard]] QList<Place> unitPlaces();

} // namespace inservice
