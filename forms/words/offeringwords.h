// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The words of searching for courses (研習搜尋).
namespace inservice::words {

/// 「上課對象」 for a facet of docs/api.md «Offerings».
[[nodiscard]] QString facet(const QString& key);
/// 「國小」 for one of its values; the value itself where its words are in a catalogue of the centre, or are none.
[[nodiscard]] QString facetValue(const QString& facet, const QString& value);
/// The values of a facet that are the same everywhere, in their order; none where a catalogue has them.
[[nodiscard]] QStringList facetValues(const QString& facet);

} // namespace inservice::words
