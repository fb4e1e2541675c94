// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/mailbox/imapline.h"

#include <QRegularExpression>
#include <QUrl>
#include <curl/curl.h>

namespace inservice {
namespace {

constexpr int implicitPort = 993; ///< TLS from the first byte
constexpr long connectSeconds = 20;
constexpr long answerSeconds = 300;
constexpr qsizetype largestAnswer = 96 * 1024 * 1024; ///< a stack of 64 MiB, as mail carries it

struct Answer {
    QByteArray bytes;
    bool isTooLong = false;

    static size_t take(char* data, size_t size, size_t count, void* context) {
        auto* answer = static_cast<Answer*>(context);
        const QByteArrayView came(data, qsizetype(size) * qsizetype(count));
        if (answer->bytes.size() + came.size() > largestAnswer) {
            answer->isTooLong = true;
            return 0;
        }
        answer->bytes.append(came);
        return size_t(came.size());
    }
};

/// `isInFolder`: a folder was asked for first; who was let in before is refused that.
QString keyOf(CURLcode code, bool isInFolder) {
    switch (code) {
    case CURLE_LOGIN_DENIED:
        return isInFolder ? QStringLiteral("mailbox.folder") : QStringLiteral("mailbox.login");
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CACERT_BADFILE:
        return QStringLiteral("mailbox.certificate");
    case CURLE_QUOTE_ERROR:
    case CURLE_REMOTE_ACCESS_DENIED:
    case CURLE_REMOTE_FILE_NOT_FOUND:
        return QStringLiteral("mailbox.folder");
    case CURLE_WEIRD_SERVER_REPLY:
        return QStringLiteral("mailbox.answer");
    default:
        return QStringLiteral("mailbox.unreachable");
    }
}

/// As a command has it. What would end the quotes, or the line, is in no name.
bool isPlain(const QString& name) {
    static const QRegularExpression plain(QStringLiteral(
        "^[\\x21\\x23-\\x25\\x27-\\x5b\\x5d-\\x7e][\\x20\\x21\\x23-\\x25\\x27-\\x5b\\x5d-\\x7e]{0,99}$"));
    return plain.match(name).hasMatch();
}

} // namespace

struct ImapLine::Private {
    MailboxSettings settings;
    CURL* curl = nullptr;

    /// `command`: in the folder that is looked into; Nowhere: in none. `uid`: a mail that is fetched instead.
    enum class Where { Folder, Nowhere };
    QByteArray ask(const QByteArray& command, Where where = Where::Folder, quint32 uid = 0) {
        curl_easy_reset(curl); // keeps the connection
        QUrl url;
        const bool isImplicit = settings.port == implicitPort;
        url.setScheme(isImplicit ? QStringLiteral("imaps") : QStringLiteral("imap"));
        url.setHost(settings.host);
        url.setPort(settings.port);
        QByteArray address = url.toEncoded() + '/';
        if (where == Where::Folder) {
            address += QUrl::toPercentEncoding(settings.folder);
        }
        if (uid != 0) {
            address += ";UID=" + QByteArray::number(uid);
        }
        Answer answer;
        curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "imap,imaps");
        curl_easy_setopt(curl, CURLOPT_URL, address.constData());
        curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, connectSeconds);
        curl_easy_setopt(curl, CURLOPT_TIMEOUT, answerSeconds);
        curl_easy_setopt(curl, CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
        curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
        const QByteArray authority = settings.authority.toLocal8Bit();
        if (!authority.isEmpty()) {
            curl_easy_setopt(curl, CURLOPT_CAINFO, authority.constData());
        }
        curl_easy_setopt(curl, CURLOPT_USERNAME, settings.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, settings.password.toUtf8().constData());
        if (!command.isEmpty()) {
            curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, command.constData());
        }
        curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &Answer::take);
        curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer);
        const CURLcode code = curl_easy_perform(curl);
        if (answer.isTooLong) {
            throw MailboxError(QStringLiteral("mailbox.answer"), QStringLiteral("an answer of more than 96 MiB"));
        }
        if (code != CURLE_OK) {
            throw MailboxError(keyOf(code, where == Where::Folder), QString::fromUtf8(curl_easy_strerror(code)));
        }
        return answer.bytes;
    }

    /// Whether the server took it.
    bool tells(const QByteArray& command, Where where = Where::Folder) {
        try {
            ask(command, where);
            return true;
        } catch (const MailboxError& error) {
            if (error.key != u"mailbox.folder") {
                throw;
            }
            return false;
        }
    }
};

ImapLine::ImapLine(const MailboxSettings& settings)
    : d(std::make_unique<Private>()) {
    d->settings = settings;
    if (settings.host.isEmpty() || settings.port < 1 || settings.port > 65535 || settings.user.isEmpty() ||
        !isPlain(settings.folder) || !isPlain(settings.doneFolder) || settings.folder == settings.doneFolder) {
        throw MailboxError(QStringLiteral("mailbox.settings"), QStringLiteral("settings of the mailbox"));
    }
    d->curl = curl_easy_init();
    if (d->curl == nullptr) {
        throw MailboxError(QStringLiteral("mailbox.unreachable"), QStringLiteral("libcurl cannot start"));
    }
}

ImapLine::~ImapLine() {
    curl_easy_cleanup(d->curl);
}

quint32 ImapLine::validity() {
    static const QRegularExpression said(QStringLiteral("UIDVALIDITY (\\d{1,10})"));
    const QByteArray answer =
        d->ask("STATUS \"" + d->settings.folder.toLatin1() + "\" (UIDVALIDITY)", Private::Where::Nowhere);
    const auto match = said.match(QString::fromLatin1(answer));
    if (!match.hasMatch()) {
        throw MailboxError(QStringLiteral("mailbox.answer"), QStringLiteral("no UIDVALIDITY"));
    }
    return match.captured(1).toUInt();
}

QList<quint32> ImapLine::mails() {
    QList<quint32> uids;
    const QList<QByteArray> lines = d->ask("UID SEARCH UNDELETED").split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.value(0) != "*" || words.value(1).toUpper() != "SEARCH") {
            continue;
        }
        for (const QByteArray& word : words.mid(2)) {
            if (const quint32 uid = word.toUInt(); uid != 0) {
                uids << uid;
            }
        }
    }
    std::sort(uids.begin(), uids.end());
    return uids;
}

qint64 ImapLine::size(quint32 uid) {
    static const QRegularExpression said(QStringLiteral("RFC822\\.SIZE (\\d{1,12})"));
    const QByteArray answer = d->ask("UID FETCH " + QByteArray::number(uid) + " (RFC822.SIZE)");
    return said.match(QString::fromLatin1(answer)).captured(1).toLongLong();
}

QByteArray ImapLine::fetch(quint32 uid) {
    return d->ask({}, Private::Where::Folder, uid);
}

void ImapLine::markUnseen(quint32 uid) {
    d->ask("UID STORE " + QByteArray::number(uid) + " -FLAGS.SILENT (\\Seen)");
}

void ImapLine::putAway(quint32 uid) {
    const QByteArray mail = QByteArray::number(uid);
    const QByteArray target = " \"" + d->settings.doneFolder.toLatin1() + '"';
    (void)d->tells("CREATE" + target, Private::Where::Nowhere); // mostly it is there
    if (d->tells("UID MOVE " + mail + target)) {
        return;
    }
    // A server without MOVE (RFC 6851): it is copied before it is deleted.
    d->ask("UID COPY " + mail + target);
    d->ask("UID STORE " + mail + " +FLAGS.SILENT (\\Deleted)");
    if (!d->tells("UID EXPUNGE " + mail)) {
        (void)d->tells("EXPUNGE");
    }
}

} // namespace inservice
