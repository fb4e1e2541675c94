// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/listpane.h"
#include "models/tables/queuemodel.h"

class QComboBox;

namespace inservice {

class AccountLink;

/// The list of ReviewPage: the cases that wait, by state, county and type, and what is said when there are none.
///
/// Object names: queueCounty, queueType; those of ListPane, with `queue`.
class QueuePane : public ListPane {
    Q_OBJECT

public:
    QueuePane(AccountLink& link, QueueModel* model, QWidget* parent);

    /// Chips and counties as the model has them now.
    void showCounts();
    /// The list of one state; find box and filters give way.
    void showBucket(QueueModel::Bucket bucket);

signals:
    /// The person has chosen a state, county or type: the list is that one as soon as the model has settled.
    void narrowed();

private:
    void addChips();
    void addFilters();
    void updateCounties();
    void chooseBucket(QueueModel::Bucket bucket);
    void chooseOnAsking(QueueModel::Bucket bucket);
    void clearFilters();
    [[nodiscard]] Empty emptyWords();
    [[nodiscard]] QueueModel::Bucket waitingBucket() const;
    [[nodiscard]] bool isChief() const;

    AccountLink& m_link;
    QueueModel* m_model = nullptr;
    QComboBox* m_county = nullptr;
    QComboBox* m_type = nullptr;
    qint64 m_keptCounty = 0;   ///< 0: all
    bool m_firstCounts = true; ///< nobody has chosen a state yet
};

} // namespace inservice
