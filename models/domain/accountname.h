// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/normalise.h"
#include "models/domain/result.h"

#include <QString>
#include <optional>

namespace inservice {

/// 使用者帳號 (S0): 3 to 15 letters or digits, the first two letters. It never changes; AA00000 and aa00000 are the
/// same account.
class AccountName {
public:
    static constexpr int MinimumLength = 3;
    static constexpr int MaximumLength = 15;

    /// NFKC and trimmed first. Keys: account_name.length, .characters, .letters (in this order).
    static Result<AccountName> parse(const QString& raw);
    static std::optional<Refusal> check(const QString& exact);
    static Normalised normalised(const QString& raw);

    [[nodiscard]] QString text() const { return m_text; }          ///< as it was written
    [[nodiscard]] QString key() const { return m_text.toLower(); } ///< what two names are compared by
    bool operator==(const AccountName& other) const { return key() == other.key(); }

private:
    explicit AccountName(QString text)
        : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace inservice
