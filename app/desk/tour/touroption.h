// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/options.h"

#include <QString>

namespace inservice {

/// `--tour DIR`: the tours on a trial server of their own, in a folder that is gone afterwards, with `options` for the
/// rest; those that are named (`--only NAME`), or all. Returns the program's exit code: 0 only if every step held.
int runTour(Options options, const QString& folder, const QStringList& names);
/// Why these tours cannot be run; empty if they can.
[[nodiscard]] QString faultOfTours(const QStringList& names);

} // namespace inservice
