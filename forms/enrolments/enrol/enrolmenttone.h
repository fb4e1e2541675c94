// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "models/enrolments/registrationterms.h"

namespace inservice {

/// The tone of 處理狀態 wherever it is shown.
[[nodiscard]] look::Tone toneOf(EnrolmentState state);

} // namespace inservice
