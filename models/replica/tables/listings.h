// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/keys.h"

namespace inservice {

/// 單位列入申請: who is in no list of units asks to be (前置流程).
struct ListingRow {
    qint64 id = 0;
    QString number; ///< 申請編號
    int revision = 0;
    int rowVersion = 0;
    QString kind;
    QString name; ///< of the unit
    QString founder;
    qint64 countyId = 0;
    qint64 districtId = 0;
    QString address;
    QString phone;
    QString code;   ///< as far as who asks knows it
    QString permit; ///< 設立許可／立案證書
    QString applicant;
    QString jobTitle;
    QString contactPhone;
    QString email; ///< proved by a code
    QString note;
    ApplicationState state =
        ApplicationState::AwaitingReview; ///< AwaitingReview, Returned, Approved, Rejected, Withdrawn
    qint64 reviewerUnitId = 0;
    qint64 unitId = 0; ///< that was added for it; 0: none
    QDateTime appliedAt;
    QDateTime changedAt;
    QDateTime decidedAt;
    QString reason; ///< of the last decision
    QString byName; ///< empty: the applicant, or the centre itself
    bool operator==(const ListingRow&) const = default;
};
template<>
const RowTable<ListingRow>& tableOf<ListingRow>();

} // namespace inservice
