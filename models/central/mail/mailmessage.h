// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace inservice {

/// A file that goes along with a mail.
struct MailAttachment {
    QString name;
    QByteArray type; ///< application/pdf
    QByteArray content;
};

/// A mail as the centre's queue has it.
struct QueuedMail {
    qint64 id = 0;
    QString address;
    QString subject;
    QString body;
    QByteArray notice{};                 ///< what 錄取通知 says that goes along, as JSON; empty: none does
    QList<MailAttachment> attachments{}; ///< as they were drawn
};

/// Whether an address can stand in an SMTP command and a header: one @, printable ASCII, nothing that ends either.
bool isMailable(const QString& address);

/// The message as RFC 5322 wants it: CRLF, UTF-8 subject in RFC 2047 words, body in base64, Date in Taiwan's time
/// (+0800); with files that go along it has several parts (RFC 2046), their names as RFC 2231 wants them. The
/// Message-ID follows from the mail alone, so that a mail sent twice (an answer was lost) can be told from two.
QByteArray mailMessage(const QueuedMail& mail, const QString& from, const QDateTime& at);

/// Parts of it, for themselves.
QByteArray encodedWords(const QString& text, qsizetype firstLineUsed);
QByteArray base64Body(const QString& text);
QByteArray base64Lines(const QByteArray& content);

} // namespace inservice
