// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/availability.h"
#include "forms/lists/fieldsview.h"
#include "forms/look/look.h"
#include "models/sync/accountlink.h"
#include "models/tables/releasemodel.h"

#include <QWidget>

class QPushButton;

namespace inservice {

class ActionBar;
class ObstacleList;
class ReasonPanel;
class ReleaseOutbox;

/// One request beside the list: who asks, what holds the number, and for whoever manages that the two decisions.
///
/// Object names: releaseName, releaseState, releaseNames (the names differ), releaseFields, releaseGrant,
/// releaseRefuse, releasePanel…, releaseNotice, releaseNoticeRead, releaseOpen, accountObstacles.
class ReleaseDetail : public QWidget {
    Q_OBJECT

public:
    ReleaseDetail(AccountLink& link, ReleaseModel& model, ReleaseOutbox& outbox, QWidget* parent = nullptr);

    void show(const ReleaseListRow& row);
    void focus();
    /// It was undone before it was sent: what had been written comes back when the panel is opened again.
    void keep(const OutboxItem& item);

signals:
    /// As Page::openRequested().
    void openRequested(const QString& place);

private:
    enum Decision { Grant, Refuse };

    void connectParts();
    void refresh();
    [[nodiscard]] Availability availability(const ReleaseListRow& row) const;
    [[nodiscard]] static QList<FieldsView::Section> sections(const ReleaseListRow& row);
    void start(int decision);
    void ask();
    /// The account, or the case, that holds the number.
    void openHolder();

    AccountLink& m_link;
    ReleaseModel& m_model;
    ReleaseOutbox& m_outbox;
    qint64 m_id = 0;
    ReleaseListRow m_seen; ///< as it stood when the panel was opened
    int m_decision = Grant;
    look::Heading* m_name;
    look::StateBadge* m_state;
    look::MessageBar* m_notice;
    look::MessageBar* m_names;
    ObstacleList* m_obstacles;
    ActionBar* m_bar;
    ReasonPanel* m_panel;
    FieldsView* m_fields;
    QPushButton* m_open;
};

} // namespace inservice
