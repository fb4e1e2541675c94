// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/table.h"

namespace inservice {

/// A published course (公開的研習課程) as everybody finds it, until it has ended.
struct OfferingRow {
    qint64 id = 0;     ///< that of its course
    qint64 number = 0; ///< 課程編號
    qint64 unitId = 0; ///< 開課單位
    QString title;
    qint64 countyId = 0; ///< where it is held; 0: online
    qint64 districtId = 0;
    QString venue;
    QDateTime visibleFrom;
    QDateTime startsAt;
    QDateTime endsAt;
    QDateTime regFrom; ///< invalid: none is said
    QDateTime regTo;   ///< the moment after; invalid: none is said
    double hours = 0;
    QString hourUnit; ///< hour, credit
    int fee = 0;
    int quota = 0;
    int free = 0; ///< seats, as of the hour
    QStringList lecturers;
    bool cancelled = false;
    QStringList facets; ///< each value after the letter of its facet and a colon (docs/api.md «Offerings»)
    bool operator==(const OfferingRow&) const = default;
};
template<>
const RowTable<OfferingRow>& tableOf<OfferingRow>();

} // namespace inservice
