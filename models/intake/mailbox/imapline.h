// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <memory>

namespace inservice {

/// Where papers are mailed to.
struct MailboxSettings {
    QString host; ///< empty: there is no mailbox
    int port = 993;
    QString user;
    QString password;
    QString folder = QStringLiteral("INBOX");
    QString doneFolder = QStringLiteral("Received"); ///< into which a mail is put once the centre has its papers
    QString authority; ///< file of the authority that vouches for the server; empty: those of the system
    bool operator==(const MailboxSettings&) const = default;
};

/// mailbox.settings, mailbox.unreachable, mailbox.certificate, mailbox.login, mailbox.folder, mailbox.answer. The text
/// is for the log: the server's own words are not in it.
class MailboxError : public Error {
public:
    using Error::Error;
};

/// A line to an IMAP server (RFC 3501), always encrypted and always proved: port 993 with TLS from the first byte, any
/// other one with STARTTLS before the password. Waits: for a worker thread. Everything throws MailboxError.
class ImapLine {
public:
    explicit ImapLine(const MailboxSettings& settings);
    ~ImapLine();
    ImapLine(const ImapLine&) = delete;
    ImapLine& operator=(const ImapLine&) = delete;

    /// UIDVALIDITY of the folder: mails are named by their UID as long as it stays.
    [[nodiscard]] quint32 validity();
    /// UIDs of what lies in the folder, the oldest first.
    [[nodiscard]] QList<quint32> mails();
    /// Bytes of one; 0: it is not there any more.
    [[nodiscard]] qint64 size(quint32 uid);
    /// All of it.
    [[nodiscard]] QByteArray fetch(quint32 uid);
    void markUnseen(quint32 uid);
    /// Into the folder of what was received, which is made where it is missing. One that is not there is there already.
    void putAway(quint32 uid);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace inservice
