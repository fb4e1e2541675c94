// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/accountlink.h"
#include "models/tables/listingmodel.h"

#include <QWidget>
#include <optional>

namespace inservice {

class ListingDecision;
class ListingOutbox;
class ScanView;

/// One request to be listed beside the list: what was filled in with the decisions, and beside it the evidence.
///
/// Object names: those of ListingDecision, listingEvidence.
class ListingDetail : public QWidget {
    Q_OBJECT

public:
    ListingDetail(AccountLink& link, ListingModel& model, ListingOutbox& outbox, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const ListingListRow& row);
    void focus();
    /// As ListingDecision::keep().
    void keep(const OutboxItem& item);

signals:
    /// As Page::openRequested().
    void openRequested(const QString& place);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showEvidence();

    AccountLink& m_link;
    std::optional<qint64> m_wanted; ///< the scan of the request that is shown; 0: none was sent
    std::optional<qint64> m_shown;
    ListingDecision* m_decision;
    ScanView* m_evidence;
};

} // namespace inservice
