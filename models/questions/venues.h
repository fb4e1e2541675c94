// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/question.h"

#include <QDateTime>

/// What is asked at the centre about venues (docs/api.md «Venues and lecturers»).
namespace inservice::questions {

/// A time at which a venue is taken.
struct VenueUse {
    QDateTime startsAt;
    QDateTime endsAt;
    qint64 number = 0; ///< 課程編號 of one's own unit's course; 0: another unit's
    bool operator==(const VenueUse&) const = default;
};

/// When a venue is taken from now on, the earliest first, 200 at most.
[[nodiscard]] AccountQuestion<QList<VenueUse>> venuePlan(qint64 venueId);

} // namespace inservice::questions
