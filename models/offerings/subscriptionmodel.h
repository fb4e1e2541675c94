// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/offerings/offeringquery.h"
#include "models/replica/tables/tracks.h"
#include "models/tables/pending.h"
#include "models/tables/rowlistmodel.h"

namespace inservice {

/// A subscription with its search in words.
struct SubscriptionListRow {
    SubscriptionRow subscription;
    QString search;
    bool operator==(const SubscriptionListRow&) const = default;
};

/// 研習資訊訂閱.
class SubscriptionModel : public RowListModel<SubscriptionListRow> {
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
    /// What a search asks for, in words; on the worker.
    using QueryWords = std::function<QString(const ReplicaReader& replica, const QJsonObject& query)>;

    SubscriptionModel(const QString& replicaFile, const QueryWords& words, QObject* parent = nullptr);
    ~SubscriptionModel() override;

    [[nodiscard]] static QString everyWord(const QString& key);
    [[nodiscard]] static QString wayWord(bool byMail);
    [[nodiscard]] static QString stateWord(const SubscriptionRow& row);

    void setOutbox(const QList<OutboxItem>& items) { touched(m_pending.set(items)); }
    [[nodiscard]] PendingMark pending(qint64 id) const { return m_pending.of(id); }

protected:
    [[nodiscard]] QList<Chip> chips() const override { return {{}}; }
    [[nodiscard]] QVariant rowData(const SubscriptionListRow& row, int column, int role) const override;

private:
    PendingMarks m_pending{"subscription"};
};

/// The key of a place: a new subscription to a search (SubscriptionsPage::openAt()).
[[nodiscard]] QString newSubscription(const OfferingQuery& query);

} // namespace inservice
