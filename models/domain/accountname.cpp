// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/accountname.h"

#include <algorithm>

namespace inservice {

namespace {

bool isLetter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isLetterOrDigit(QChar c) {
    return isLetter(c) || (c >= u'0' && c <= u'9');
}

} // namespace

std::optional<Refusal> AccountName::check(const QString& exact) {
    const qsizetype length = characterCount(exact);
    if (length < MinimumLength || length > MaximumLength) {
        return Refusal{QStringLiteral("account_name.length"),
                       {{QStringLiteral("minimum"), MinimumLength},
                        {QStringLiteral("maximum"), MaximumLength},
                        {QStringLiteral("actual"), length}}};
    }
    if (!std::all_of(exact.cbegin(), exact.cend(), isLetterOrDigit)) {
        return Refusal{QStringLiteral("account_name.characters"), {}};
    }
    if (!isLetter(exact.at(0)) || !isLetter(exact.at(1))) {
        return Refusal{QStringLiteral("account_name.letters"), {}};
    }
    return std::nullopt;
}

Normalised AccountName::normalised(const QString& raw) {
    return normalise(raw);
}

Result<AccountName> AccountName::parse(const QString& raw) {
    const QString text = normalised(raw).text;
    if (auto refusal = check(text)) {
        return *std::move(refusal);
    }
    return AccountName(text);
}

} // namespace inservice
