// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/engines.h"

#include "models/central/client/authenticator.h"
#include "models/central/client/proofofwork.h"
#include "models/central/client/scram.h"
#include "models/domain/commandid.h"
#include "models/domain/ownfiles.h"
#include "models/sync/datafolder.h"
#include "models/sync/knownaccounts.h"
#include "models/sync/unlockfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSysInfo>
#include <sodium.h>
#include <stdexcept>

namespace inservice {

namespace {

/// As the centre's `case_secret_days`: it opens nothing with them any more.
constexpr int secretDays = 180;

/// What the centre takes of a PC's name, in the list of one's own sessions.
constexpr int placeLength = 64;

CallFailure failure(const char* key) {
    return CallFailure({false, {}, QLatin1String(key), {}});
}

QByteArray bytes(const QJsonObject& object, const char* key) {
    return QByteArray::fromHex(object.value(QLatin1String(key)).toString().toLatin1());
}

OutboxItem commandNow(const QString& kind, const QJsonObject& body, const QString& caseSecret = {}) {
    OutboxItem item;
    item.id = makeCommandId();
    item.kind = kind;
    item.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    item.caseSecret = caseSecret;
    return item;
}

QJsonObject verifierOf(const Password& password, const QByteArray& salt) {
    try {
        return makeVerifier(password.text(), salt);
    } catch (const std::invalid_argument&) {
        throw failure("link.false_centre");
    } catch (const std::exception&) {
        throw failure("link.key_function");
    }
}

struct Closing {
    ServerConnection& connection;
    ~Closing() { connection.close(); }
};

QJsonObject finishSignIn(ServerConnection& server, const QUuid& attempt, const QString& token) {
    return server.json(QStringLiteral("SELECT api.sign_in_finish($1, $2, $3)"),
                       {attempt, secretHash(token), QSysInfo::machineHostName().left(placeLength)});
}

SignInOutcome outcomeOf(const QJsonObject& end) {
    using Kind = SignInOutcome::Kind;
    static const QHash<QString, Kind> reasons{{QStringLiteral("locked"), Kind::Locked},
                                              {QStringLiteral("closed"), Kind::Closed},
                                              {QStringLiteral("code"), Kind::CodeNeeded},
                                              {QStringLiteral("code_wrong"), Kind::CodeWrong}};
    SignInOutcome outcome;
    outcome.kind = end.value(QLatin1String("ok")).toBool()
                       ? Kind::SignedIn
                       : reasons.value(end.value(QLatin1String("reason")).toString(), Kind::Wrong);
    outcome.retryAfterSeconds = end.value(QLatin1String("retry_after")).toInt();
    return outcome;
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
    attempt.salt = parameters.salt;
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
    const QString number = result.value(QLatin1String("number")).toString();
    drafts().noteCase(item.caseSecret, number, {});
    if (m_opened == nullptr) {
        return;
    }
    const GuestQuestion<QJsonObject> opened = m_opened(item.caseSecret);
    try {
        drafts().noteCase(item.caseSecret, number, opened.read(rowsOf(opened)));
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
        qWarning("secrets of ended cases stay: %s", qPrintable(error.text)); // reading them says so to a person
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

RecoveredAccount GuestEngine::recover(const QString& caseSecret, const QString& code) {
    const OutboxItem item = commandNow(QStringLiteral("account.recover"),
                                       {{QStringLiteral("installation"), place().installation}}, caseSecret);
    server().exec(QStringLiteral("SELECT api.enter_code($1, $2, $3, $4)"),
                  {caseSecret, item.id, QCryptographicHash::hash(item.body, QCryptographicHash::Sha256), code});
    const QJsonObject found = submitNow(item);
    return {found.value(QLatin1String("account_name")).toString(), bytes(found, "salt")};
}

bool GuestEngine::resetPassword(const QString& caseSecret, const RecoveredAccount& account, const Password& password) {
    (void)submitNow(commandNow(QStringLiteral("password.reset"),
                               {{QStringLiteral("installation"), place().installation},
                                {QStringLiteral("verifier"), verifierOf(password, account.salt)}},
                               caseSecret));
    try {
        if (auto file = rememberedAccount(centre(), account.accountName)) {
            file->changePassword(password);
        }
    } catch (const ReplicaError& error) {
        qWarning("the old password still opens offline: %s", qPrintable(error.text));
    }
    return true;
}

bool GuestEngine::applyAsTeacher(const QString& caseSecret, const QString& code, const TeacherApplication& application,
                                 const Password& password) {
    OutboxItem item = m_teacherApplication.value_or(OutboxItem());
    m_teacherApplication.reset();
    if (item.caseSecret != caseSecret) {
        item = commandNow(QStringLiteral("teacher.apply"),
                          {{QStringLiteral("national_id"), application.nationalId},
                           {QStringLiteral("name"), application.name},
                           {QStringLiteral("birth_date"), application.birthDate},
                           {QStringLiteral("account_name"), application.accountName},
                           {QStringLiteral("email"), application.email},
                           {QStringLiteral("consents"), application.consents},
                           {QStringLiteral("installation"), place().installation},
                           {QStringLiteral("verifier"), verifierOf(password, {})}},
                          caseSecret);
    }
    try {
        server().exec(QStringLiteral("SELECT api.enter_code($1, $2, $3, $4)"),
                      {caseSecret, item.id, QCryptographicHash::hash(item.body, QCryptographicHash::Sha256), code});
        (void)submitNow(item);
    } catch (const PgError& error) {
        if (error.connectionLost) {
            m_teacherApplication = item; // it may have been taken
        }
        throw;
    }
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

PgRows GuestEngine::rowsOf(const Call& call) {
    if (call.costsProof) {
        return withProof(
            [&](const QVariant& proof) { return server().exec(call.sql, call.parameters + QVariantList{proof}); },
            [this] { return server().isInterrupted(); }, [this](int bits) { emit proofBegun(bits); });
    }
    return server().exec(call.sql, call.parameters);
}

std::pair<SignInOutcome, QString> GuestEngine::opened(SignInOutcome outcome, const QString& token, AccountKind wanted) {
    outcome.identity = identityFrom(m_signIn.json(QStringLiteral("SELECT api.open($1)"), {token}));
    const bool isTeacher = outcome.identity.accountType == AccountType::Teacher;
    if (wanted != AccountKind::Any && isTeacher != (wanted == AccountKind::Teacher)) {
        m_signIn.exec(QStringLiteral("SELECT api.sign_out($1)"), {token});
        outcome.kind = SignInOutcome::Kind::OtherKind;
        return {outcome, {}};
    }
    return {outcome, token};
}

std::pair<SignInOutcome, QString> GuestEngine::signIn(const QString& accountName, const Password& password,
                                                      AccountKind wanted) {
    m_secondStep.reset();
    m_signIn.open(place().server, QStringLiteral("desk_user"));
    const Closing closing{m_signIn};
    const ProvedAttempt attempt = proveAttempt(m_signIn, accountName, password, place().installation,
                                               [this](int bits) { emit proofBegun(bits); });
    const QString token = makeSecret();
    const QJsonObject end = finishSignIn(m_signIn, attempt.id, token);
    SignInOutcome outcome = outcomeOf(end);
    if (outcome.kind == SignInOutcome::Kind::Wrong || outcome.kind == SignInOutcome::Kind::Closed) {
        forgetStale(accountName, password);
    }
    const bool codeNeeded = outcome.kind == SignInOutcome::Kind::CodeNeeded;
    if (outcome.kind != SignInOutcome::Kind::SignedIn && !codeNeeded) {
        return {outcome, {}};
    }
    if (bytes(end, "server_proof") != attempt.expectedServerProof) {
        throw failure("link.false_centre"); // it does not know the password's key: it is not the centre
    }
    if (codeNeeded) {
        m_secondStep = SecondStep{attempt.id, accountName, token, wanted};
        return {outcome, {}};
    }
    const auto entered = opened(outcome, token, wanted);
    const Identity& identity = entered.first.identity;
    if (!entered.second.isEmpty() && !identity.mustChangePassword && !identity.mustBindDevice) {
        remember(identity, password);
    }
    return entered;
}

std::pair<SignInOutcome, QString> GuestEngine::resume(const QString& token) {
    m_signIn.open(place().server, QStringLiteral("desk_user"));
    const Closing closing{m_signIn};
    try {
        SignInOutcome outcome;
        outcome.identity = identityFrom(m_signIn.json(QStringLiteral("SELECT api.open($1)"), {token}));
        if (outcome.identity.mayStay) {
            outcome.kind = SignInOutcome::Kind::SignedIn;
            return {outcome, token};
        }
        m_signIn.exec(QStringLiteral("SELECT api.sign_out($1)"), {token});
    } catch (const PgError& error) {
        if (!error.isRefusal()) {
            throw;
        }
    }
    return {};
}

std::pair<SignInOutcome, QString> GuestEngine::enterSignInCode(const QString& code) {
    if (!m_secondStep) {
        throw failure("attempt.invalid");
    }
    const SecondStep step = *m_secondStep;
    m_signIn.open(place().server, QStringLiteral("desk_user"));
    const Closing closing{m_signIn};
    m_signIn.exec(QStringLiteral("SELECT api.sign_in_code($1, $2)"), {step.attempt, code});
    SignInOutcome outcome = outcomeOf(finishSignIn(m_signIn, step.attempt, step.token));
    if (outcome.kind != SignInOutcome::Kind::SignedIn) {
        return {outcome, {}};
    }
    m_secondStep.reset();
    forgetOffline(step.accountName);
    return opened(outcome, step.token, step.wanted);
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

/// Without the centre nobody can judge a code: who has a device does not open offline with the password alone.
void GuestEngine::forgetOffline(const QString& accountName) {
    try {
        if (auto file = rememberedAccount(centre(), accountName)) {
            file->forget();
        }
    } catch (const ReplicaError& error) {
        qWarning("can be opened offline still: %s", qPrintable(error.text));
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

PgRows AccountEngine::rowsOf(const Call& call) {
    QVariantList parameters = call.parameters;
    parameters.prepend(m_token);
    if (call.command) {
        const OutboxItem asked = commandNow(call.command->kind, call.command->body);
        (void)submitNow(asked);
        parameters.append(asked.id);
        if (call.sql.isEmpty()) {
            return {};
        }
    }
    if (call.costsProof) {
        return withProof(
            [&](const QVariant& proof) { return server().exec(call.sql, parameters + QVariantList{proof}); },
            [this] { return server().isInterrupted(); });
    }
    return server().exec(call.sql, parameters);
}

bool AccountEngine::changePassword(const Password& oldPassword, const Password& newPassword) {
    const ProvedAttempt attempt = proveAttempt(server(), m_identity.accountName, oldPassword, place().installation);
    (void)submitNow(commandNow(QStringLiteral("password.change"),
                               {{QStringLiteral("attempt"), attempt.id.toString(QUuid::WithoutBraces)},
                                {QStringLiteral("verifier"), verifierOf(newPassword, attempt.salt)}}));
    try {
        UnlockFile(place().folder, place().vault).changePassword(newPassword);
    } catch (const ReplicaError& error) {
        qWarning("the old password still opens offline: %s", qPrintable(error.text));
    }
    syncNow(); // what a one-time password held back may go
    return true;
}

bool AccountEngine::requestOwnCode(const QString& address) {
    server().exec(QStringLiteral("SELECT api.own_code($1, $2)"), {m_token, address});
    return true;
}

bool AccountEngine::changeEmail(const QString& address, const Password& password, const QString& code) {
    const ProvedAttempt attempt = proveAttempt(server(), m_identity.accountName, password, place().installation);
    const OutboxItem item = commandNow(
        QStringLiteral("email.change"),
        {{QStringLiteral("attempt"), attempt.id.toString(QUuid::WithoutBraces)}, {QStringLiteral("email"), address}});
    server().exec(QStringLiteral("SELECT api.enter_own_code($1, $2, $3, $4)"),
                  {m_token, item.id, QCryptographicHash::hash(item.body, QCryptographicHash::Sha256), code});
    (void)submitNow(item);
    wake(); // the feed brings it
    return true;
}

bool AccountEngine::bindDevice(const Password& password, const QByteArray& secret, const QString& code,
                               const QStringList& recoveryCodes) {
    QJsonArray recovery;
    for (const QString& one : recoveryCodes) {
        recovery.append(QString::fromLatin1(authenticator::recoveryHash(one).toHex()));
    }
    const ProvedAttempt attempt = proveAttempt(server(), m_identity.accountName, password, place().installation);
    (void)submitNow(commandNow(QStringLiteral("device.bind"),
                               {{QStringLiteral("attempt"), attempt.id.toString(QUuid::WithoutBraces)},
                                {QStringLiteral("secret"), QString::fromLatin1(secret.toHex())},
                                {QStringLiteral("code"), code},
                                {QStringLiteral("recovery"), recovery}}));
    try {
        UnlockFile(place().folder, place().vault).forget();
    } catch (const ReplicaError& error) {
        qWarning("can be opened offline still: %s", qPrintable(error.text));
    }
    wake();
    return true;
}

bool AccountEngine::unbindDevice(const Password& password, const QString& code) {
    const ProvedAttempt attempt = proveAttempt(server(), m_identity.accountName, password, place().installation);
    const QJsonObject end = finishSignIn(server(), attempt.id, makeSecret());
    const SignInOutcome outcome = outcomeOf(end);
    if (outcome.kind != SignInOutcome::Kind::CodeNeeded) {
        throw CallFailure({false,
                           {},
                           QStringLiteral("password.wrong"),
                           {{QStringLiteral("reason"), end.value(QLatin1String("reason"))},
                            {QStringLiteral("retry_after"), outcome.retryAfterSeconds}}});
    }
    if (bytes(end, "server_proof") != attempt.expectedServerProof) {
        throw failure("link.false_centre");
    }
    server().exec(QStringLiteral("SELECT api.sign_in_code($1, $2)"), {attempt.id, code});
    (void)submitNow(commandNow(QStringLiteral("device.unbind"),
                               {{QStringLiteral("attempt"), attempt.id.toString(QUuid::WithoutBraces)}}));
    wake();
    return true;
}

bool AccountEngine::signOut() {
    server().exec(QStringLiteral("SELECT api.sign_out($1)"), {m_token});
    m_token.clear();
    wake(); // parks what waits
    return true;
}

} // namespace inservice
