// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inservice {

/// Passwords and IDs pass through this program's memory: a crash leaves no image of it on the disk, and no other
/// program of the same user may look into it. Where the system has no such thing, nothing happens.
void keepMemoryPrivate();

} // namespace inservice
