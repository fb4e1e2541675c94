// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QString>
#include <functional>
#include <memory>

namespace inservice {

class PgConnection;

/// The mail server and how to speak to it.
struct SmtpServer {
    QString url; ///< smtp://host:port or smtps://host:port, without a user
    QString from;
    QString user; ///< empty: no sign-in
    QString password;
    bool requireTls = false; ///< smtp:// only with STARTTLS; always so when there is a user
    QString caFile;          ///< certificates to trust instead of the system's; empty: the system's
};

/// What is wrong with the settings of a mail server: a sentence.
class NotifierError : public Error {
public:
    using Error::Error;
};

/// Hands the centre's queue of mails to an SMTP server. Several may run at once: each mail is handed to one of them.
///
/// No mail goes twice. The centre marks it before it is sent; what came of it is kept here until the centre has heard,
/// however often that goes away meanwhile, so one object should live as long as the program. Of a mail whose line broke
/// when the server had all of it, or whose program was killed, nobody knows whether it went: the centre keeps it aside.
class Notifier {
public:
    struct Outcome {
        int sent = 0;
        int failed = 0;
        QString lastError; ///< of the mail server, without addresses
    };

    /// The PDF of what goes along with a mail (JSON of admin.mail_claim). Throws Error: the mail waits, and is tried
    /// again like one that the mail server did not take.
    using DrawNotice = std::function<QByteArray(const QByteArray& said)>;

    /// Throws NotifierError. `draw`: none where nothing can be drawn.
    explicit Notifier(SmtpServer server, DrawNotice draw = {});
    ~Notifier();
    Notifier(const Notifier&) = delete;
    Notifier& operator=(const Notifier&) = delete;

    /// Everything that is due. A mail that fails is due again later, as the centre decides, unless the mail server says
    /// that it never will take it; when the server cannot be reached at all, what was handed out is given back and the
    /// run ends. `stop` is asked after each mail. Throws PgError; the next run begins with what the centre has not
    /// heard.
    Outcome run(PgConnection& connection, const std::function<bool()>& stop = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace inservice
