// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inservice {

/// How long a test waits for what has to come: a minute, for a machine with much else to do. Qt's own five seconds are
/// for a machine with nothing else.
constexpr int patience = 60000; // ms

} // namespace inservice
