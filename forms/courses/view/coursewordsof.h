// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/listwords.h"

namespace inservice::courseview {

/// What lists of courses say for keys.
[[nodiscard]] ListWords listWords();

} // namespace inservice::courseview
