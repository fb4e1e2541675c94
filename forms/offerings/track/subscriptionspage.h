// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/places/placedetail.h"
#include "forms/places/placelistpage.h"
#include "models/offerings/subscriptionmodel.h"

namespace inservice {

/// One 研習資訊訂閱: what it looks for, and what its last issue held.
class SubscriptionDetail : public PlaceDetail {
    Q_OBJECT

public:
    SubscriptionDetail(AccountLink& link, SubscriptionModel& model, RowOutbox& outbox, QWidget* parent = nullptr);
    /// What a new one looks for.
    void setNewQuery(const QJsonObject& query) { m_newQuery = query; }

signals:
    void openRequested(const QString& place);

protected:
    [[nodiscard]] std::optional<PlaceRow> rowOf(qint64 id) const override;
    [[nodiscard]] QList<FieldsView::Section> sections(qint64 id) const override;
    [[nodiscard]] Availability availability(const PlaceAction& action, qint64 id) const override;
    [[nodiscard]] QJsonObject newFields() const override;

private:
    [[nodiscard]] FieldsView::Section about(const SubscriptionListRow& row) const;
    [[nodiscard]] FieldsView::Section lastIssue(const SubscriptionRow& row) const;

    SubscriptionModel& m_model;
    QJsonObject m_newQuery;
};

/// 研習資訊訂閱.
///
/// Object names: those of PlaceListPage (subscriptions).
class SubscriptionsPage : public PlaceListPage {
    Q_OBJECT

public:
    explicit SubscriptionsPage(AccountLink& link, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    /// Also «new-» and a search (newSubscription()).
    void openAt(const QString& argument) override;
    [[nodiscard]] const SubscriptionModel* model() const { return m_model; }

protected:
    void showRow(qint64 id) override;

private:
    SubscriptionsPage(AccountLink& link, SubscriptionModel* model, QWidget* parent);
    void dressList();

    AccountLink& m_link;
    SubscriptionModel* m_model;
    SubscriptionDetail* m_detail = nullptr;
};

/// Whether the last issue of a subscription has been looked at here.
[[nodiscard]] bool isIssueRead(const QString& user, const SubscriptionRow& row);

} // namespace inservice
