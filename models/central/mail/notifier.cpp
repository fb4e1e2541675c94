// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/mail/notifier.h"

#include "models/central/client/pgconnection.h"
#include "models/central/mail/mailmessage.h"

#include <QList>
#include <QUrl>
#include <QUuid>
#include <algorithm>
#include <curl/curl.h>
#include <utility>

namespace inservice {

namespace {

/// One at a time: of what was handed out when this program ends without a word, nobody knows whether it went.
constexpr int leased = 1;
/// Until the answer to a whole mail (RFC 5321 4.5.3.2.6 asks for patience: what is given up then may have gone). Within
/// the time that the centre waits for a result (admin.mail_claim).
constexpr long mailSeconds = 300;

struct Upload {
    QByteArray message;
    qsizetype position = 0;
};

size_t give(char* buffer, size_t size, size_t count, void* context) {
    auto* upload = static_cast<Upload*>(context);
    const qsizetype length = std::min(qsizetype(size * count), upload->message.size() - upload->position);
    std::copy_n(upload->message.constData() + upload->position, length, buffer);
    upload->position += length;
    return size_t(length);
}

size_t swallow(char*, size_t size, size_t count, void*) {
    return size * count;
}

struct ListFree {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

/// What came of one mail.
struct Sent {
    QString error;           ///< empty: sent
    bool forGood = false;    ///< the mail server says that it will never take it
    bool everything = false; ///< no other mail would fare better
    bool unsure = false;     ///< the server had all of it and did not answer: it may have gone
};

/// What was said last on the line: this side's command and the server's reply. Neither is kept or shown.
struct Dialogue {
    QByteArray command;
    QByteArray reply;
    bool left = false; ///< QUIT: what it was about is over

    static int hear(CURL*, curl_infotype type, char* data, size_t size, void* context) {
        auto* dialogue = static_cast<Dialogue*>(context);
        const QByteArray line(data, qsizetype(std::min<size_t>(size, 200)));
        if (type == CURLINFO_HEADER_OUT && line.startsWith("QUIT")) {
            dialogue->left = true;
        } else if (type == CURLINFO_HEADER_OUT) {
            dialogue->command = line.left(4).toUpper();
        } else if (type == CURLINFO_HEADER_IN && !dialogue->left) {
            dialogue->reply = line;
        }
        return 0;
    }

    /// RFC 5321 4.2.1: 5yz to this address or this mail. Not where the server objects to this sender or this computer
    /// (RFC 3463 5.7): that is the operator's to mend, and the mails wait for it.
    [[nodiscard]] bool isForGood(long answer) const {
        return answer >= 550 && answer <= 559 && (command == "RCPT" || command == "DATA") &&
               !reply.mid(4).startsWith("5.7.");
    }
};

/// Whether it is the server, not this one mail, that is at fault.
bool isServersFault(CURLcode code) {
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_USE_SSL_FAILED:
    case CURLE_LOGIN_DENIED:
    case CURLE_SSL_CACERT_BADFILE:
        return true;
    default:
        return false;
    }
}

} // namespace

struct Notifier::Private {
    SmtpServer server;
    DrawNotice draw;
    CURL* curl = nullptr;
    const QUuid me = QUuid::createUuid();
    QList<QPair<qint64, Sent>> unreported; ///< the centre went away before it heard of them

    Private(SmtpServer smtp, DrawNotice drawNotice)
        : server(std::move(smtp))
        , draw(std::move(drawNotice)) {}
    ~Private() { curl_easy_cleanup(curl); }
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    void prepare() {
        const QUrl url(server.url, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() ||
            (url.scheme() != QLatin1String("smtp") && url.scheme() != QLatin1String("smtps"))) {
            throw NotifierError{
                QStringLiteral("The mail server must be given as smtp://HOST:PORT or smtps://HOST:PORT.")};
        }
        if (!url.userInfo().isEmpty()) {
            throw NotifierError{QStringLiteral(
                "A user or password in the address of the mail server can be read by everybody who lists the "
                "processes. Use the environment or a file of credentials.")};
        }
        if (!isMailable(server.from)) {
            throw NotifierError{QStringLiteral("The sender must be one mail address.")};
        }
        curl = curl_easy_init();
        if (!curl) {
            throw NotifierError{QStringLiteral("libcurl cannot start.")};
        }
    }

    /// Once more on a new connection when the server has closed one that had carried mails before (421, or without a
    /// word): that says nothing about this mail. Not when it may have been taken already.
    Sent send(QueuedMail mail) {
        if (!isMailable(mail.address)) {
            return {QStringLiteral("not a mail address"), true, false};
        }
        if (!mail.notice.isEmpty()) {
            if (!draw) {
                return {QStringLiteral("nothing here draws the paper that goes along")};
            }
            try {
                mail.attachments << MailAttachment{QStringLiteral("研習錄取通知.pdf"), "application/pdf",
                                                   draw(mail.notice)};
            } catch (const Error& error) {
                return {error.text};
            }
        }
        bool closed = false;
        const Sent sent = attempt(mail, false, closed);
        return closed ? attempt(mail, true, closed) : sent;
    }

    void address(curl_slist* recipients, Upload& upload, Dialogue& dialogue) {
        curl_easy_reset(curl); // keeps the connection
        curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
        curl_easy_setopt(curl, CURLOPT_URL, server.url.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 20L);
        curl_easy_setopt(curl, CURLOPT_TIMEOUT, mailSeconds);
        curl_easy_setopt(curl, CURLOPT_MAIL_FROM, ('<' + server.from.toLatin1() + '>').constData());
        curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients);
        curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
        curl_easy_setopt(curl, CURLOPT_READFUNCTION, &give);
        curl_easy_setopt(curl, CURLOPT_READDATA, &upload);
        curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(upload.message.size()));
        curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &swallow);
        curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
        curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, &Dialogue::hear);
        curl_easy_setopt(curl, CURLOPT_DEBUGDATA, &dialogue);
    }

    void secure() {
        // A password never goes over a line that others can read.
        const bool tls = server.requireTls || !server.user.isEmpty();
        curl_easy_setopt(curl, CURLOPT_USE_SSL, static_cast<long>(tls ? CURLUSESSL_ALL : CURLUSESSL_NONE));
        curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
        if (!server.caFile.isEmpty()) {
            curl_easy_setopt(curl, CURLOPT_CAINFO, server.caFile.toLocal8Bit().constData());
        }
        if (!server.user.isEmpty()) {
            curl_easy_setopt(curl, CURLOPT_USERNAME, server.user.toUtf8().constData());
            curl_easy_setopt(curl, CURLOPT_PASSWORD, server.password.toUtf8().constData());
        }
    }

    /// `closed`: the server ended a connection that was used before, and cannot have taken this mail.
    Sent attempt(const QueuedMail& mail, bool newConnection, bool& closed) {
        Upload upload{mailMessage(mail, server.from, QDateTime::currentDateTimeUtc())};
        const std::unique_ptr<curl_slist, ListFree> recipients(
            curl_slist_append(nullptr, ('<' + mail.address.toLatin1() + '>').constData()));
        Dialogue dialogue;
        address(recipients.get(), upload, dialogue);
        secure();
        curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, newConnection ? 1L : 0L);
        const CURLcode code = curl_easy_perform(curl);
        closed = false;
        if (code == CURLE_OK) {
            return {};
        }
        long answer = 0;
        long made = 0;
        curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer);
        curl_easy_getinfo(curl, CURLINFO_NUM_CONNECTS, &made);
        const bool ended = answer == 421 || ((code == CURLE_RECV_ERROR || code == CURLE_SEND_ERROR ||
                                              code == CURLE_GOT_NOTHING || code == CURLE_WEIRD_SERVER_REPLY) &&
                                             answer < 400 && upload.position < upload.message.size());
        closed = made == 0 && ended;
        const bool hadAll = upload.position == upload.message.size() && answer < 400;
        // The server's own words may repeat the address: its number says enough.
        QString reason = QString::fromUtf8(curl_easy_strerror(code));
        if (answer > 0) {
            reason += QStringLiteral(" (the mail server answered %1)").arg(answer);
        }
        return {reason, dialogue.isForGood(answer), isServersFault(code), hadAll};
    }

    QList<QueuedMail> claim(PgConnection& connection) {
        QList<QueuedMail> mails;
        const PgRows rows =
            connection.exec(QStringLiteral("SELECT id, address, subject, body, notice FROM admin.mail_claim($1, $2)"),
                            {leased, me.toString(QUuid::WithoutBraces)});
        for (const auto& row : std::as_const(rows.rows)) {
            const auto text = [&row](int column) { return QString::fromUtf8(row[column].value_or(QByteArray())); };
            mails.append(
                {row[0].value_or(QByteArray()).toLongLong(), text(1), text(2), text(3), row[4].value_or(QByteArray())});
        }
        return mails;
    }

    /// Kept until the centre has it: a mail that went stays one that went, however long the centre is away.
    void report(PgConnection& connection) {
        while (!unreported.isEmpty()) {
            const auto& [id, sent] = unreported.constFirst();
            if (sent.unsure) {
                connection.exec(QStringLiteral("SELECT admin.mail_unsure($1, $2)"), {id, sent.error});
            } else {
                connection.exec(QStringLiteral("SELECT admin.mail_result($1, $2, $3, $4, $5)"),
                                {id, sent.error.isEmpty(), sent.error, sent.forGood, sent.everything});
            }
            unreported.removeFirst();
        }
    }
};

Notifier::Notifier(SmtpServer server, DrawNotice draw)
    : d(std::make_unique<Private>(std::move(server), std::move(draw))) {
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (started != CURLE_OK) {
        throw NotifierError{QStringLiteral("libcurl cannot start.")};
    }
    d->prepare();
}

Notifier::~Notifier() = default;

Notifier::Outcome Notifier::run(PgConnection& connection, const std::function<bool()>& stop) {
    Outcome outcome;
    d->report(connection);
    for (;;) {
        const QList<QueuedMail> mails = d->claim(connection);
        if (mails.isEmpty()) {
            return outcome;
        }
        Sent sent;
        for (const QueuedMail& mail : mails) {
            sent = d->send(mail);
            d->unreported.append({mail.id, sent});
            if (sent.error.isEmpty()) {
                ++outcome.sent;
            } else {
                ++outcome.failed;
                outcome.lastError = sent.error;
            }
        }
        d->report(connection);
        if (sent.everything || (stop && stop())) {
            return outcome;
        }
    }
}

} // namespace inservice
