// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/options.h"

#include <QString>

namespace inservice {

/// `--tour DIR`: the tour on a trial server of its own, in a folder that is gone afterwards, with `options` for the
/// rest. Returns the program's exit code: 0 only if every step held.
int runTour(Options options, const QString& folder);

} // namespace inservice
