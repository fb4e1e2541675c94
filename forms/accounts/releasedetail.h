// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/rowdetail.h"
#include "forms/lists/fieldsview.h"
#include "models/sync/accountlink.h"
#include "models/tables/releasemodel.h"

class QPushButton;

namespace inservice {

class ObstacleList;
class ReasonPanel;
class ReleaseOutbox;

/// One request beside the list: who asks, what holds the number, and for whoever manages that the two decisions.
///
/// Object names: releaseName, releaseState, releaseNames (the names differ), releaseFields, releaseGrant,
/// releaseRefuse, releasePanel…, releaseNotice, releaseNoticeRead, releaseOpen, accountObstacles.
class ReleaseDetail : public RowDetail {
    Q_OBJECT

public:
    ReleaseDetail(AccountLink& link, ReleaseModel& model, ReleaseOutbox& outbox, QWidget* parent = nullptr);

    void show(const ReleaseListRow& row);
    void refresh() override;
    void focus() override;
    /// It was undone before it was sent: what had been written comes back when the panel is opened again.
    void keep(const OutboxItem& item);

signals:
    /// As Page::openRequested().
    void openRequested(const QString& place);

private:
    enum Decision { Grant, Refuse };

    void connectParts();
    [[nodiscard]] Availability availability(const ReleaseListRow& row) const;
    [[nodiscard]] static QList<FieldsView::Section> sections(const ReleaseListRow& row);
    void start(int decision);
    void ask();
    /// The account, or the case, that holds the number.
    void openHolder();

    AccountLink& m_link;
    ReleaseModel& m_model;
    ReleaseOutbox& m_outbox;
    ReleaseListRow m_seen; ///< as it stood when the panel was opened
    int m_decision = Grant;
    look::MessageBar* m_names;
    ObstacleList* m_obstacles;
    ReasonPanel* m_panel = nullptr;
    FieldsView* m_fields = nullptr;
    QPushButton* m_open = nullptr;
};

} // namespace inservice
