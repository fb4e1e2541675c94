// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/plaintext.h"

namespace inservice {

namespace {

bool isForbidden(QChar c, bool multiline) {
    if (c == u'\n')
        return !multiline;
    const char16_t u = c.unicode();
    if (u == 0x2028 || u == 0x2029 || u >= 0xFFFE || (u >= 0xFDD0 && u <= 0xFDEF))
        return true;
    // These turn the direction of what follows: a text could be made to read otherwise than it is stored.
    if ((u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069))
        return true;
    return c.category() == QChar::Other_Control;
}

} // namespace

Normalised PlainText::normalised(const QString& raw, Limits limits) {
    if (!limits.multiline)
        return normaliseLine(raw);
    QString text = raw;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    text.replace(QChar(0x2028), u'\n');
    text.replace(QChar(0x2029), u'\n');
    text.replace(u'\t', u' ');
    text = normaliseProse(text).text;
    return {text, text != raw};
}

std::optional<Refusal> PlainText::check(const QString& exact, Limits limits) {
    const qsizetype length = characterCount(exact);
    if (length == 0 && limits.minimum > 0)
        return Refusal{QStringLiteral("text.empty"), {}};
    if (length < limits.minimum || length > limits.maximum)
        return Refusal{QStringLiteral("text.length"),
                       {{QStringLiteral("minimum"), limits.minimum},
                        {QStringLiteral("maximum"), limits.maximum},
                        {QStringLiteral("actual"), length}}};
    if (hasLoneSurrogate(exact))
        return Refusal{QStringLiteral("text.control"), {}};
    for (const QChar c : exact)
        if (isForbidden(c, limits.multiline))
            return Refusal{QStringLiteral("text.control"), {}};
    return std::nullopt;
}

Result<PlainText> PlainText::parse(const QString& raw, Limits limits) {
    const QString text = normalised(raw, limits).text;
    if (auto refusal = check(text, limits))
        return *std::move(refusal);
    return PlainText(text);
}

} // namespace inservice
