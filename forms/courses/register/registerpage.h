// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/coursedrafts.h"
#include "forms/courses/register/coursesection.h"
#include "forms/courses/register/coursesource.h"
#include "forms/pages/page.h"
#include "models/sync/accountlink.h"

class QStackedWidget;

namespace inservice {

class CourseFilling;
class CourseFindings;
class CourseForm;
class CourseSender;
class CourseStage;
class CourseStartPanel;
class RegisterActions;
class SeriesPanel;
class SentPanel;
class UnitFinder;
struct CourseRow;
struct OutboxItem;

/// 研習課程登錄: from its name, day and number of places to the number that the centre gives it. Whatever is typed is a
/// draft within a moment; nothing is lost by leaving, by a crash, or by a refusal.
///
/// openAt(): «new»; the id of a draft; «course-» and the id of a course that was sent back; «copy-» and the id of one
/// that a new one is to be like.
///
/// Object names: registerPage; those of RegisterActions, CourseStartPanel, CourseStage, SeriesPanel and SentPanel.
class CourseRegisterPage : public Page {
    Q_OBJECT

public:
    CourseRegisterPage(AccountLink& link, QWidget* parent);
    ~CourseRegisterPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    [[nodiscard]] bool hasMainAction() const override { return false; } ///< its buttons stand below the form
    void focusFind() override;
    void openAt(const QString& argument) override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

    /// Writes the draft now if anything has changed.
    void saveDraft();
    [[nodiscard]] const CourseDraft& draft() const { return m_draft; }

private:
    enum class Stage { Start, Form, Series, Sent };

    void makeStages();
    void connectParts();
    void setStage(Stage stage);
    [[nodiscard]] Stage stage() const;
    void readMaterial();
    void showStart();

    void begin();
    void open(const CourseDraft& draft);
    void openDraft(const QUuid& id);
    void correct(qint64 courseId);
    void copy(qint64 courseId);
    void showReturned();
    void discard(const QUuid& id);
    void undoDiscard();

    void edited(const QString& field);
    void takeUp();
    bool checkAll();
    void submit();
    void takeBack();
    void beginSeries();
    void submitSeries();
    void accepted(const QUuid& draft, const QJsonObject& result);
    void refused(const QUuid& draft);
    void showRefusal(const OutboxItem& item);
    void renewFiles();
    void showUnderway();
    void settleActions();

    AccountLink& m_link;
    UnitFinder* m_finder;
    CourseSource m_source;
    CourseDrafts* m_drafts;
    CourseSender* m_sender;
    RegisterActions* m_actions;
    QStackedWidget* m_stages;
    CourseStartPanel* m_start;
    CourseStage* m_stage = nullptr;
    CourseForm* m_form = nullptr; ///< in m_stage
    CourseFilling* m_filling = nullptr;
    CourseFindings* m_findings = nullptr; ///< of m_filling
    SeriesPanel* m_seriesPanel;
    SentPanel* m_sent;

    CourseDraft m_draft; ///< in the form; a null id: none is
    bool m_loading = false;
    bool m_isOver = false; ///< the course that is corrected takes no correction any more
};

} // namespace inservice
