// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/listexport.h"

namespace inservice {

/// What every list of units says of itself before it leaves as a file; name and filter are the page's.
[[nodiscard]] ExportWords unitExportWords(int units);

} // namespace inservice
