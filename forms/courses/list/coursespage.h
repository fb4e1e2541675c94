// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/list/ownactions.h"
#include "forms/courses/view/courseoutbox.h"
#include "forms/lists/listpage.h"
#include "models/replica/tables/accounts.h"
#include "models/sync/accountlink.h"

#include <QJsonObject>

namespace inservice {

class AskingPanel;
class DeputiesPanel;
class FieldsView;
class HandoverPanel;
class PageBars;

/// 本單位研習課程瀏覽: the courses of the unit, how each stands, what comes next of it, its form and its history.
///
/// Object names: coursesPage, unitCoursesFind, unitCoursesList, unitCoursesChip0…4 (CourseModel::OwnBucket),
/// coursesWhose; courseName, courseState, courseNext, courseNotice, courseFields, coursesMessage; buttons
/// course and the name of an action: courseTake, courseDecline, courseCorrect, courseChange, courseWithdraw,
/// courseCancel, courseHandOver, courseDeputies, courseRegister, courseAccept, courseAttend, courseCopy; those of
/// ReasonPanel after coursePanel, of HandoverPanel and DeputiesPanel.
class CoursesPage : public ListPage {
    Q_OBJECT

public:
    explicit CoursesPage(AccountLink& link, QWidget* parent);
    ~CoursesPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;
    [[nodiscard]] bool hasMainAction() const override { return registers(); }
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

    [[nodiscard]] const CourseModel* model() const { return m_model; }
    [[nodiscard]] ActionBar* bar() const { return m_bar; }
    [[nodiscard]] CourseOutbox& outbox() { return *m_outbox; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;
    [[nodiscard]] ListPane::Empty emptyNow() override;

private:
    CoursesPage(AccountLink& link, CourseModel* model, QWidget* parent);
    void makeList();
    [[nodiscard]] QWidget* makeDetail();
    void connectParts();
    [[nodiscard]] bool registers() const;
    void refreshDetail();
    void showFields(const CourseRow& course);
    [[nodiscard]] bool wasOpened() const;
    /// Everybody of the unit but who runs it.
    [[nodiscard]] QList<ColleagueRow> colleagues() const;
    [[nodiscard]] QList<AskingPanel*> panels() const;
    void start(OwnAction action);
    void closePanels();
    /// What goes along with the command, besides which course it is about.
    [[nodiscard]] QJsonObject details() const;
    void ask(const QJsonObject& details);

    AccountLink& m_account;
    CourseModel* m_model;
    CourseOutbox* m_outbox;
    std::unique_ptr<PageBars> m_bars;
    OwnAction m_action = OwnAction::Withdraw;
    CourseRow m_seen;
    QJsonObject m_form; ///< the revision that is shown
    look::Heading* m_title = nullptr;
    look::StateBadge* m_state = nullptr;
    QLabel* m_next = nullptr;
    look::MessageBar* m_notice = nullptr;
    ActionBar* m_bar = nullptr;
    ReasonPanel* m_panel = nullptr;
    HandoverPanel* m_handover = nullptr;
    DeputiesPanel* m_deputies = nullptr;
    FieldsView* m_fields = nullptr;
};

} // namespace inservice
