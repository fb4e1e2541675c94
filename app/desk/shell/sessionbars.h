// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace inservice {

namespace look {
class MessageBar;
}
class Link;
class Session;
class SignInAgain;

/// What lasts about the session stands above the page: what is wrong with this computer or the centre, that the centre
/// does not answer, and the password once more.
///
/// Object names: sessionBar, offlineBar; those of SignInAgain.
class SessionBars : public QWidget {
    Q_OBJECT

public:
    SessionBars(Session& session, QWidget* parent);

    /// The session is another one, or stands otherwise.
    void followSession();
    [[nodiscard]] SignInAgain* signInAgain() const { return m_again; }

signals:
    /// The centre is to be asked now.
    void refreshRequested();

private:
    void showFault();
    void showOffline();
    [[nodiscard]] QString versionSentence() const;
    /// The tie that stands for the session: an account's, else the one before sign-in. Null: none.
    [[nodiscard]] const Link* front() const;

    Session& m_session;
    look::MessageBar* m_fault;
    look::MessageBar* m_offline;
    SignInAgain* m_again;
};

} // namespace inservice
