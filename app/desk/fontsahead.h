// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

namespace inservice {

/// Has the fonts of the first window read from the disk while the rest of the program still starts: the configuration
/// of fontconfig, and the regular and bold faces for 漢字, about 20 MB each. After the PC was switched on that is a
/// tenth of the start. Ends by itself; the thread must be joined before main() ends.
[[nodiscard]] std::jthread readFontsAhead();

} // namespace inservice
