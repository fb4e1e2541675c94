// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/places/placepanel.h"

namespace inservice {

class ChoiceEdit;
class TextEdit;

/// The actions on a subscription, as the list of this room has them.
[[nodiscard]] const PlaceSubject& subscriptionSubject();

/// What a 研習資訊訂閱 looks for, how often, and how one is told. What it looks for is a search as it stands, one that
/// is kept on this PC (進階搜尋), or words and a county.
///
/// Object names: subscriptionPanel, subscriptionPanel. and name, source, keyword, county, every, by_mail; those of
/// FieldsPanel.
class SubscriptionPanel : public PlacePanel {
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
    TextEdit* m_name;
    ChoiceEdit* m_source;
    TextEdit* m_keyword;
    ChoiceEdit* m_county;
    ChoiceEdit* m_every;
    ChoiceEdit* m_way;
};

} // namespace inservice
