// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/rowdetail.h"
#include "forms/courses/review/courseactions.h"
#include "forms/lists/fieldsview.h"
#include "models/sync/accountlink.h"

#include <QHash>

class QTabWidget;

namespace inservice {

class CourseFaults;
class CourseOutbox;
class OtherViewers;
class ParkedPanel;

/// One course beside the queue of its desk: what was filled in, of a revision what it changed, what the centre found
/// doubtful, what was done with it; and the decisions.
///
/// Object names: courseName, courseState, courseOthers, courseNotice, courseWarnings, courseTabs, courseFields,
/// courseHistory; those of ActionBar with the name course; coursePanel…, courseFaults…, courseParked….
class CourseDetail : public RowDetail {
    Q_OBJECT

public:
    CourseDetail(AccountLink& link, CourseModel& model, CourseOutbox& outbox, QWidget* parent = nullptr);

    void show(qint64 id);
    void focus() override;
    void refresh() override;
    void start(CourseAction action);
    /// It was undone before it was sent: what had been written comes back when the panel is opened again.
    void keep(const OutboxItem& item);
    /// The page is in front, or no longer: others at the desk are told so.
    void setCurrent(bool current);

signals:
    void availabilityChanged(inservice::CourseAction action, const inservice::Availability& availability);
    /// A decision about it was asked for.
    void decided(qint64 id);

private:
    void dress();
    void layOut();
    void connectParts();
    void followViewers(const CourseListRow& row);
    /// What the replica has of it. Throws ReplicaError.
    void read();
    void showForm(const CourseListRow& row);
    void showParked();
    void showForPanel();
    void decideAgain();
    void ask();
    [[nodiscard]] Availability availabilityOf(CourseAction action, const CourseListRow& row) const;

    AccountLink& m_link;
    CourseModel& m_model;
    CourseOutbox& m_outbox;
    QList<CourseActionSpec> m_actions;
    bool m_isCurrent = false;
    std::optional<CourseRevisionRow> m_revision; ///< that holds
    std::optional<CourseRevisionRow> m_before;   ///< the one before it
    QList<CourseEventRow> m_events;
    CourseRow m_seen; ///< as it stood when the panel was opened
    CourseAction m_asked = CourseAction::Approve;
    QUuid m_refusal;                    ///< the decision that is parked
    QHash<QString, QJsonObject> m_kept; ///< faults as they were ticked and not asked for, by panel
    look::MessageBar* m_warnings;
    ParkedPanel* m_parked;
    ReasonPanel* m_panel;
    CourseFaults* m_faults;
    QTabWidget* m_tabs;
    FieldsView* m_fields;
    FieldsView* m_history;
    OtherViewers* m_others;
};

} // namespace inservice
