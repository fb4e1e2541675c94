// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "models/questions/enrolments.h"

#include <QVariant>
#include <QWidget>

class QLabel;
class QScrollArea;

namespace inservice {

class ActionBar;
class ChoiceEdit;
class ConsentBox;
class EnrolFacts;
class EnrolledList;
class EnrolmentForm;
class FormField;
class ReasonPanel;

/// What 線上報名或取消報名 of a course shows: what it is, the form, below it how one stands and what one can do, and
/// who has enrolled.
///
/// Object names: enrolTitle, enrolState, enrolStanding, enrolClassroom, enrolNotice, enrolClass, enrolNote; buttons
/// enrolEnrol, enrolFollowUp, enrolConfirm, enrolAcceptOffer, enrolDeclineOffer, enrolCancel; those of EnrolFacts,
/// ConsentBox, EnrolledList and EnrolmentForm, and of ReasonPanel after enrolPanel.
class EnrolSheet : public QWidget {
    Q_OBJECT

public:
    explicit EnrolSheet(QWidget* parent);

    [[nodiscard]] EnrolmentForm* form() const { return m_form; }
    [[nodiscard]] look::MessageBar* notice() const { return m_notice; }
    [[nodiscard]] ActionBar* bar() const { return m_bar; }
    [[nodiscard]] ReasonPanel* panel() const { return m_panel; }

    /// Nothing of the course before.
    void clear();
    /// What has been typed stays.
    void show(const questions::EnrolmentPage& page);
    /// How one stands; empty notes: there is nothing to be said.
    void say(const QString& standing, const QStringList& notes);
    /// What of the form is not there yet; empty: it can be sent.
    [[nodiscard]] QString missing(const questions::EnrolmentPage& page) const;
    /// Invalid: the class is not chosen, or not by the teacher.
    [[nodiscard]] QVariant classNo() const;

signals:
    void edited();

private:
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] QWidget* makeFoot();
    void showAnswers(const questions::EnrolmentPage& page);
    void showClasses(const questions::EnrolmentPage& page);

    look::Heading* m_title;
    EnrolFacts* m_facts;
    EnrolledList* m_list;
    QScrollArea* m_area = nullptr;
    EnrolmentForm* m_form = nullptr;
    FormField* m_class = nullptr;
    ChoiceEdit* m_classChoice = nullptr;
    ConsentBox* m_consent = nullptr;
    look::MessageBar* m_notice = nullptr;
    look::StateBadge* m_state = nullptr;
    QLabel* m_standing = nullptr;
    QLabel* m_classroom = nullptr; ///< 線上教室, of who is accepted
    look::QuietLabel* m_note = nullptr;
    ActionBar* m_bar = nullptr;
    ReasonPanel* m_panel = nullptr;
};

} // namespace inservice
