// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/normalise.h"
#include "models/domain/result.h"

#include <QList>
#include <QString>
#include <optional>

namespace inservice {

/// What an office may ask for beyond the site's rule. The defaults ask for nothing more; the site's rule is the floor
/// and always holds.
struct LocalPasswordRule {
    int minimumLength = 0; ///< characters; counts only above the site's 8, and never above its 20
    int classes = 0;       ///< how many of capitals, small letters, digits must be in it
    int longestRun = 0;    ///< how often one character may follow itself; 0: any number
};

/// 密碼 (S0): 8 to 20 letters or digits, without the account name in it (in any case). The centre never sees a
/// password, so this is the one rule that only the desk can hold.
class PasswordRule {
public:
    static constexpr int MinimumLength = 8;
    static constexpr int MaximumLength = 20;

    /// One part of the rule, and whether the password keeps it: for a list that ticks itself off while one types.
    struct Part {
        Refusal refusal;
        bool met = false;
    };

    /// Its alphabet has neither blanks nor full-width letters: what was pasted with a blank, a line end or in full
    /// width is the password without them. For setting one and for signing in alike; capitals stay.
    static Normalised normalised(const QString& raw);
    /// Why this, normalised, can be nobody's password, so that it need not be sent: password.length or .characters.
    static std::optional<Refusal> impossible(const QString& password);

    explicit PasswordRule(LocalPasswordRule local = {})
        : m_local(local) {}

    /// Every part in the order it is shown: password.length, .characters, .contains_account, then .classes and .run if
    /// the local rule has them.
    [[nodiscard]] QList<Part> parts(const QString& password, const QString& accountName) const;
    /// Only what is not met. Empty: a good password.
    [[nodiscard]] QList<Refusal> unmet(const QString& password, const QString& accountName) const;
    /// 「請再輸入一次相同的密碼」: password.repeat unless both are the same.
    static std::optional<Refusal> repeated(const QString& password, const QString& again);

private:
    LocalPasswordRule m_local;
};

} // namespace inservice
