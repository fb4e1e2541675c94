// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/page.h"
#include "models/sync/guestlink.h"

class QPushButton;
class QStackedWidget;

namespace inservice {

namespace look {
class MessageBar;
}

class AccountNameEdit;
class CodePanel;
class ConsentChoice;
class EmailEdit;
class FormField;
class NationalIdEdit;
class NewPassword;
class PersonNameEdit;
class RocDateEdit;
class ValueEdit;

/// 申請教師個人帳號: name, number and birth date as the school's roster has them; the code that is mailed to the
/// address; then the centre compares, and mails what came of it. Nobody is told here whether somebody is on a roster,
/// and nothing of it is kept on this PC. Fields: own design on S2 (applied for by the teacher, compared with the
/// roster).
///
/// Object names: teacherApplyName, …NationalId, …BirthDate, …Account, …Email, teacherApplyNew, teacherApplyAgain,
/// teacherApplySend, teacherApplyMessage; teacherApplyDone, teacherApplySignIn; those of CodePanel and ConsentChoice.
class TeacherApplyPage : public Page {
    Q_OBJECT

public:
    TeacherApplyPage(GuestLink& link, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

private:
    enum Stage { Data, Code, Done };

    [[nodiscard]] QWidget* makeData();
    [[nodiscard]] QWidget* makeDone();
    void connectAll();
    void restart();
    /// The first field with a fault, after all of them have said theirs; null: there is none.
    [[nodiscard]] QWidget* firstFault();
    void ask();
    void requestCode();
    void enter(const QString& code);
    void answered(const Answer<bool>& answer);
    [[nodiscard]] TeacherApplication application() const;
    [[nodiscard]] QList<ValueEdit*> edits() const;

    GuestLink& m_link;
    QStackedWidget* m_stages;
    look::MessageBar* m_message;
    PersonNameEdit* m_name;
    NationalIdEdit* m_nationalId;
    RocDateEdit* m_birthDate;
    AccountNameEdit* m_account;
    EmailEdit* m_email;
    NewPassword* m_password;
    ConsentChoice* m_consent;
    FormField* m_consentField = nullptr;
    QPushButton* m_send;
    CodePanel* m_code;
    look::MessageBar* m_done;
    QPushButton* m_signIn;
    QString m_secret;      ///< what the code belongs to
    QString m_chosen;      ///< password, until it has been sent
    bool m_asking = false; ///< for a code
};

} // namespace inservice
