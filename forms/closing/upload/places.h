// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

[[nodiscard]] QList<Place> listUploadPlaces();

} // namespace inservice
