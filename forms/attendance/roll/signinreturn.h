// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/paperreturn.h"

namespace inservice {

/// 簽到表 that come back signed (紙本回收): which course each is of. All pages of a course are read together in its
/// attendance, where a person confirms who has signed; that is what carries them.
[[nodiscard]] std::unique_ptr<PaperReturn> signinReturn(AccountLink& link);

} // namespace inservice
