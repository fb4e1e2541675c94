// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

/// 綁定行動裝置: what an authenticator app is bound with (RFC 6238: SHA-1, 30 s, six digits), and the codes that stand
/// in for it. Made here and shown once; the centre judges codes (docs/decisions/033).
namespace inservice::authenticator {

/// 20 random bytes.
[[nodiscard]] QByteArray makeSecret();
/// As it is typed where nothing can be scanned: Base32 in groups of four.
[[nodiscard]] QString keyText(const QByteArray& secret);
/// What the QR code says: otpauth://totp/…
[[nodiscard]] QString uri(const QByteArray& secret, const QString& accountName);
/// What keyText() wrote.
[[nodiscard]] QByteArray secretFrom(const QString& keyText);
/// What the app shows at that time.
[[nodiscard]] QString codeAt(const QByteArray& secret, const QDateTime& time);
/// Whether the app shows, or has shown half a minute away, what was typed. For the person who binds it; the centre
/// decides.
[[nodiscard]] bool fits(const QByteArray& secret, const QString& code, const QDateTime& time);

/// Ten of 80 random bits: XXXX-XXXX-XXXX-XXXX, of letters and digits that cannot be confused.
[[nodiscard]] QStringList makeRecoveryCodes();
/// What the centre keeps of one.
[[nodiscard]] QByteArray recoveryHash(const QString& code);

} // namespace inservice::authenticator
