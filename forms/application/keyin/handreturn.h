// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/paperreturn.h"

namespace inservice {

/// Forms filled in by hand that come back (紙本回收): which form each is, of whom, and where it is keyed in. No case
/// waits for one, so none is attached.
[[nodiscard]] std::unique_ptr<PaperReturn> handReturn(AccountLink& link);

} // namespace inservice
