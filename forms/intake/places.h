// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"
#include "models/intake/paperreturn.h"

namespace inservice {

/// 紙本回收, with the subjects whose papers come back.
[[nodiscard]] QList<Place> intakePlaces(const QList<PaperReturnMaker>& returns);

} // namespace inservice
