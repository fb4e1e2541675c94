// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/passwordrule.h"

#include <algorithm>

namespace inservice {

namespace {

enum CharacterClass { Small, Capital, Digit, Other };

CharacterClass classOf(QChar c) {
    if (c >= u'a' && c <= u'z') {
        return Small;
    }
    if (c >= u'A' && c <= u'Z') {
        return Capital;
    }
    return c >= u'0' && c <= u'9' ? Digit : Other;
}

int classesIn(const QString& password) {
    bool seen[4] = {};
    for (const QChar c : password) {
        seen[classOf(c)] = true;
    }
    return int(seen[Small]) + int(seen[Capital]) + int(seen[Digit]);
}

int longestRunIn(const QString& password) {
    int longest = 0;
    int run = 0;
    QChar last;
    for (const QChar c : password) {
        run = c == last && run > 0 ? run + 1 : 1;
        longest = std::max(longest, run);
        last = c;
    }
    return longest;
}

} // namespace

Normalised PasswordRule::normalised(const QString& raw) {
    QString text = normalise(raw).text;
    text.removeIf([](QChar c) { return c.isSpace(); });
    return {text, text != raw};
}

std::optional<Refusal> PasswordRule::impossible(const QString& password) {
    const QList<Refusal> unmet = PasswordRule().unmet(password, {});
    return unmet.isEmpty() ? std::nullopt : std::optional(unmet.first());
}

QList<PasswordRule::Part> PasswordRule::parts(const QString& password, const QString& accountName) const {
    const int minimum = std::clamp(m_local.minimumLength, MinimumLength, MaximumLength);
    const qsizetype length = characterCount(password);
    const QString name = accountName.trimmed();
    const bool onlyAllowed =
        std::none_of(password.cbegin(), password.cend(), [](QChar c) { return classOf(c) == Other; });
    QList<Part> all{
        {{QStringLiteral("password.length"),
          {{QStringLiteral("minimum"), minimum}, {QStringLiteral("maximum"), MaximumLength}}},
         length >= minimum && length <= MaximumLength},
        {{QStringLiteral("password.characters"), {}}, !password.isEmpty() && onlyAllowed},
        {{QStringLiteral("password.contains_account"), {}},
         !password.isEmpty() && (name.isEmpty() || !password.contains(name, Qt::CaseInsensitive))},
    };
    if (m_local.classes > 1) {
        const int classes = std::min(m_local.classes, 3);
        all.append({{QStringLiteral("password.classes"), {{QStringLiteral("classes"), classes}}},
                    classesIn(password) >= classes});
    }
    if (m_local.longestRun > 0) {
        all.append({{QStringLiteral("password.run"), {{QStringLiteral("maximum"), m_local.longestRun}}},
                    !password.isEmpty() && longestRunIn(password) <= m_local.longestRun});
    }
    return all;
}

QList<Refusal> PasswordRule::unmet(const QString& password, const QString& accountName) const {
    QList<Refusal> missing;
    const auto all = parts(password, accountName);
    for (const Part& part : all) {
        if (!part.met) {
            missing.append(part.refusal);
        }
    }
    return missing;
}

std::optional<Refusal> PasswordRule::repeated(const QString& password, const QString& again) {
    if (normalised(password).text == normalised(again).text) {
        return std::nullopt;
    }
    return Refusal{QStringLiteral("password.repeat"), {}};
}

} // namespace inservice
