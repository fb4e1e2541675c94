// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/page.h"
#include "forms/teachers/rosterchoices.h"
#include "models/replica/tables/accounts.h"
#include "models/sync/accountlink.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace inservice {

namespace look {
class MessageBar;
}

class ChangeForm;
class CodePanel;
class ChoiceEdit;
class EmailEdit;
class FormField;
class NoticeChoices;
class SubjectsEdit;
class TextEdit;

/// 修改基本資料 (S1): one's own job title, phone and fax; another e-mail by way of the password and a code that goes to
/// it. Account, name and ID never change. Of a teacher (S2): what the roster says, and the subjects of this term and
/// their stage, which they change themselves.
class ProfilePage : public Page {
    Q_OBJECT

public:
    ProfilePage(AccountLink& link, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

private:
    enum Stage { Data, Address, Code };

    [[nodiscard]] bool isTeacher() const;
    [[nodiscard]] QWidget* makeData();
    /// The fields that change, in their order.
    [[nodiscard]] QList<QWidget*> addBusinessFields();
    [[nodiscard]] QList<QWidget*> addTeacherFields();
    void loadEntry();
    [[nodiscard]] QWidget* makeAddress();
    void connectAll();
    void load();
    void askForCode();
    void requestCode();
    void enter(const QString& code);
    void say(const CallError& error);

    AccountLink& m_link;
    AccountRow m_row; ///< as it was when it was loaded
    QStackedWidget* m_stages;
    ChangeForm* m_form;
    QLabel* m_who;
    TextEdit* m_jobTitle = nullptr;
    QLabel* m_entry = nullptr; ///< of a teacher: what the roster says
    ChoiceEdit* m_stage = nullptr;
    SubjectsEdit* m_subjects = nullptr;
    RosterChoices m_choices;
    QLabel* m_email;
    QPushButton* m_change;
    NoticeChoices* m_notices = nullptr; ///< of who has any
    look::MessageBar* m_addressMessage;
    EmailEdit* m_address;
    QLineEdit* m_password;
    FormField* m_passwordField = nullptr;
    QPushButton* m_send;
    QPushButton* m_back;
    CodePanel* m_code;
};

} // namespace inservice
