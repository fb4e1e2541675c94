// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/client/authenticator.h"

#include <QCryptographicHash>
#include <QUrl>
#include <QUrlQuery>
#include <array>
#include <cstdlib>
#include <liboath/oath.h>
#include <new>
#include <sodium.h>

namespace inservice::authenticator {

namespace {

constexpr int secretBytes = 20;
constexpr int recoveryBytes = 10;
constexpr int recoveryCodes = 10;
constexpr int digits = 6;
constexpr int group = 4;

QByteArray random(int bytes) {
    QByteArray made(bytes, Qt::Uninitialized);
    randombytes_buf(made.data(), size_t(made.size()));
    return made;
}

QString base32(const QByteArray& bytes) {
    char* text = nullptr;
    size_t length = 0;
    if (oath_base32_encode(bytes.constData(), size_t(bytes.size()), &text, &length) != OATH_OK) {
        throw std::bad_alloc();
    }
    QString encoded = QString::fromLatin1(text, qsizetype(length));
    std::free(text); // NOLINT: liboath's malloc
    return encoded;
}

QString grouped(const QString& text, QChar between) {
    QStringList groups;
    for (qsizetype at = 0; at < text.size(); at += group) {
        groups << text.mid(at, group);
    }
    return groups.join(between);
}

} // namespace

QByteArray makeSecret() {
    return random(secretBytes);
}

QString keyText(const QByteArray& secret) {
    return grouped(base32(secret), u' ');
}

QString uri(const QByteArray& secret, const QString& accountName) {
    const QString issuer = QStringLiteral("教師進修網");
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("secret"), base32(secret));
    query.addQueryItem(QStringLiteral("issuer"), issuer);
    QUrl url;
    url.setScheme(QStringLiteral("otpauth"));
    url.setHost(QStringLiteral("totp"));
    url.setPath(u'/' + issuer + u':' + accountName);
    url.setQuery(query);
    return QString::fromLatin1(url.toEncoded());
}

QByteArray secretFrom(const QString& keyText) {
    const QByteArray typed = keyText.toLatin1();
    char* bytes = nullptr;
    size_t length = 0;
    if (oath_base32_decode(typed.constData(), size_t(typed.size()), &bytes, &length) != OATH_OK) {
        return {};
    }
    QByteArray secret(bytes, qsizetype(length));
    std::free(bytes); // NOLINT: liboath's malloc
    return secret;
}

QString codeAt(const QByteArray& secret, const QDateTime& time) {
    std::array<char, digits + 1> code{};
    if (oath_totp_generate(secret.constData(), size_t(secret.size()), time.toSecsSinceEpoch(),
                           OATH_TOTP_DEFAULT_TIME_STEP_SIZE, OATH_TOTP_DEFAULT_START_TIME, digits,
                           code.data()) != OATH_OK) {
        throw std::bad_alloc();
    }
    return QString::fromLatin1(code.data());
}

bool fits(const QByteArray& secret, const QString& code, const QDateTime& time) {
    return code.size() == digits &&
           oath_totp_validate(secret.constData(), size_t(secret.size()), time.toSecsSinceEpoch(),
                              OATH_TOTP_DEFAULT_TIME_STEP_SIZE, OATH_TOTP_DEFAULT_START_TIME, 1,
                              code.toLatin1().constData()) >= 0;
}

QStringList makeRecoveryCodes() {
    QStringList codes;
    for (int i = 0; i < recoveryCodes; ++i) {
        codes << grouped(base32(random(recoveryBytes)), u'-');
    }
    return codes;
}

QByteArray recoveryHash(const QString& code) {
    return QCryptographicHash::hash(QString(code).remove(u'-').toUtf8(), QCryptographicHash::Sha256);
}

} // namespace inservice::authenticator
