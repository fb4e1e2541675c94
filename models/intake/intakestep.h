// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace inservice {

/// For tests: called at each point at which the program may be ended and something is half done. Null: nothing is.
[[nodiscard]] std::function<void(const char* step)>& intakeStepHook();
inline void intakeStep(const char* step) {
    if (intakeStepHook()) {
        intakeStepHook()(step);
    }
}

} // namespace inservice
