// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/offerings/view/offeringaction.h"

namespace inservice {

/// 已追蹤課程, 研習資訊訂閱; before sign-in 停止訂閱. `actions`: for the course beside the list.
[[nodiscard]] QList<Place> trackPlaces(const OfferingActions& actions);

} // namespace inservice
