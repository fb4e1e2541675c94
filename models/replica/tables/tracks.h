// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/recurring.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace inservice {

/// A course that one follows (已追蹤課程), with what the centre keeps of it: a replica holds no course that has ended.
struct TrackRow {
    qint64 id = 0;
    qint64 courseId = 0;
    qint64 number = 0; ///< 課程編號
    QString title;
    qint64 unitId = 0; ///< 開課單位
    QDateTime startsAt;
    QDateTime endsAt;
    QDateTime regFrom;  ///< invalid: none is said
    QDateTime regTo;    ///< the moment after; invalid: none is said
    bool online = true; ///< one registers in this system
    bool cancelled = false;
    bool shown = true; ///< false: taken back after it was published
    QJsonArray news;   ///< what has happened, the newest last: [{key (moved, cancelled, seat), at, fields}]
    QDateTime addedAt;
    bool mail = true; ///< one is told by mail too; the same of all one's rows
    bool operator==(const TrackRow&) const = default;
};
template<>
const RowTable<TrackRow>& tableOf<TrackRow>();

/// 研習資訊訂閱: a search, as OfferingQuery::fromJson reads it. `issuedAt`: of the last issue that held something.
/// Stopped by «code» (in a mail) and «query» (it cannot be asked any more) too.
struct SubscriptionRow : RecurringRow {
    int found = 0;   ///< how many courses the last issue held,
    QJsonArray held; ///< and the first of them: [{number, title, unit_id, date}]
    bool operator==(const SubscriptionRow&) const = default;
};
template<>
const RowTable<SubscriptionRow>& tableOf<SubscriptionRow>();

} // namespace inservice
