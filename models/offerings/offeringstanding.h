// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/offerings.h"

namespace inservice {

/// How a published course stands now, as dates say it; the first that holds.
enum class OfferingStanding {
    Cancelled,
    Ended,
    Running,  ///< it has begun: nobody registers any more
    NoOnline, ///< 未提供線上報名
    NotYet,   ///< registration has not opened
    Closed,   ///< registration is over
    Closing,  ///< open, for three days at most
    Open,
};

/// `now`: by the centre's clock.
[[nodiscard]] OfferingStanding standingOf(const OfferingRow& row, const QDateTime& now);

/// The values of a facet that an offering bears, by its letter: 'k' → {"non_credit"}.
[[nodiscard]] QStringList facetValues(const OfferingRow& row, QChar letter);

} // namespace inservice
