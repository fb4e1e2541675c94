// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace inservice {

namespace look {
class MessageBar;
}

class FormField;
class NewPassword;
class Session;

/// 變更登入密碼: by choice, or because a one-time password must be changed before anything else.
class PasswordPage : public Page {
    Q_OBJECT

public:
    PasswordPage(Session& session, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;

private:
    void send();
    void setBusy(bool busy);

    Session& m_session;
    look::MessageBar* m_message;
    QLineEdit* m_old;
    NewPassword* m_new;
    FormField* m_oldField;
    QPushButton* m_send;
    bool m_busy = false;
};

} // namespace inservice
