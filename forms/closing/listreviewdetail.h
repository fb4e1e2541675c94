// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/closing/listactions.h"
#include "forms/commands/rowdetail.h"
#include "forms/lists/fieldsview.h"
#include "models/courses/course.h"
#include "models/questions/closing.h"
#include "models/sync/accountlink.h"

class QTabWidget;
class QTableView;

namespace inservice {

class ChecksView;
class CourseOutbox;
class ListFaults;
class ListedModel;
class OtherViewers;
class TableHabits;

/// A list that was handed in, beside the queue of its desk: its rows with their arithmetic, what the check had found
/// and what the organiser said to it, the evidence, the lists before; and the decisions.
///
/// Object names: listName, listState, listSum, listOthers, listNotice, listTabs, listRows, listEvidence, listHistory;
/// those of ActionBar with the name list: listConfirm, listReturn, listTakeBack, listPrint, listCourse; listPanel…,
/// listFaults….
class ListReviewDetail : public RowDetail {
    Q_OBJECT

public:
    ListReviewDetail(AccountLink& link, CourseModel& model, CourseOutbox& outbox, QWidget* parent = nullptr);
    ~ListReviewDetail() override;

    void show(qint64 id);
    void focus() override;
    void refresh() override;
    void start(ListAction action);
    void setCurrent(bool current);

signals:
    void availabilityChanged(inservice::ListAction action, const inservice::Availability& availability);
    /// A decision about it was asked for.
    void decided(qint64 id);
    void placeWanted(const QString& place);

private:
    void dress();
    void layOut();
    void connectParts();
    void dressRows();
    /// What the replica has of it. Throws ReplicaError.
    void read();
    void showList(const CourseListRow& row);
    void askRows();
    void takeRows(qint64 listId, const Answer<questions::HandedList>& answer);
    void askDoubts(qint64 courseId);
    void showForPanel();
    void ask();
    void print();
    [[nodiscard]] Availability availabilityOf(ListAction action, const CourseListRow& row) const;
    [[nodiscard]] QString hand(const CourseListRow& row) const;
    /// The clash with another course for which a confirmation was refused; empty: none was.
    [[nodiscard]] QString clash() const;

    AccountLink& m_link;
    CourseModel& m_model;
    CourseOutbox& m_outbox;
    QList<ListActionSpec> m_actions;
    bool m_isCurrent = false;
    ListAction m_asked = ListAction::Confirm;
    CourseRow m_seen; ///< as it stood when the panel was opened
    std::optional<CourseListVersionRow> m_seenList;
    std::optional<CourseListVersionRow> m_list; ///< the newest
    QList<CourseListVersionRow> m_lists;
    QList<CourseEvidenceRow> m_evidences;
    std::optional<CourseRevisionRow> m_revision;
    qint64 m_rowsOf = 0; ///< the list whose rows are shown, or were asked for
    QLabel* m_sum;
    ReasonPanel* m_panel;
    ListFaults* m_faults;
    QTabWidget* m_tabs;
    QTableView* m_rowsView;
    ListedModel* m_rows;
    std::unique_ptr<TableHabits> m_habits;
    ChecksView* m_checks;
    FieldsView* m_evidence;
    FieldsView* m_history;
    OtherViewers* m_others;
};

} // namespace inservice
