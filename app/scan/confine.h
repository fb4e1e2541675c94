// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inservice {

/// Gives up every right that opening a scan does not need, before a byte of one is read: memory, time, files that are
/// written or grow, other processes, the network, dumps. Limits of the system's own (setrlimit) are set everywhere; the
/// filter of system calls where the kernel has one. False: a limit could not be set, and no scan may be read.
[[nodiscard]] bool confine();

} // namespace inservice
