// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/normalise.h"
#include "models/domain/result.h"

#include <QString>
#include <optional>

namespace inservice {

/// An E-Mail address that mail can really be sent to: the dot-atom part of RFC 5321, at most 254 characters, a domain
/// of two labels or more. Quoted local parts, comments and address literals are not taken; a domain in Chinese is
/// stored in its ASCII form.
class EmailAddress {
public:
    static constexpr int MaximumLength = 254;

    /// NFKC and trimmed, domain to ASCII and small letters. Keys: email.length (also when empty), email.format.
    static Result<EmailAddress> parse(const QString& raw);
    static Normalised normalised(const QString& raw);

    [[nodiscard]] QString text() const { return m_local + u'@' + m_domain; }
    [[nodiscard]] QString local() const { return m_local; }
    [[nodiscard]] QString domain() const { return m_domain; } ///< ASCII
    [[nodiscard]] QString displayed() const;                  ///< with the domain in its own script
    /// 「請再輸入一次相同的E-Mail」: email.repeat unless both lead to the same mailbox.
    static std::optional<Refusal> repeated(const QString& address, const QString& again);

    bool operator==(const EmailAddress&) const = default;

private:
    EmailAddress(QString local, QString domain)
        : m_local(std::move(local))
        , m_domain(std::move(domain)) {}
    QString m_local;
    QString m_domain;
};

} // namespace inservice
