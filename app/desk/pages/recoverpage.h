// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/page.h"
#include "models/sync/guestlink.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace inservice {

namespace look {
class MessageBar;
}

class AccountOrIdEdit;
class CodePanel;
class EmailEdit;
class KindChoice;
class NewPassword;

/// 忘記帳號密碼: the address on record and the account's name or the national ID; the code that is mailed there; then
/// the account is told and a new password set. Nothing of it is kept on this PC, and nobody is told whether there is
/// such an account. Fields and codes: own design (the seeds name the function alone).
class RecoverPage : public Page {
    Q_OBJECT

public:
    RecoverPage(GuestLink& link, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;
    /// "teacher": a 教師個人帳號 was forgotten.
    void openAt(const QString& argument) override;

private:
    enum Stage { Asking, Code, Password };

    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] QWidget* makePassword();
    void connectAll();
    void restart();
    void ask();
    void requestCode();
    void enter(const QString& code);
    void save();
    void setBusy(bool busy);
    /// Back to sign-in, with what was found or set.
    void leave(const QString& how);

    GuestLink& m_link;
    QStackedWidget* m_stages;
    look::MessageBar* m_message;
    KindChoice* m_kind;
    EmailEdit* m_address;
    AccountOrIdEdit* m_who;
    QPushButton* m_send;
    CodePanel* m_code;
    look::MessageBar* m_told; ///< the account's name, and what went wrong afterwards
    QLabel* m_account;
    NewPassword* m_new;
    QPushButton* m_save;
    QPushButton* m_keep;
    QString m_secret; ///< what the code belongs to
    RecoveredAccount m_found;
    bool m_asking = false; ///< for a code
};

} // namespace inservice
