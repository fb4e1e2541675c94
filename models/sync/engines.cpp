// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/engines.h"

#include "models/central/client/proofofwork.h"
#include "models/domain/ownfiles.h"
#include "models/sync/datafolder.h"
#include "models/sync/knownaccounts.h"
#include "models/sync/unlockfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <sodium.h>
#include <stdexcept>

namespace inservice {

namespace {

/// As the centre's `case_secret_days`: it opens nothing with them any more.
constexpr int secretDays = 180;

CallFailure failure(const char* key) {
    return CallFailure({false, {}, QLatin1String(key), {}});
}

QByteArray bytes(const QJsonObject& object, const char* key) {
    return QByteArray::fromHex(object.value(QLatin1String(key)).toString().toLatin1());
}

} // namespace

Password::Password(const QString& text)
    : m_text(text.constData(), text.size()) {
} // a copy that nobody shares

Password::~Password() {
    sodium_memzero(m_text.data(), size_t(m_text.size()) * sizeof(QChar));
}

ProvedAttempt proveAttempt(ServerConnection& server, const QString& login, const Password& password,
                           const QString& installation, const std::function<void(int bits)>& proofBegun) {
    const QJsonObject begun = withProof(
        [&](const QVariant& proof) {
            return server.json(QStringLiteral("SELECT api.sign_in_begin($1, $2, $3)"), {login, installation, proof});
        },
        [&server] { return server.isInterrupted(); }, proofBegun);
    KdfParameters parameters;
    parameters.salt = bytes(begun, "salt");
    parameters.opsLimit = quint64(begun.value(QLatin1String("opslimit")).toInteger());
    parameters.memLimit = quint64(begun.value(QLatin1String("memlimit")).toInteger());
    if (begun.value(QLatin1String("kdf")).toString() != QLatin1String("argon2id13")) {
        throw failure("link.false_centre");
    }
    ProvedAttempt attempt;
    attempt.id = QUuid(begun.value(QLatin1String("attempt")).toString());
    QByteArray salted;
    try {
        salted = saltedPassword(password.text(), parameters);
    } catch (const std::invalid_argument&) {
        throw failure(
            "link.false_centre"); // limits that no centre has: somebody wants a proof that is easy to guess from
    } catch (const std::exception&) {
        throw failure("link.key_function"); // no memory for it
    }
    const ScramProof proof = scramProof(salted, login, bytes(begun, "nonce"), attempt.id);
    sodium_memzero(salted.data(), size_t(salted.size()));
    server.exec(QStringLiteral("SELECT api.sign_in_prove($1, $2)"), {attempt.id, proof.proof});
    attempt.expectedServerProof = proof.expectedServerProof;
    return attempt;
}

void GuestEngine::interrupt() {
    m_signIn.interrupt();
    SyncEngine::interrupt();
}

Drafts& GuestEngine::drafts() {
    if (!m_drafts) {
        m_drafts = std::make_unique<Drafts>(place().outboxFile, place().vault);
    }
    return *m_drafts;
}

QJsonObject GuestEngine::submit(const OutboxItem& item) {
    return server().json(QStringLiteral("SELECT api.submit_anon($1, $2, $3, $4)"),
                         {item.caseSecret, item.id, item.kind, QString::fromUtf8(item.body)});
}

void GuestEngine::done(const OutboxItem& item, const QJsonObject& result) {
    drafts().noteCase(item.caseSecret, result.value(QLatin1String("number")).toString(), {});
    try {
        (void)fetchCase(item.caseSecret);
    } catch (const PgError& error) {
        if (error.connectionLost) {
            server().close(); // the next call opens another; the case is fetched again when it is looked at
        }
    }
}

void GuestEngine::settled(const QDateTime& centreTime) {
    if (m_tidied.isValid() && m_tidied.secsTo(centreTime) < 86400) {
        return;
    }
    m_tidied = centreTime;
    try {
        if (drafts().forgetEnded(centreTime.addDays(-secretDays)) > 0) {
            emit outboxTouched(); // the list of one's own cases is drawn anew
        }
    } catch (const ReplicaError& error) {
        qWarning("secrets of ended cases stay: %s", qPrintable(error.text)); // whoever reads them is told why
    }
}

bool GuestEngine::paidCall(const QString& sql, const QList<QVariant>& parameters) {
    withProof(
        [&](const QVariant& proof) {
            return server().exec(sql, parameters + QList<QVariant>{place().installation, proof});
        },
        [this] { return server().isInterrupted() || !m_proofWanted; }, [this](int bits) { emit proofBegun(bits); });
    return true;
}

bool GuestEngine::enterCode(const QUuid& commandId, const QString& code) {
    const auto item = outbox().item(commandId);
    if (!item) {
        throw failure("link.no_command");
    }
    if (item->state != OutboxState::AwaitingMailCode) {
        return true; // it has gone out, or goes out by itself
    }
    server().exec(QStringLiteral("SELECT api.enter_code($1, $2, $3, $4)"),
                  {item->caseSecret, item->id, QCryptographicHash::hash(item->body, QCryptographicHash::Sha256), code});
    outbox().setState(commandId, OutboxState::Waiting);
    Sent sent = Sent::Later;
    try {
        sent = send(*item);
    } catch (const PgError& error) {
        loseConnection(error); // the code is at the centre: the command goes out by itself
    }
    emit outboxTouched();
    wake();
    if (sent == Sent::CodeWrong) {
        throw CallFailure{codeError()};
    }
    if (sent == Sent::TakenBack) {
        throw failure("link.no_command");
    }
    return true;
}

QJsonObject GuestEngine::fetchCase(const QString& caseSecret) {
    const QJsonObject seen = server().json(QStringLiteral("SELECT api.case($1)"), {caseSecret});
    if (!seen.isEmpty()) {
        const QJsonObject application = seen.value(QLatin1String("application")).toObject();
        const QJsonObject& holder = application.isEmpty() ? seen : application;
        drafts().noteCase(caseSecret, holder.value(QLatin1String("number")).toString(), seen);
    }
    return seen;
}

QJsonObject GuestEngine::fetchCasePaper(const QString& caseSecret) {
    return server().json(QStringLiteral("SELECT api.case_paper($1)"), {caseSecret});
}

std::pair<SignInOutcome, QString> GuestEngine::signIn(const QString& accountName, const Password& password) {
    struct Closing {
        ServerConnection& connection;
        ~Closing() { connection.close(); }
    };
    m_signIn.open(place().server, QStringLiteral("desk_user"));
    const Closing closing{m_signIn};
    const ProvedAttempt attempt = proveAttempt(m_signIn, accountName, password, place().installation,
                                               [this](int bits) { emit proofBegun(bits); });
    const QString token = makeSecret();
    const QJsonObject end =
        m_signIn.json(QStringLiteral("SELECT api.sign_in_finish($1, $2)"), {attempt.id, secretHash(token)});
    SignInOutcome outcome;
    if (!end.value(QLatin1String("ok")).toBool()) {
        const bool locked = end.value(QLatin1String("reason")).toString() == QLatin1String("locked");
        outcome.kind = locked ? SignInOutcome::Kind::Locked : SignInOutcome::Kind::Wrong;
        outcome.retryAfterSeconds = end.value(QLatin1String("retry_after")).toInt();
        if (!locked) {
            forgetStale(accountName, password);
        }
        return {outcome, {}};
    }
    if (bytes(end, "server_proof") != attempt.expectedServerProof) {
        throw failure("link.false_centre"); // it does not know the password's key: it is not the centre
    }
    outcome.kind = SignInOutcome::Kind::SignedIn;
    outcome.identity = identityFrom(m_signIn.json(QStringLiteral("SELECT api.open($1)"), {token}));
    if (!outcome.identity.mustChangePassword) {
        remember(outcome.identity, password);
    }
    return {outcome, token};
}

QString GuestEngine::centre() const {
    return QFileInfo(place().folder).path();
}

void GuestEngine::remember(const Identity& identity, const Password& password) {
    try {
        const QString folder = QDir(centre()).filePath(accountFolderName(identity.accountId));
        makeOwnFolder(folder); // or making the link will say so
        UnlockFile(folder, Vault::of(folder)).remember(identity, password);
    } catch (const ReplicaError& error) {
        qWarning("cannot be opened offline: %s", qPrintable(error.text)); // the sign-in itself stands
    }
}

void GuestEngine::forgetStale(const QString& accountName, const Password& password) {
    try {
        if (auto file = rememberedAccount(centre(), accountName)) {
            file->refused(password);
        }
    } catch (const ReplicaError& error) {
        qWarning("a verifier stays: %s", qPrintable(error.text));
    }
}

AccountEngine::AccountEngine(Place place, Identity identity, QString token)
    : SyncEngine(std::move(place))
    , m_identity(std::move(identity))
    , m_token(std::move(token)) {
}

void AccountEngine::enter() {
    const Identity opened = identityFrom(server().json(QStringLiteral("SELECT api.open($1)"), {m_token}));
    if (opened.accountId != m_identity.accountId) {
        m_token.clear(); // a row leaves only under its author's token
        throw failure("link.other_account");
    }
    if (outbox().unpark() > 0) {
        emit outboxTouched();
    }
}

void AccountEngine::renew(const QString& token) {
    m_token = token;
    server().close();
    wake();
}

QJsonObject AccountEngine::submit(const OutboxItem& item) {
    return server().json(QStringLiteral("SELECT api.submit($1, $2, $3, $4)"),
                         {m_token, item.id, item.kind, QString::fromUtf8(item.body)});
}

QStringList AccountEngine::beginOwnLoad(ReplicaStore::Load& load) {
    const QJsonObject opened = server().json(QStringLiteral("SELECT api.open($1)"), {m_token});
    load.setScopeHash(opened.value(QLatin1String("scope_hash")).toString());
    load.setCursor(ReplicaStore::Part::Own,
                   QString::fromUtf8(server().exec(QStringLiteral("SELECT api.cursor()")).scalar()));
    return identityFrom(opened).tabs;
}

void AccountEngine::ownDelta(const QString& cursor, const std::function<void(const PgConnection::Row& row)>& row) {
    server().each(QStringLiteral("SELECT tab, op, pk, doc, next_cursor, scope_hash FROM api.delta($1, $2)"),
                  {m_token, cursor}, row);
}

QJsonObject AccountEngine::submitNow(const QString& kind, const QJsonObject& body) {
    OutboxItem item;
    item.id = makeCommandId();
    item.kind = kind;
    item.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    QJsonObject answer;
    try {
        answer = submit(item);
    } catch (const PgError& error) {
        if (!error.connectionLost) {
            throw;
        }
        server().close();
        connectNow();
        answer = submit(item);
    }
    if (answer.value(QLatin1String("status")).toString() != QLatin1String("done")) {
        throw CallFailure{callError(answer)};
    }
    QJsonObject result = answer.value(QLatin1String("result")).toObject();
    result.insert(QStringLiteral("command"), item.id.toString(QUuid::WithoutBraces));
    return result;
}

ScanContent AccountEngine::fetchScan(qint64 scanId) {
    const QJsonObject shown = submitNow(QStringLiteral("scan.show"), {{QStringLiteral("scan_id"), scanId}});
    const PgRows rows = server().exec(QStringLiteral("SELECT mime, name, content FROM api.shown_scan($1, $2)"),
                                      {m_token, QUuid(shown.value(QLatin1String("command")).toString())});
    if (rows.isEmpty()) {
        throw CallFailure{{false, QStringLiteral("KD018"), QStringLiteral("application.not_visible"), {}}};
    }
    const auto& row = rows.rows.constFirst();
    return {QString::fromUtf8(row.at(0).value_or(QByteArray())), QString::fromUtf8(row.at(1).value_or(QByteArray())),
            PgConnection::bytes(row.at(2).value_or(QByteArray()))};
}

QString AccountEngine::showNationalId(qint64 applicationId, const QString& purpose) {
    const QJsonObject shown =
        submitNow(QStringLiteral("application.show_id"),
                  {{QStringLiteral("application_id"), applicationId}, {QStringLiteral("purpose"), purpose}});
    return QString::fromUtf8(server()
                                 .exec(QStringLiteral("SELECT api.shown_id($1, $2)"),
                                       {m_token, QUuid(shown.value(QLatin1String("command")).toString())})
                                 .scalar());
}

QList<Viewer> AccountEngine::presence(qint64 applicationId, bool present) {
    const QByteArray text =
        server().exec(QStringLiteral("SELECT api.presence($1, $2, $3)"), {m_token, applicationId, present}).scalar();
    QList<Viewer> viewers;
    const QJsonArray others = QJsonDocument::fromJson(text).array();
    for (const auto& value : others) {
        const QJsonObject other = value.toObject();
        viewers.append({other.value(QLatin1String("name")).toString(),
                        QDateTime::fromString(other.value(QLatin1String("since")).toString(), Qt::ISODateWithMs)});
    }
    return viewers;
}

bool AccountEngine::changePassword(const Password& oldPassword, const Password& newPassword) {
    const ProvedAttempt attempt = proveAttempt(server(), m_identity.accountName, oldPassword, place().installation);
    QJsonObject verifier;
    try {
        verifier = makeVerifier(newPassword.text());
    } catch (const std::exception&) {
        throw failure("link.key_function");
    }
    (void)submitNow(QStringLiteral("password.change"),
                    {{QStringLiteral("attempt"), attempt.id.toString(QUuid::WithoutBraces)},
                     {QStringLiteral("verifier"), verifier}});
    try {
        UnlockFile(place().folder, place().vault).changePassword(newPassword);
    } catch (const ReplicaError& error) {
        qWarning("the old password still opens offline: %s", qPrintable(error.text));
    }
    syncNow(); // what a one-time password held back may go
    return true;
}

bool AccountEngine::signOut() {
    server().exec(QStringLiteral("SELECT api.sign_out($1)"), {m_token});
    m_token.clear();
    wake(); // parks what waits
    return true;
}

} // namespace inservice
