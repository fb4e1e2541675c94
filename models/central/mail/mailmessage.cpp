// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/mail/mailmessage.h"

#include "models/domain/rocdate.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QUrl>
#include <algorithm>

namespace inservice {

namespace {

bool isPlainAscii(const QString& text) {
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

} // namespace

bool isMailable(const QString& address) {
    return address.count(u'@') == 1 && !address.startsWith(u'@') && !address.endsWith(u'@') && address.size() <= 254 &&
           std::all_of(address.cbegin(), address.cend(),
                       [](QChar c) { return c > u' ' && c < u'\x7f' && c != u'<' && c != u'>' && c != u','; });
}

QByteArray encodedWords(const QString& text, qsizetype firstLineUsed) {
    if (isPlainAscii(text) && !text.contains(QLatin1String("=?")) && text.size() + firstLineUsed <= 76) {
        return text.toLatin1();
    }
    // A word has at most 75 characters, a line 76, and no character may be cut in two (RFC 2047, 2 and 5).
    constexpr qsizetype frame = 12; // =?UTF-8?B? ?=
    QByteArray result;
    QByteArray word;
    qsizetype room = 75 - firstLineUsed;
    const auto flush = [&] {
        if (!result.isEmpty()) {
            result.append("\r\n ");
        }
        result.append("=?UTF-8?B?").append(word.toBase64()).append("?=");
        word.clear();
        room = 75;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QByteArray bytes = text.mid(i, length).toUtf8();
        i += length - 1;
        if (!word.isEmpty() && (word.size() + bytes.size() + 2) / 3 * 4 + frame > room) {
            flush();
        }
        word.append(bytes);
    }
    flush();
    return result;
}

QByteArray base64Lines(const QByteArray& content) {
    constexpr qsizetype most = 76; // characters of a line (RFC 2045, 6.8)
    const QByteArray encoded = content.toBase64();
    QByteArray result;
    result.reserve(encoded.size() + encoded.size() / most * 2 + 2);
    for (qsizetype at = 0; at < encoded.size(); at += most) {
        result.append(encoded.mid(at, most)).append("\r\n");
    }
    return result;
}

QByteArray base64Body(const QString& text) {
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    if (!lines.endsWith(QLatin1Char('\n'))) {
        lines.append(QLatin1Char('\n'));
    }
    return base64Lines(lines.replace(QLatin1Char('\n'), QLatin1String("\r\n")).toUtf8());
}

QByteArray mailMessage(const QueuedMail& mail, const QString& from, const QDateTime& at) {
    const QByteArray mark = QCryptographicHash::hash((mail.address + u'\n' + mail.subject + u'\n' + mail.body).toUtf8(),
                                                     QCryptographicHash::Sha256)
                                .toHex()
                                .left(24);
    const QDateTime local = taiwanTime(at);
    QByteArray message;
    message.append("Date: ")
        .append(QLocale::c().toString(local, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1())
        .append(" +0800\r\n");
    message.append("From: ").append(from.toLatin1()).append("\r\n");
    message.append("To: ").append(mail.address.toLatin1()).append("\r\n");
    message.append("Message-ID: <").append(QByteArray::number(mail.id)).append('.').append(mark).append('@');
    message.append(from.section(u'@', 1).toLatin1()).append(">\r\n");
    message.append("Subject: ").append(encodedWords(mail.subject, 9)).append("\r\n");
    message.append("MIME-Version: 1.0\r\n");
    message.append("Auto-Submitted: auto-generated\r\n"); // RFC 3834: nobody's holiday note answers it
    const QByteArray text = QByteArray("Content-Type: text/plain; charset=UTF-8\r\n"
                                       "Content-Transfer-Encoding: base64\r\n"
                                       "Content-Language: zh-TW\r\n\r\n") +
                            base64Body(mail.body);
    if (mail.attachments.isEmpty()) {
        return message.append(text);
    }
    // No line of base64 begins with a hyphen: the mark cannot stand in a part.
    const QByteArray boundary = "--" + mark;
    message.append("Content-Type: multipart/mixed; boundary=\"").append(mark).append("\"\r\n\r\n");
    message.append(boundary).append("\r\n").append(text);
    for (const MailAttachment& file : mail.attachments) {
        message.append(boundary).append("\r\nContent-Type: ").append(file.type).append("\r\n");
        message.append("Content-Transfer-Encoding: base64\r\n");
        message.append("Content-Disposition: attachment; filename*=UTF-8''").append(QUrl::toPercentEncoding(file.name));
        message.append("\r\n\r\n").append(base64Lines(file.content));
    }
    return message.append(boundary).append("--\r\n");
}

} // namespace inservice
