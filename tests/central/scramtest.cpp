// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/client/scram.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QTest>
#include <new>
#include <sodium.h>
#include <stdexcept>

using namespace inservice;

namespace {

QByteArray hmac(const QByteArray& key, const QByteArray& message) {
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

QByteArray sha256(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray exclusiveOr(QByteArray left, const QByteArray& right) {
    for (qsizetype i = 0; i < left.size(); ++i) {
        left[i] = char(left[i] ^ right[i]);
    }
    return left;
}

KdfParameters parametersOf(const QJsonObject& verifier) {
    KdfParameters parameters;
    parameters.salt = QByteArray::fromHex(verifier[QStringLiteral("salt")].toString().toLatin1());
    parameters.opsLimit = quint64(verifier[QStringLiteral("opslimit")].toInteger());
    parameters.memLimit = quint64(verifier[QStringLiteral("memlimit")].toInteger());
    return parameters;
}

} // namespace

/// The client's half of signing in, judged by an own copy of the centre's half (docs/api.md).
class ScramTest : public QObject {
    Q_OBJECT
private slots:
    void saltedPasswordIsArgon2id() {
        KdfParameters parameters;
        parameters.salt = QByteArray("0123456789abcdef");
        const QByteArray salted = saltedPassword(QStringLiteral("Passw0rd9"), parameters);
        QCOMPARE(salted.size(), 32);
        // The same in the form every Argon2 library reads: if one of its parameters were off, it would not verify.
        const auto options = QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals;
        const QByteArray encoded =
            "$argon2id$v=19$m=65536,t=3,p=1$" + parameters.salt.toBase64(options) + "$" + salted.toBase64(options);
        QCOMPARE(crypto_pwhash_str_verify(encoded.constData(), "Passw0rd9", 9), 0);
        QVERIFY(crypto_pwhash_str_verify(encoded.constData(), "Passw0rd8", 9) != 0);
    }

    void proofConvincesTheCentreAndTheCentreTheClient() {
        const QJsonObject verifier = makeVerifier(QStringLiteral("Passw0rd9"));
        QCOMPARE(verifier[QStringLiteral("kdf")].toString(), QStringLiteral("argon2id13"));
        const QByteArray stored = QByteArray::fromHex(verifier[QStringLiteral("stored_key")].toString().toLatin1());
        const QByteArray server = QByteArray::fromHex(verifier[QStringLiteral("server_key")].toString().toLatin1());
        const QUuid attempt = QUuid::createUuid();
        const QByteArray nonce("nonce of the centre");
        const QByteArray message = QByteArray("demo1") + nonce + attempt.toRfc4122();

        const ScramProof right = scramProof(saltedPassword(QStringLiteral("Passw0rd9"), parametersOf(verifier)),
                                            QStringLiteral("Demo1"), nonce, attempt);
        QCOMPARE(sha256(exclusiveOr(right.proof, hmac(stored, message))), stored);
        QCOMPARE(right.expectedServerProof, hmac(server, message));

        const ScramProof wrong = scramProof(saltedPassword(QStringLiteral("passw0rd9"), parametersOf(verifier)),
                                            QStringLiteral("demo1"), nonce, attempt);
        QVERIFY(sha256(exclusiveOr(wrong.proof, hmac(stored, message))) != stored);
        QVERIFY(wrong.expectedServerProof != hmac(server, message));
    }

    void verifiersOfOnePasswordDiffer() {
        const QJsonObject one = makeVerifier(QStringLiteral("Passw0rd9"));
        const QJsonObject two = makeVerifier(QStringLiteral("Passw0rd9"));
        QVERIFY(one[QStringLiteral("salt")] != two[QStringLiteral("salt")]);
        QVERIFY(one[QStringLiteral("stored_key")] != two[QStringLiteral("stored_key")]);
    }

    void limitsOfAFalseCentreAreRefused_data() {
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<quint64>("ops");
        QTest::addColumn<quint64>("memory");
        QTest::newRow("cheap passes") << QByteArray(16, 's') << quint64(1) << quint64(67108864);
        QTest::newRow("cheap memory") << QByteArray(16, 's') << quint64(3) << quint64(8192);
        QTest::newRow("endless passes") << QByteArray(16, 's') << quint64(1000000) << quint64(67108864);
        QTest::newRow("all memory") << QByteArray(16, 's') << quint64(3) << (quint64(1) << 40);
        QTest::newRow("short salt") << QByteArray(8, 's') << quint64(3) << quint64(67108864);
    }
    void limitsOfAFalseCentreAreRefused() {
        QFETCH(QByteArray, salt);
        QFETCH(quint64, ops);
        QFETCH(quint64, memory);
        const KdfParameters parameters{salt, ops, memory};
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, saltedPassword(QStringLiteral("Passw0rd9"), parameters));
    }

    void secretsAreLongAndKeptAsHash() {
        const QString one = makeSecret();
        QCOMPARE(one.size(), 64);
        QCOMPARE(QByteArray::fromHex(one.toLatin1()).toHex(), one.toLatin1());
        QVERIFY(one != makeSecret());
        QCOMPARE(
            secretHash(QStringLiteral("abc")).toHex(),
            QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")); // FIPS 180-2, appendix B.1
    }
};

QTEST_GUILESS_MAIN(ScramTest)
#include "scramtest.moc"
