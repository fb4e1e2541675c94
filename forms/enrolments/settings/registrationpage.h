// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/coursesource.h"
#include "forms/look/look.h"
#include "forms/pages/page.h"
#include "models/enrolments/registrationchecks.h"
#include "models/replica/tables/enrolments.h"
#include "models/sync/accountlink.h"

#include <QTimer>
#include <QUuid>

class QStackedWidget;

namespace inservice {

class EnrolmentForm;
class MissingList;
class RegistrationForm;
class UnitFinder;

/// 線上報名設定 of a course: the settings, what is wrong in them, and the form as its teachers will see it. What is
/// typed and not saved is kept as a draft on this PC.
///
/// Object names: registrationPage, registrationTitle, registrationNotice, registrationInUse, registrationSave (an
/// action), registrationMissing, registrationMissingHead, registrationPreview; those of RegistrationForm.
class RegistrationPage : public Page {
    Q_OBJECT

public:
    explicit RegistrationPage(AccountLink& link, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void openAt(const QString& argument) override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

    [[nodiscard]] RegistrationForm* form() const { return m_form; }

private:
    void build();
    [[nodiscard]] QWidget* makeSide();
    void connectParts();
    void read();
    void showSettings();
    void takeOver();
    void edited();
    void check();
    void settle();
    void save();
    void discard();
    void answered(const QUuid& command, bool done);
    void keepDraft();
    void readOutbox();
    [[nodiscard]] bool hasChanges() const;
    [[nodiscard]] QUuid draftId() const;
    [[nodiscard]] QString subject() const;
    [[nodiscard]] QString whyNotSave() const;
    [[nodiscard]] std::optional<RegistrationInUse> inUse() const;

    AccountLink& m_link;
    UnitFinder* m_finder;
    CourseSource m_source;
    qint64 m_courseId = 0;
    CourseRow m_course;
    Course m_courseForm;   ///< its form, as it was submitted last
    RegistrationRow m_row; ///< as at the centre; id 0: nobody has set anything yet
    QJsonObject m_base;    ///< what the form began with
    int m_seenVersion = 0; ///< of what the form began with
    QUuid m_asked;         ///< what was saved here last, since the course was opened
    RegistrationSurroundings m_around;
    QList<CourseFinding> m_findings;
    QList<CourseFinding> m_centres; ///< what the centre has found, until something is edited
    bool m_isUnderway = false;
    bool m_isChecked = false; ///< all is marked, not only what was edited
    bool m_loading = false;
    QTimer m_soon;
    QTimer m_keepTimer;
    QAction* m_save;
    QAction* m_discard;
    QStackedWidget* m_stack = nullptr;
    look::EmptyView* m_empty = nullptr;
    look::Heading* m_title = nullptr;
    look::MessageBar* m_notice = nullptr;
    look::MessageBar* m_used = nullptr;
    RegistrationForm* m_form = nullptr;
    QLabel* m_missingHead = nullptr;
    MissingList* m_missing = nullptr;
    EnrolmentForm* m_preview = nullptr;
    QLabel* m_previewNote = nullptr;
};

} // namespace inservice
