// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/sheet.h"
#include "models/scans/scanwire.h"

namespace inservice {

inline constexpr double comparedDots = 150 / 25.4; ///< per mm, of a print that a scan is laid over

/// The page of A4 as it is printed, in grey.
[[nodiscard]] QImage pictureOf(const Sheet& sheet);
/// What the helper of scans is asked for, but for its areas. `codeOnPage`: as the page was surveyed.
[[nodiscard]] scanwire::Compare comparisonWith(const Sheet& print, int page, const QPolygonF& codeOnPage);

} // namespace inservice
