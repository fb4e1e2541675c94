// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "models/domain/terms.h"

namespace inservice::look {

/// The colour and shape of a case's state, the same wherever a case is shown.
[[nodiscard]] Tone toneOf(ApplicationState state);

} // namespace inservice::look
