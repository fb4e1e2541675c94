// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/unlockfile.h"

#include "models/central/client/scram.h"
#include "models/domain/ownfiles.h"
#include "models/replica/outboxfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSaveFile>
#include <algorithm>

namespace inservice {

namespace {

constexpr auto fileName = "unlock.sealed";
// As the centre's (docs/api.md «sign_in_finish»).
constexpr int guessesAllowed = 5;
constexpr int guessSeconds = 15 * 60;
constexpr int lockMilliseconds = 5000;

/// Holds the file's lock while it lives.
class Locked {
public:
    explicit Locked(const QString& path)
        : m_lock(path + QStringLiteral(".lock"), lockMilliseconds) {
        if (!m_lock.isHeld()) {
            throw ReplicaError(ReplicaError::Kind::Access,
                               QStringLiteral("%1 cannot be locked").arg(m_lock.fileName()));
        }
    }

private:
    OwnLock m_lock;
};

bool fits(const QJsonObject& verifier, const Password& password) {
    try {
        return !verifier.isEmpty() && verifierFits(verifier, password.text());
    } catch (const std::exception&) {
        throw CallFailure{{false, {}, QStringLiteral("link.key_function"), {}}};
    }
}

/// A salt of its own, and without the half that would let somebody play the centre.
QJsonObject verifierFor(const Password& password) {
    try {
        QJsonObject verifier = makeVerifier(password.text());
        verifier.remove(QStringLiteral("server_key"));
        return verifier;
    } catch (const std::exception&) {
        throw CallFailure{{false, {}, QStringLiteral("link.key_function"), {}}};
    }
}

/// Those that still count. What lies in the future was written by a clock that has been set back: it counts as of now.
QList<QDateTime> counting(const QList<QDateTime>& guesses, const QDateTime& now) {
    QList<QDateTime> left;
    for (const QDateTime& at : guesses) {
        if (at.secsTo(now) < guessSeconds) {
            left.append(std::min(at, now));
        }
    }
    return left;
}

} // namespace

QJsonObject toJson(const Identity& identity) {
    return {{QStringLiteral("account_id"), identity.accountId},
            {QStringLiteral("person_id"), identity.personId},
            {QStringLiteral("account_name"), identity.accountName},
            {QStringLiteral("name"), identity.name},
            {QStringLiteral("account_type"), toKey(identity.accountType)},
            {QStringLiteral("unit_id"), identity.unitId},
            {QStringLiteral("must_change"), identity.mustChangePassword},
            {QStringLiteral("must_bind"), identity.mustBindDevice},
            {QStringLiteral("commands"), QJsonArray::fromStringList(identity.commands)},
            {QStringLiteral("tabs"), QJsonArray::fromStringList(identity.tabs)}};
}

UnlockFile::UnlockFile(QString folder, std::shared_ptr<Vault> vault)
    : m_folder(std::move(folder))
    , m_vault(std::move(vault)) {
}

QString UnlockFile::file() const {
    return QDir(m_folder).filePath(QLatin1String(fileName));
}

/// An account's file opens no other account's folder.
QByteArray UnlockFile::place() const {
    return "unlock/" + QDir(m_folder).dirName().toUtf8();
}

bool UnlockFile::exists(const QString& folder) {
    return QFile::exists(QDir(folder).filePath(QLatin1String(fileName)));
}

std::optional<UnlockFile::Content> UnlockFile::read() const {
    QFile sealed(file());
    if (!sealed.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    QJsonObject json;
    try {
        json = unsealJson(*m_vault, sealed.readAll(), place());
    } catch (const ReplicaError&) {
        return std::nullopt; // another key, or damaged: there is nothing in it that a sign-in does not bring again
    }
    Content content;
    content.identity = identityFrom(json.value(QLatin1String("identity")).toObject());
    content.verifier = json.value(QLatin1String("verifier")).toObject();
    content.lastUnlocked = textTime(json.value(QLatin1String("last_unlocked")).toString());
    const QJsonArray guesses = json.value(QLatin1String("guesses")).toArray();
    for (const auto& at : guesses) {
        content.guesses.append(textTime(at.toString()));
    }
    return content.identity.accountId > 0 ? std::optional<Content>(std::move(content)) : std::nullopt;
}

void UnlockFile::write(const Content& content) const {
    QJsonArray guesses;
    for (const QDateTime& at : content.guesses) {
        guesses.append(timeText(at));
    }
    const QByteArray sealed = sealJson(*m_vault,
                                       {{QStringLiteral("identity"), toJson(content.identity)},
                                        {QStringLiteral("verifier"), content.verifier},
                                        {QStringLiteral("last_unlocked"), timeText(content.lastUnlocked)},
                                        {QStringLiteral("guesses"), guesses}},
                                       place());
    QSaveFile save(file());
    if (!save.open(QIODevice::WriteOnly) || !save.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        save.write(sealed) != sealed.size() || !save.commit()) {
        throw ReplicaError(ReplicaError::Kind::Access,
                           QStringLiteral("%1 cannot be written: %2").arg(save.fileName(), save.errorString()));
    }
}

void UnlockFile::remember(const Identity& identity, const Password& password) {
    Content content;
    content.identity = identity;
    content.verifier = verifierFor(password);
    content.lastUnlocked = QDateTime::currentDateTimeUtc();
    const Locked lock(file());
    write(content);
}

void UnlockFile::changePassword(const Password& password) {
    if (!exists(m_folder)) {
        return;
    }
    const QJsonObject verifier = verifierFor(password);
    const Locked lock(file());
    if (auto content = read()) {
        content->verifier = verifier;
        content->identity.mustChangePassword = false;
        content->guesses.clear();
        write(*content);
    }
}

void UnlockFile::refused(const Password& password) {
    auto content = read();
    if (!content || !fits(content->verifier, password)) {
        return;
    }
    const Locked lock(file());
    const QJsonObject stale = content->verifier;
    content = read();
    if (content && content->verifier == stale) {
        content->verifier = {};
        write(*content);
    }
}

SignInOutcome UnlockFile::unlock(const Password& password) {
    SignInOutcome outcome;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QJsonObject verifier;
    {
        const Locked lock(file());
        auto content = read();
        if (!content) {
            return outcome;
        }
        content->guesses = counting(content->guesses, now);
        if (content->guesses.size() >= guessesAllowed) {
            outcome.kind = SignInOutcome::Kind::Locked;
            const QDateTime counted = content->guesses.at(content->guesses.size() - guessesAllowed);
            outcome.retryAfterSeconds = int(std::max<qint64>(1, guessSeconds - counted.secsTo(now)));
            return outcome;
        }
        content->guesses.append(now); // on the disk before it is judged: pulling the plug wins no guess
        write(*content);
        verifier = content->verifier;
    }
    if (!fits(verifier, password)) {
        return outcome;
    }
    const Locked lock(file());
    auto content = read();
    if (!content || content->verifier != verifier) {
        return outcome; // another desk has just learnt that it is stale
    }
    content->guesses.clear();
    content->lastUnlocked = now;
    write(*content);
    outcome.kind = SignInOutcome::Kind::SignedIn;
    outcome.identity = content->identity;
    return outcome;
}

void UnlockFile::forget() {
    const Locked lock(file());
    if (QFile::exists(file()) && !QFile::remove(file())) {
        throw ReplicaError(ReplicaError::Kind::Access, QStringLiteral("%1 cannot be removed").arg(file()));
    }
}

} // namespace inservice
