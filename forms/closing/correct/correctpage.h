// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/closing/correct/closedform.h"
#include "forms/closing/correct/correctsender.h"
#include "forms/closing/correct/plannedcorrection.h"
#include "forms/courses/register/coursechecker.h"
#include "forms/courses/register/coursesource.h"
#include "forms/pages/page.h"

class QStackedWidget;
class QTabWidget;

namespace inservice {

namespace look {
class EmptyView;
class MessageBar;
} // namespace look
struct CorrectionRow;
class CorrectActions;
class CorrectPeople;
class CorrectSummary;
class CourseFilling;
class CourseFindings;
class CourseForm;
class CourseStage;
class UnitFinder;

/// 修改已結案課程內容申請: what of a closed course is wrong, people of its list and fields of its form; then what is
/// asked for, side by side, with causes and evidence. By whoever runs the course, or its desk of its own motion. A
/// draft is kept on this PC.
///
/// Opened with course-<id>, again-<id of a request>, or the id of a draft. Object names: correctPage, correctTabs,
/// correctMessage; those of CorrectActions (the buttons at the foot: …Button), CorrectPeople, CorrectSummary and
/// CourseForm.
class CorrectPage : public Page {
    Q_OBJECT

public:
    CorrectPage(AccountLink& link, QWidget* parent);
    ~CorrectPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    [[nodiscard]] bool hasMainAction() const override { return false; } ///< its buttons stand below the form
    void openAt(const QString& argument) override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

    [[nodiscard]] CorrectSender& sender() { return *m_sender; }
    [[nodiscard]] CorrectPeople* people() const { return m_people; }
    [[nodiscard]] CorrectSummary* summary() const { return m_summary; }

private:
    void layOut();
    void connectParts();
    void readMaterial();
    void begin(qint64 courseId);
    /// What was sent back is put right; what was not approved or was withdrawn is asked for anew.
    void again(qint64 correctionId);
    void open(const CourseDraft& draft);
    void rebase();
    void showNothing(const QString& why);
    void sayUnreadable(const QString& cause);
    void askList(qint64 listId);
    void showClosed();
    void showForm();
    void tryIt();
    void takeUp();
    void saveDraft();
    void edited();
    void showCards();
    [[nodiscard]] QString whyNotSend() const;
    void send();
    void takeBack();
    void discard();
    void accepted(const QUuid& draft, const QJsonObject& result);
    void refused(const QUuid& draft);
    void settle();
    [[nodiscard]] bool isOpen() const { return m_plan.isBegun(); }
    [[nodiscard]] bool isUnderway() const;
    [[nodiscard]] bool isDesk() const;
    [[nodiscard]] bool isNational() const;

    AccountLink& m_link;
    UnitFinder* m_finder;
    CourseSource m_courses;
    CourseDrafts* m_drafts;
    CorrectSender* m_sender;
    ClosedForm* m_closed; ///< that is put right, at the centre
    CorrectActions* m_actions;
    QStackedWidget* m_stages;
    look::EmptyView* m_nothing;
    QTabWidget* m_tabs;
    look::MessageBar* m_message;
    CorrectPeople* m_people;
    CourseStage* m_stage;
    CourseForm* m_form; ///< in m_stage
    CourseFilling* m_filling;
    CourseFindings* m_findings; ///< of m_filling
    CorrectSummary* m_summary;

    PlannedCorrection m_plan;
    bool m_loading = false;
    bool m_isOfList = false; ///< its list is here
    quint64 m_tries = 0;     ///< an answer of before is none of now
};

} // namespace inservice
