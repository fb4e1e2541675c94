// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/upkeep/upkeepaction.h"

namespace inservice {

/// What can be done with 研習場所, and with 講師推薦.
[[nodiscard]] const UpkeepSubject& venueSubject();
[[nodiscard]] const UpkeepSubject& lecturerSubject();

} // namespace inservice
