// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/upkeep/recurringpanel.h"

namespace inservice {

/// The actions on a subscription, as the list of this room has them.
[[nodiscard]] const UpkeepSubject& subscriptionSubject();

/// What a 研習資訊訂閱 looks for, how often, and how one is told. What it looks for is a search as it stands, one that
/// is kept on this PC (進階搜尋), or words and a county.
///
/// Object names: those of RecurringPanel (subscriptionPanel); source, keyword, county.
class SubscriptionPanel : public RecurringPanel {
    Q_OBJECT

public:
    /// `user`: whose searches are kept.
    explicit SubscriptionPanel(const QString& user, QWidget* parent = nullptr);
    [[nodiscard]] QJsonObject body() const override;

protected:
    QWidget* fill(const QJsonObject& all, const ReplicaReader& replica) override;
    [[nodiscard]] QString whyNot() const override;

private:
    void fillSources(const QJsonObject& query, const ReplicaReader& replica);
    void fillCounties(const ReplicaReader& replica);
    void showRows();
    [[nodiscard]] QJsonObject query() const;
    [[nodiscard]] bool isByWords() const;

    QString m_user;
    ChoiceEdit* m_source;
    TextEdit* m_keyword;
    ChoiceEdit* m_county;
};

} // namespace inservice
