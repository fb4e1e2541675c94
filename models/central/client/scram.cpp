// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/client/scram.h"

#include <new>
#include <sodium.h>
#include <stdexcept>

namespace inservice {

namespace {

constexpr quint64 minOps = 3;
constexpr quint64 maxOps = 16;
constexpr quint64 minMemory = 67108864;
constexpr quint64 maxMemory = 1073741824;
constexpr size_t keyLength = 32;

static_assert(crypto_auth_hmacsha256_BYTES == keyLength && crypto_hash_sha256_BYTES == keyLength);

void demandSodium() {
    static const int started = sodium_init();
    if (started < 0) {
        throw std::runtime_error("libsodium cannot start: the system gives no random numbers");
    }
}

unsigned char* raw(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* raw(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

void wipe(QByteArray& bytes) {
    sodium_memzero(bytes.data(), size_t(bytes.size()));
}

QByteArray sha256(const QByteArray& bytes) {
    QByteArray digest(qsizetype(keyLength), '\0');
    crypto_hash_sha256(raw(digest), raw(bytes), static_cast<unsigned long long>(bytes.size()));
    return digest;
}

QByteArray hmac(const QByteArray& key, const QByteArray& message) {
    QByteArray tag(qsizetype(keyLength), '\0');
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, raw(key), size_t(key.size()));
    crypto_auth_hmacsha256_update(&state, raw(message), static_cast<unsigned long long>(message.size()));
    crypto_auth_hmacsha256_final(&state, raw(tag));
    sodium_memzero(&state, sizeof state);
    return tag;
}

QByteArray random(qsizetype length) {
    demandSodium();
    QByteArray bytes(length, '\0');
    randombytes_buf(bytes.data(), size_t(length));
    return bytes;
}

QString hex(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

QByteArray saltedPassword(const QString& password, const KdfParameters& parameters) {
    demandSodium();
    // Cheaper limits than a verifier has would let a false centre guess the password from the proof it is given.
    if (parameters.salt.size() != crypto_pwhash_SALTBYTES || parameters.opsLimit < minOps ||
        parameters.opsLimit > maxOps || parameters.memLimit < minMemory || parameters.memLimit > maxMemory) {
        throw std::invalid_argument("key function: limits out of range");
    }
    QByteArray plain = password.toUtf8(); // never normalised: what is typed is the password (PasswordRule)
    QByteArray salted(qsizetype(keyLength), '\0');
    const int failed = crypto_pwhash(raw(salted), keyLength, plain.constData(),
                                     static_cast<unsigned long long>(plain.size()), raw(parameters.salt),
                                     parameters.opsLimit, size_t(parameters.memLimit), crypto_pwhash_ALG_ARGON2ID13);
    wipe(plain);
    if (failed) {
        throw std::bad_alloc();
    }
    return salted;
}

QJsonObject makeVerifier(const QString& password, const QByteArray& salt) {
    KdfParameters parameters;
    parameters.salt = salt.isEmpty() ? random(crypto_pwhash_SALTBYTES) : salt;
    QByteArray salted = saltedPassword(password, parameters);
    QByteArray clientKey = hmac(salted, "Client Key");
    const QJsonObject verifier{
        {QStringLiteral("kdf"), QStringLiteral("argon2id13")},
        {QStringLiteral("opslimit"), qint64(parameters.opsLimit)},
        {QStringLiteral("memlimit"), qint64(parameters.memLimit)},
        {QStringLiteral("salt"), hex(parameters.salt)},
        {QStringLiteral("stored_key"), hex(sha256(clientKey))},
        {QStringLiteral("server_key"), hex(hmac(salted, "Server Key"))},
    };
    wipe(clientKey);
    wipe(salted);
    return verifier;
}

bool verifierFits(const QJsonObject& verifier, const QString& password) {
    const auto bytes = [&verifier](const char* key) {
        return QByteArray::fromHex(verifier.value(QLatin1String(key)).toString().toLatin1());
    };
    KdfParameters parameters;
    parameters.salt = bytes("salt");
    parameters.opsLimit = quint64(verifier.value(QLatin1String("opslimit")).toInteger());
    parameters.memLimit = quint64(verifier.value(QLatin1String("memlimit")).toInteger());
    QByteArray salted = saltedPassword(password, parameters);
    QByteArray clientKey = hmac(salted, "Client Key");
    const QByteArray stored = sha256(clientKey);
    wipe(clientKey);
    wipe(salted);
    const QByteArray expected = bytes("stored_key");
    return expected.size() == stored.size() && sodium_memcmp(expected.constData(), stored.constData(), keyLength) == 0;
}

ScramProof scramProof(const QByteArray& saltedPassword, const QString& login, const QByteArray& nonce,
                      const QUuid& attempt) {
    demandSodium();
    const QByteArray message = login.toLower().toUtf8() + nonce + attempt.toRfc4122();
    QByteArray clientKey = hmac(saltedPassword, "Client Key");
    const QByteArray signature = hmac(sha256(clientKey), message);
    ScramProof answer;
    answer.proof.resize(qsizetype(keyLength));
    for (qsizetype i = 0; i < answer.proof.size(); ++i) {
        answer.proof[i] = char(clientKey[i] ^ signature[i]);
    }
    answer.expectedServerProof = hmac(hmac(saltedPassword, "Server Key"), message);
    wipe(clientKey);
    return answer;
}

QString makeSecret() {
    return hex(random(32));
}

QByteArray secretHash(const QString& secret) {
    demandSodium();
    return sha256(secret.toUtf8());
}

} // namespace inservice
