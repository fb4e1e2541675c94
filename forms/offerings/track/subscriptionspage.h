// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/upkeep/recurringpage.h"
#include "models/offerings/subscriptionmodel.h"

namespace inservice {

/// One 研習資訊訂閱: what it looks for, and what its last issue held.
class SubscriptionDetail : public RecurringDetail {
    Q_OBJECT

public:
    SubscriptionDetail(AccountLink& link, SubscriptionModel& model, RowOutbox& outbox, QWidget* parent = nullptr);

protected:
    [[nodiscard]] const RecurringRow* one(qint64 id) const override;
    [[nodiscard]] QJsonObject fieldsOf(qint64 id) const override;
    [[nodiscard]] Pending pending(qint64 id) const override { return m_model.pending(id).state; }
    [[nodiscard]] QList<FieldsView::Section> sections(qint64 id) const override;

private:
    [[nodiscard]] FieldsView::Section about(const SubscriptionModel::ListRow& row) const;
    [[nodiscard]] FieldsView::Section lastIssue(const SubscriptionRow& row) const;

    SubscriptionModel& m_model;
};

/// 研習資訊訂閱.
///
/// Object names: those of RecurringPage (subscriptions).
class SubscriptionsPage : public RecurringPage {
    Q_OBJECT

public:
    explicit SubscriptionsPage(AccountLink& link, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] const SubscriptionModel* model() const { return m_model; }

protected:
    [[nodiscard]] const RecurringRow* one(qint64 id) const override;

private:
    SubscriptionsPage(AccountLink& link, SubscriptionModel* model, QWidget* parent);
    void dressList();

    SubscriptionModel* m_model;
};

/// Whether the last issue of a subscription has been looked at here.
[[nodiscard]] bool isIssueRead(const AccountLink& link, const SubscriptionRow& row);

} // namespace inservice
