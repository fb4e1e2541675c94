// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

/// 課程審核, of whoever decides about courses.
QList<Place> courseReviewPlaces();

} // namespace inservice
