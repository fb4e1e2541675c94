// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/offerings/offeringquery.h"
#include "models/replica/tables/tracks.h"
#include "models/tables/recurringmodel.h"

namespace inservice {

/// 研習資訊訂閱.
class SubscriptionModel : public RecurringModel<SubscriptionRow> {
    Q_OBJECT

public:
    enum class Column {
        Name,   ///< 名稱
        Search, ///< 搜尋條件
        Every,  ///< 寄送週期
        Way,    ///< 通知方式
        Issued, ///< 上一期
        Found,  ///< 門數
        State,  ///< 狀態
        Count,
    };

    SubscriptionModel(const QString& replicaFile, const QueryWords& words, QObject* parent = nullptr);
    ~SubscriptionModel() override;
};

/// The key of a place: a new subscription to a search (SubscriptionsPage::openAt()).
[[nodiscard]] QString newSubscription(const OfferingQuery& query);

} // namespace inservice
