// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/availability.h"
#include "forms/lists/fieldsview.h"
#include "forms/look/look.h"
#include "models/sync/accountlink.h"
#include "models/tables/listingmodel.h"

#include <QHash>
#include <QWidget>

class QPushButton;

namespace inservice {

class ActionBar;
class ListingOutbox;
class ReasonPanel;
class ScanView;
class UnitFields;

/// One request to be listed beside the list: what was filled in, its evidence, and the decisions. What is listed is
/// what the desk has read off the evidence, so the fields of the unit stand beside it once more.
///
/// Object names: listingName, listingState, listingFields, listingNotice, listingAlike, listingAccept, listingReturn,
/// listingReject, listingPanel…, listingUnit.<field>, listingEvidence, listingOpenUnit.
class ListingDetail : public QWidget {
    Q_OBJECT

public:
    ListingDetail(AccountLink& link, ListingModel& model, ListingOutbox& outbox, QWidget* parent = nullptr);

    void show(const ListingListRow& row);
    void focus();
    /// It was undone before it was sent: what had been written comes back when the panel is opened again.
    void keep(const OutboxItem& item);

signals:
    /// As Page::openRequested().
    void openRequested(const QString& place);

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum Decision { Accept, Return, Reject };

    [[nodiscard]] static const char* kindOf(int decision);
    [[nodiscard]] QWidget* makeLeft();
    void connectParts();
    void refresh();
    void showEvidence();
    [[nodiscard]] Availability availability(const ListingListRow& row, int decision) const;
    [[nodiscard]] static QList<FieldsView::Section> sections(const ListingListRow& row);
    void start(int decision);
    [[nodiscard]] bool fillUnit();
    void ask();

    AccountLink& m_link;
    ListingModel& m_model;
    ListingOutbox& m_outbox;
    qint64 m_id = 0;
    ListingListRow m_seen; ///< as it stood when the panel was opened
    int m_decision = Accept;
    qint64 m_shownScan = 0;
    QHash<qint64, QJsonObject> m_kept; ///< the unit as it was written and not asked for, by request
    look::Heading* m_name;
    look::StateBadge* m_state;
    look::MessageBar* m_notice;
    look::MessageBar* m_alike;
    ActionBar* m_bar;
    ReasonPanel* m_panel;
    UnitFields* m_unit;
    FieldsView* m_fields;
    ScanView* m_evidence;
    QPushButton* m_open;
};

} // namespace inservice
