// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/paper/applicationpaper.h"
#include "forms/paper/sheet.h"

namespace inservice {

/// Which of the seed's return rules (1) to (3) holds for a case; Other where a centre's rule differs from all three
/// (國教署 as the desk of its schools, S2), Unknown while a draft has no unit.
enum class ReturnRule { Unknown, OwnChief, County, InserviceNet, Other };
[[nodiscard]] ReturnRule returnRule(const ApplicationPaper& paper);

/// 表2-1 filled in, on one page whatever it holds: sizes shrink and lines break until it fits.
[[nodiscard]] Sheet layOutApplication(const ApplicationPaper& paper);

} // namespace inservice
