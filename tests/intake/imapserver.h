// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace inservice {

/// A real IMAP server (Dovecot) on a port of the loop, with one mailbox. Throws std::runtime_error.
class ImapServer {
public:
    static constexpr auto user = "papers";
    static constexpr auto password = "Imap-Passw0rd";

    ImapServer();
    ~ImapServer();
    ImapServer(const ImapServer&) = delete;
    ImapServer& operator=(const ImapServer&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Of the authority that vouches for it; the other one vouches for nobody.
    [[nodiscard]] QString authority() const { return m_folder.filePath(QStringLiteral("authority.crt")); }
    [[nodiscard]] QString otherAuthority() const { return m_folder.filePath(QStringLiteral("other.crt")); }
    void start();
    void stop();
    /// A mail comes in.
    void deliver(const QByteArray& mail);
    /// Mails in a folder: «INBOX», or another one.
    [[nodiscard]] int count(const QString& folder) const;
    /// Of these, those that nobody has read.
    [[nodiscard]] int unread(const QString& folder) const;

private:
    void openssl(const QStringList& arguments);
    void configure();
    [[nodiscard]] QString mails(const QString& folder) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    int m_delivered = 0;
};

/// A mail with attachments: name and content of each.
QByteArray mailWith(const QList<std::pair<QString, QByteArray>>& attachments);

} // namespace inservice
