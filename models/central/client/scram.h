// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUuid>

namespace inservice {

/// The parameters of the key function, as the centre hands them out and keeps them in a verifier (docs/api.md).
struct KdfParameters {
    QByteArray salt; ///< 16 bytes
    quint64 opsLimit = 3;
    quint64 memLimit = 67108864; ///< bytes
};

/// Salted password: Argon2id13, 32 bytes. About 0.15 s. Throws std::bad_alloc when there is no memory for it and
/// std::invalid_argument for limits no honest centre asks for.
QByteArray saltedPassword(const QString& password, const KdfParameters& parameters);
/// The verifier of a password as JSON: with a new salt, or with the one that an account has already and keeps (16
/// bytes; else std::invalid_argument).
QJsonObject makeVerifier(const QString& password, const QByteArray& salt = {});
/// Whether `verifier` (of makeVerifier) was made from this password. Throws as saltedPassword().
bool verifierFits(const QJsonObject& verifier, const QString& password);
/// The client's proof and the answer that a true centre must give.
struct ScramProof {
    QByteArray proof;
    QByteArray expectedServerProof;
};
ScramProof scramProof(const QByteArray& saltedPassword, const QString& login, const QByteArray& nonce,
                      const QUuid& attempt);
/// 64 lower-case hex characters from 32 random bytes: a token or a case secret.
QString makeSecret();
/// SHA-256 of the text of a token, as the centre keeps it.
QByteArray secretHash(const QString& secret);

} // namespace inservice
