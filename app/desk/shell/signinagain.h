// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/session.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace inservice {

namespace look {
class MessageBar;
}

/// The password (and the code of a bound device) asked for again above the page, so that nothing that is being written
/// has to be left: after the session's end, and when the centre is back for somebody who opened this desk offline.
/// Hidden unless it is needed.
class SignInAgain : public QFrame {
    Q_OBJECT

public:
    SignInAgain(Session& session, QWidget* parent);

    /// Shows or hides itself by how the session stands.
    void followSession();
    void takeFocus();

protected:
    void changeEvent(QEvent* event) override;

private:
    void send();
    void sendCode();
    void setBusy(bool busy);
    /// The line takes the code of the bound device, or the password again.
    void askForCode(bool asked);
    void answer(const Session::SignInResult& result);
    void paint();

    Session& m_session;
    QLabel* m_icon;
    QLabel* m_text;
    QLineEdit* m_password;
    QWidget* m_show;
    QPushButton* m_send;
    look::MessageBar* m_fault;
    bool m_codeAsked = false;
    bool m_busy = false;
};

} // namespace inservice
