// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace inservice {

/// What else a place is looked for by: what it is called on the site (S0, S1), and what is done there. Empty: by its
/// name alone.
[[nodiscard]] QStringList otherNamesOf(const QString& place);
/// The places that have any, by their keys.
[[nodiscard]] QStringList placesWithOtherNames();

} // namespace inservice
