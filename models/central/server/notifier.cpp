// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/server/notifier.h"

#include "models/central/client/pgconnection.h"
#include "models/central/server/mailmessage.h"

#include <QList>
#include <QUrl>
#include <algorithm>
#include <curl/curl.h>
#include <utility>

namespace inservice {

namespace {

/// A lease holds for five minutes, one mail may take one: more at a time could be sent twice.
constexpr int leased = 4;
constexpr long mailSeconds = 60;

struct Upload {
    QByteArray message;
    qsizetype position = 0;
};

size_t give(char* buffer, size_t size, size_t count, void* context) {
    auto* upload = static_cast<Upload*>(context);
    const qsizetype length = std::min(static_cast<qsizetype>(size * count), upload->message.size() - upload->position);
    std::copy_n(upload->message.constData() + upload->position, length, buffer);
    upload->position += length;
    return static_cast<size_t>(length);
}

size_t swallow(char*, size_t size, size_t count, void*) {
    return size * count;
}

struct ListFree {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
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
    PgConnection& connection;
    SmtpServer server;
    CURL* curl = nullptr;

    Private(PgConnection& wanted, SmtpServer smtp)
        : connection(wanted)
        , server(std::move(smtp)) {}
    ~Private() { curl_easy_cleanup(curl); }
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    void prepare() {
        const QUrl url(server.url, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() ||
            (url.scheme() != QLatin1String("smtp") && url.scheme() != QLatin1String("smtps")))
            throw NotifierError{
                QStringLiteral("The mail server must be given as smtp://HOST:PORT or smtps://HOST:PORT.")};
        if (!url.userInfo().isEmpty())
            throw NotifierError{QStringLiteral(
                "A user or password in the address of the mail server can be read by everybody who lists the "
                "processes. Use the environment or a file of credentials.")};
        if (!isMailable(server.from))
            throw NotifierError{QStringLiteral("The sender must be one mail address.")};
        curl = curl_easy_init();
        if (!curl)
            throw NotifierError{QStringLiteral("libcurl cannot start.")};
    }

    /// Empty: sent. Else why not; `everything` is set when no other mail would fare better.
    QString send(const QueuedMail& mail, bool& everything) {
        everything = false;
        if (!isMailable(mail.address))
            return QStringLiteral("not a mail address");
        Upload upload{mailMessage(mail, server.from, QDateTime::currentDateTimeUtc())};
        const std::unique_ptr<curl_slist, ListFree> recipients(
            curl_slist_append(nullptr, ('<' + mail.address.toLatin1() + '>').constData()));
        curl_easy_reset(curl); // keeps the connection
        curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
        curl_easy_setopt(curl, CURLOPT_URL, server.url.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 20L);
        curl_easy_setopt(curl, CURLOPT_TIMEOUT, mailSeconds);
        curl_easy_setopt(curl, CURLOPT_MAIL_FROM, ('<' + server.from.toLatin1() + '>').constData());
        curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients.get());
        curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
        curl_easy_setopt(curl, CURLOPT_READFUNCTION, &give);
        curl_easy_setopt(curl, CURLOPT_READDATA, &upload);
        curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(upload.message.size()));
        curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &swallow);
        // A password never goes over a line that others can read.
        const bool tls = server.requireTls || !server.user.isEmpty();
        curl_easy_setopt(curl, CURLOPT_USE_SSL, static_cast<long>(tls ? CURLUSESSL_ALL : CURLUSESSL_NONE));
        curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
        if (!server.caFile.isEmpty())
            curl_easy_setopt(curl, CURLOPT_CAINFO, server.caFile.toLocal8Bit().constData());
        if (!server.user.isEmpty()) {
            curl_easy_setopt(curl, CURLOPT_USERNAME, server.user.toUtf8().constData());
            curl_easy_setopt(curl, CURLOPT_PASSWORD, server.password.toUtf8().constData());
        }
        const CURLcode code = curl_easy_perform(curl);
        if (code == CURLE_OK)
            return {};
        everything = isServersFault(code);
        long answer = 0;
        curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer);
        // The server's own words may repeat the address: its number says enough.
        QString reason = QString::fromUtf8(curl_easy_strerror(code));
        if (answer > 0)
            reason += QStringLiteral(" (the mail server answered %1)").arg(answer);
        return reason;
    }

    QList<QueuedMail> claim() {
        QList<QueuedMail> mails;
        const PgRows rows =
            connection.exec(QStringLiteral("SELECT id, address, subject, body FROM admin.mail_claim($1)"), {leased});
        for (const auto& row : std::as_const(rows.rows)) {
            const auto text = [&row](int column) { return QString::fromUtf8(row[column].value_or(QByteArray())); };
            mails.append({row[0].value_or(QByteArray()).toLongLong(), text(1), text(2), text(3)});
        }
        return mails;
    }

    void report(qint64 id, const QString& error) {
        connection.exec(QStringLiteral("SELECT admin.mail_result($1, $2, $3)"), {id, error.isEmpty(), error});
    }
};

Notifier::Notifier(PgConnection& connection, SmtpServer server)
    : d(std::make_unique<Private>(connection, std::move(server))) {
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (started != CURLE_OK)
        throw NotifierError{QStringLiteral("libcurl cannot start.")};
    d->prepare();
}

Notifier::~Notifier() = default;

Notifier::Outcome Notifier::run() {
    Outcome outcome;
    for (;;) {
        const QList<QueuedMail> mails = d->claim();
        if (mails.isEmpty())
            return outcome;
        bool everything = false;
        for (const QueuedMail& mail : mails) {
            const QString error = everything ? outcome.lastError : d->send(mail, everything);
            d->report(mail.id, error);
            if (error.isEmpty()) {
                ++outcome.sent;
            } else {
                ++outcome.failed;
                outcome.lastError = error;
            }
        }
        if (everything)
            return outcome;
    }
}

} // namespace inservice
