// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/paperreturn.h"

namespace inservice {

/// 核章表 that come back to a desk (紙本回收): whose each is by its code, and how it goes to its case.
[[nodiscard]] std::unique_ptr<PaperReturn> applicationReturn(AccountLink& link);

} // namespace inservice
