// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/paperreturn.h"

namespace inservice {

/// Sealed forms of 修改已結案課程內容 that come back to their desk (紙本回收): which request each is of, and whether it
/// is the form of what is asked for now. Its receipt, with the seals seen, is put down in the request.
[[nodiscard]] std::unique_ptr<PaperReturn> correctionReturn(AccountLink& link);

} // namespace inservice
