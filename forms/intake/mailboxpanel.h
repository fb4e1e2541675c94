// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace inservice {

class Mailbox;

/// 收件信箱: where papers are mailed to, and how the last look at it went. Opened from the bar of sources.
///
/// Object names: mailboxHost, mailboxPort, mailboxUser, mailboxPassword, mailboxFolder, mailboxDone, mailboxState,
/// mailboxUse, mailboxStop, mailboxClose.
class MailboxPanel : public QWidget {
    Q_OBJECT

public:
    MailboxPanel(Mailbox& mailbox, QWidget* parent);

    /// How it stands, in a sentence.
    [[nodiscard]] QString stateText() const;
    void focus();

signals:
    void closed();
    /// The PC's own data cannot be written.
    void failed(const QString& cause);

private:
    void layOut();
    void load();
    void use();
    void stop();
    void showState();
    void showPossible();

    Mailbox& m_mailbox;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QLineEdit* m_folder;
    QLineEdit* m_done;
    QLabel* m_state;
    QPushButton* m_use;
    QPushButton* m_stop;
    QPushButton* m_close;
};

} // namespace inservice
