// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace inservice {

/// What stands on a 研習時數證明 and is verified (證明查驗): its number, the code of thirteen signs whose last one is
/// its check symbol (Crockford base 32, modulo 37), and the version of the paper.
struct CertificateCode {
    QString number;  ///< 證明字號: 115-123999-000001
    QString code;    ///< without hyphens
    int version = 0; ///< 0: not known, what holds now is meant
    bool operator==(const CertificateCode&) const = default;

    /// From a code reader: 「ISC1|115-123999-000001|7K3M9QXR2B5TG|1」. Nothing for any other text.
    [[nodiscard]] static std::optional<CertificateCode> parse(const QString& scanned);
    /// What the QR code says.
    [[nodiscard]] QString text() const;
    /// The code in groups of four, to be read and typed.
    [[nodiscard]] QString shownCode() const;

    /// As people type it: blanks and hyphens as they like, letters that look like digits.
    [[nodiscard]] static QString typedCode(const QString& typed);
    [[nodiscard]] static QString typedNumber(const QString& typed);
    /// The check symbol of twelve signs; a null character where one of them is none of the alphabet.
    [[nodiscard]] static QChar checkSymbol(const QString& signs);
    /// Whether a code is thirteen signs of which the last one fits: most slips of the hand are found here.
    [[nodiscard]] static bool fits(const QString& code);
    [[nodiscard]] static bool isNumber(const QString& number);
};

} // namespace inservice
