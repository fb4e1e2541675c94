// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/change/changesender.h"
#include "forms/courses/change/plannedchange.h"
#include "forms/look/look.h"
#include "forms/pages/page.h"

class QStackedWidget;

namespace inservice {

class ChangeActions;
class ChangeDone;
class ChangePreview;
class ChangeStart;
class CourseFilling;
class CourseFindings;
class CourseForm;
class CourseStage;
class UnitFinder;

/// 課程異動申請: the form of an approved course over what holds, then what is changed in it, which way each field goes
/// and why, and on its way to the centre. Whatever is typed is a draft within a moment.
///
/// openAt(): «new»; «course-» and the id of a course; the id of a draft; «again-» and the id of a change that is asked
/// for once more.
///
/// Object names: changePage; those of ChangeActions, ChangeStart, CourseStage, ChangePreview and ChangeDone.
class ChangePage : public Page {
    Q_OBJECT

public:
    ChangePage(AccountLink& link, QWidget* parent);
    ~ChangePage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    [[nodiscard]] bool hasMainAction() const override { return false; } ///< its buttons stand below the form
    void focusFind() override;
    void openAt(const QString& argument) override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

    void saveDraft();
    [[nodiscard]] const CourseDraft& draft() const { return m_plan.draft(); }
    [[nodiscard]] ChangeSender& sender() { return *m_sender; }

private:
    enum class Stage { Start, Form, Preview, Done };

    void makeStages();
    void connectParts();
    void setStage(Stage stage);
    [[nodiscard]] Stage stage() const;
    [[nodiscard]] bool isFilling() const { return stage() == Stage::Form || stage() == Stage::Preview; }
    [[nodiscard]] bool isUnderway() const;
    void readMaterial();
    void showStart();

    void change(qint64 courseId);
    void again(qint64 changeId);
    void open(const CourseDraft& draft);
    void sayRebased(const QStringList& both);
    void showPhase();
    void edited(const QString& field);
    void takeUp();
    void sort();
    void showCards();
    void askCentre();
    void centreSaid(const QJsonObject& look);
    void centreRefused(const QString& key, const QJsonObject& detail);
    void toPreview();
    void revert(const QString& field);
    [[nodiscard]] QString whyNotSend() const;
    void sayUnreadable(const QString& cause);
    void say(look::Tone tone, const QString& sentence);
    void send();
    void takeBack();
    void discard();
    void accepted(const QUuid& draft, const QJsonObject& result);
    void refused(const QUuid& draft);
    void settleActions();

    AccountLink& m_link;
    UnitFinder* m_finder;
    CourseSource m_courses;
    ChangeSource m_source;
    CourseChecker m_checker;
    PlannedChange m_plan; ///< in the form, where one is begun
    CourseDrafts* m_drafts;
    ChangeSender* m_sender;
    ChangeActions* m_actions;
    QStackedWidget* m_stages;
    ChangeStart* m_start;
    CourseStage* m_stage = nullptr;
    CourseForm* m_form = nullptr; ///< in m_stage
    CourseFilling* m_filling = nullptr;
    CourseFindings* m_findings = nullptr; ///< of m_filling
    ChangePreview* m_panel = nullptr;
    ChangeDone* m_done;

    bool m_loading = false;
};

} // namespace inservice
