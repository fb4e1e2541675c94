// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/closing/closingactions.h"
#include "forms/commands/rowdetail.h"
#include "forms/lists/fieldsview.h"
#include "models/courses/course.h"
#include "models/replica/tables/hours.h"
#include "models/sync/accountlink.h"

#include <QTimer>

class QCheckBox;
class QTabWidget;

namespace inservice {

class ChecksView;
class CourseFileSaver;
class CourseOutbox;
class EvidencePanel;
class PassedView;

/// The closing of a course beside the list of its unit: what comes next, what stands in the way (結案健檢, as the
/// centre sees it), the evidence, the lists that were handed in, and what is done about them.
///
/// Object names: closingName, closingState, closingNext, closingNotice, closingTabs, closingLists, closingFiles; those
/// of ChecksView; buttons closing and the name of an action: closingSubmit, closingHours, closingAttend, closingUpload,
/// closingEvidence, closingRecall, closingPrint; closingPanel…, closingConfirmed (the tick); those of EvidencePanel.
class ClosingDetail : public RowDetail {
    Q_OBJECT

public:
    ClosingDetail(AccountLink& link, CourseModel& model, CourseOutbox& outbox, QWidget* parent = nullptr);

    void show(qint64 id);
    void focus() override;
    void refresh() override { refresh(false); }
    /// Everything anew. `asks`: the centre is asked what it finds.
    void refresh(bool asks);
    /// The page is in front, or no longer: only then the centre is asked.
    void setCurrent(bool current);
    [[nodiscard]] EvidencePanel* evidence() const { return m_evidence; }

signals:
    void placeWanted(const QString& place);

private:
    void layOut();
    void connectParts();
    /// What the replica has of it. Throws ReplicaError.
    void read();
    void showLists();
    void showFiles();
    void showBar();
    /// 時數轉送 of a course whose list is confirmed.
    void showPassed(const CourseListRow& row, bool asks);
    void ask();
    void take(qint64 courseId, const Answer<QList<questions::ClosingCheck>>& answer);
    void cure(const questions::ClosingCheck& check);
    void start(ClosingAction action);
    void submit();
    void recall();
    void attach();
    void detach(qint64 evidence);
    void print();
    [[nodiscard]] const CourseListRow* row() const;
    [[nodiscard]] ClosingStanding standing() const;
    [[nodiscard]] bool isAsked() const;

    AccountLink& m_link;
    CourseModel& m_model;
    CourseOutbox& m_outbox;
    bool m_isCurrent = false;
    bool m_isAsking = false;
    ClosingAction m_asked = ClosingAction::Submit;
    CourseRow m_seen; ///< as it stood when the panel was opened
    Course m_form;
    QList<CourseListVersionRow> m_lists; ///< the newest first
    QList<CourseEvidenceRow> m_evidences;
    std::optional<QList<questions::ClosingCheck>> m_checks;
    QString m_whyNoChecks;
    QTimer m_soon; ///< the centre is asked again
    QLabel* m_next;
    ReasonPanel* m_panel;
    QCheckBox* m_confirmed;
    EvidencePanel* m_evidence;
    QTabWidget* m_tabs;
    ChecksView* m_view;
    FieldsView* m_listsView;
    FieldsView* m_filesView;
    PassedView* m_passed;
};

} // namespace inservice
