// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/confine.h"

namespace inservice {

/// A process of its own that the desk kills after its deadline is all there is on this system.
bool confine() {
    return true;
}

} // namespace inservice
