// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/availability.h"
#include "forms/commands/rowdetail.h"
#include "forms/lists/fieldsview.h"
#include "models/sync/accountlink.h"
#include "models/tables/listingmodel.h"

#include <QHash>

class QPushButton;

namespace inservice {

class ListingOutbox;
class ReasonPanel;
class UnitFields;

/// What was filled in of a request to be listed, and the decisions. What is listed is what the desk has read off the
/// evidence, so the fields of the unit stand there once more.
///
/// Object names: those of RowDetail (listing), listingFields, listingAlike, listingAccept, listingReturn,
/// listingReject, listingPanel…, listingUnit.<field>, listingOpenUnit.
class ListingDecision : public RowDetail {
    Q_OBJECT

public:
    ListingDecision(AccountLink& link, ListingModel& model, ListingOutbox& outbox, QWidget* parent);

    using QWidget::show;
    void show(const ListingListRow& row);
    void refresh() override;
    void focus() override;
    /// It was undone before it was sent: what had been written comes back when the panel is opened again.
    void keep(const OutboxItem& item);

signals:
    /// As Page::openRequested().
    void openRequested(const QString& place);

private:
    enum Decision { Accept, Return, Reject };

    [[nodiscard]] static const char* kindOf(int decision);
    void connectParts();
    [[nodiscard]] Availability availability(const ListingListRow& row, int decision) const;
    [[nodiscard]] static QList<FieldsView::Section> sections(const ListingListRow& row);
    void start(int decision);
    [[nodiscard]] bool fillUnit();
    void ask();

    AccountLink& m_link;
    ListingModel& m_model;
    ListingOutbox& m_outbox;
    ListingListRow m_seen; ///< as it stood when the panel was opened
    int m_decision = Accept;
    QHash<qint64, QJsonObject> m_kept; ///< the unit as it was written and not asked for, by request
    look::MessageBar* m_alike;
    ReasonPanel* m_panel;
    UnitFields* m_unit;
    FieldsView* m_fields;
    QPushButton* m_open;
};

} // namespace inservice
