// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/enrolments/accept/acceptancehead.h"
#include "forms/enrolments/accept/acceptanceprinter.h"
#include "forms/enrolments/accept/decider.h"
#include "forms/lists/listpage.h"

#include <QDateTime>
#include <QJsonObject>
#include <QTimer>

namespace inservice {

class FieldsView;
class PageBars;
class SensitivePanel;

/// 線上報名審核: who has enrolled in a course of one's own, who is proposed and why, and what is decided of one or
/// many at once; meals and beds, notices and minutes on paper.
///
/// Object names: acceptancePage, acceptanceFind, acceptanceList, acceptanceChip0…4 (AcceptanceModel::Bucket),
/// acceptanceMessage; acceptanceName, acceptanceState, acceptanceNotice, acceptanceFields; buttons acceptance and the
/// name of an action: acceptanceAccept…; actions acceptanceInOrder, acceptanceRestWait, acceptanceRestDecline,
/// acceptanceLogistics, acceptanceMinutes, acceptanceDraw; those of AcceptanceHead, AcceptanceDecisionPanel,
/// SensitivePanel and LogisticsWindow.
class AcceptancePage : public ListPage {
    Q_OBJECT

public:
    explicit AcceptancePage(AccountLink& link, QWidget* parent);
    ~AcceptancePage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;
    /// The id of a course, with «/» and what a list takes behind it, or what a list takes.
    void openAt(const QString& argument) override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

    [[nodiscard]] const AcceptanceModel* model() const { return m_model; }
    [[nodiscard]] AcceptanceOutbox& outbox() { return *m_outbox; }
    [[nodiscard]] ActionBar* bar() const { return m_bar; }
    [[nodiscard]] AcceptanceDecider* decider() const { return m_decider; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;
    [[nodiscard]] ListPane::Empty emptyNow() override;

private:
    AcceptancePage(AccountLink& link, AcceptanceModel* model, QWidget* parent);
    void makeList();
    [[nodiscard]] QWidget* makeDetail();
    void makeActions();
    void connectParts();
    void readCourses();
    void chooseCourse(qint64 courseId);
    void showSomebody();
    void readCourse();
    void askQueue();
    void takeQueue(const Answer<questions::EnrolmentQueue>& answer, qint64 courseId);
    void settled();
    void waitForLapse(const ReplicaReader& replica);
    void lookForLapse();
    [[nodiscard]] AcceptanceCourse about() const;
    [[nodiscard]] QList<AcceptanceRow> chosen() const;
    [[nodiscard]] bool isUnderway() const;
    void refreshDetail();
    void refreshActions();
    void start(AcceptanceAction action);
    void showSensitive();
    void fetchSensitive(qint64 id);
    void sayDraw();

    AccountLink& m_account;
    AcceptanceModel* m_model;
    AcceptanceOutbox* m_outbox;
    std::unique_ptr<PageBars> m_bars;
    AcceptanceDecider* m_decider = nullptr;
    AcceptancePrinter* m_printer = nullptr;
    CourseRow m_course;
    Course m_form;
    std::optional<RegistrationRow> m_registration;
    std::optional<questions::EnrolmentQueue> m_queue;
    QTimer m_lapse;           ///< until it is looked whether the next offer is over
    QDateTime m_nextLapse;    ///< when that is; none: no offer runs
    int m_queueVersions = -1; ///< of the rows when it was asked for
    bool m_isCurrent = false;
    QString m_purpose;    ///< of sensitive answers, until the page is left
    qint64 m_shownOf = 0; ///< whose are shown
    QJsonObject m_shown;
    AcceptanceHead* m_head = nullptr;
    look::Heading* m_title = nullptr;
    look::StateBadge* m_state = nullptr;
    look::MessageBar* m_notice = nullptr;
    ActionBar* m_bar = nullptr;
    AcceptanceDecisionPanel* m_panel = nullptr;
    SensitivePanel* m_sensitive = nullptr;
    FieldsView* m_fields = nullptr;
    QAction* m_inOrder = nullptr;
    QAction* m_restWait = nullptr;
    QAction* m_restDecline = nullptr;
    QAction* m_logistics = nullptr;
    QAction* m_minutes = nullptr;
    QAction* m_draw = nullptr;
};

} // namespace inservice
