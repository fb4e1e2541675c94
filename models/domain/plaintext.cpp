// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/plaintext.h"

#include "models/domain/characters.h"

#include <algorithm>

namespace inservice {

namespace {

/// 0-based place of the first character that cannot stand in a text; -1: none.
qsizetype wrongPlace(const QList<uint>& points, bool multiline) {
    int marks = 0;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points.at(i);
        marks = characters::isMark(c) ? marks + 1 : 0;
        if (characters::isForbidden(c) || (c == U'\n' && !multiline) || marks > characters::MostMarks) {
            return i;
        }
    }
    return -1;
}

} // namespace

Normalised PlainText::normalised(const QString& raw, Limits limits) {
    if (!limits.multiline) {
        return normaliseLine(raw);
    }
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
    if (length == 0 && limits.minimum > 0) {
        return Refusal{QStringLiteral("text.empty"), {}};
    }
    if (length < limits.minimum || length > limits.maximum) {
        return Refusal{QStringLiteral("text.length"),
                       {{QStringLiteral("minimum"), limits.minimum},
                        {QStringLiteral("maximum"), limits.maximum},
                        {QStringLiteral("actual"), length}}};
    }
    if (hasLoneSurrogate(exact)) {
        return Refusal{QStringLiteral("text.control"), {}};
    }
    const QList<uint> points = exact.toUcs4();
    if (const qsizetype place = wrongPlace(points, limits.multiline); place >= 0) {
        return characters::refusalAt(QStringLiteral("text.control"), points.at(place), place + 1);
    }
    if (limits.letters && !points.isEmpty() && std::none_of(points.cbegin(), points.cend(), characters::isNameLetter)) {
        return Refusal{QStringLiteral("text.letters"), {}};
    }
    return std::nullopt;
}

Result<PlainText> PlainText::parse(const QString& raw, Limits limits) {
    const QString text = normalised(raw, limits).text;
    if (auto refusal = check(text, limits)) {
        return *std::move(refusal);
    }
    return PlainText(text);
}

} // namespace inservice
