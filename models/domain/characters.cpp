// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/characters.h"

#include "models/domain/characterdata.h"

#include <algorithm>
#include <span>

namespace inservice::characters {

namespace {

bool contains(std::span<const characterdata::Range> ranges, char32_t c) {
    const auto after =
        std::upper_bound(ranges.begin(), ranges.end(), c,
                         [](char32_t at, const characterdata::Range& range) { return at < range.first; });
    return after != ranges.begin() && c <= std::prev(after)->last;
}

template<typename Row>
const Row* find(std::span<const Row> rows, char32_t c) {
    const auto row =
        std::lower_bound(rows.begin(), rows.end(), c, [](const Row& one, char32_t at) { return one.from < at; });
    return row != rows.end() && row->from == c ? &*row : nullptr;
}

char32_t other(std::span<const characterdata::Pair> pairs, char32_t c) {
    const characterdata::Pair* pair = find(pairs, c);
    return pair ? pair->to : c;
}

} // namespace

bool isIgnorable(char32_t c) {
    return contains(characterdata::Ignorable, c);
}

bool isSelector(char32_t c) {
    return contains(characterdata::Selectors, c);
}

bool isHan(char32_t c) {
    return contains(characterdata::Han, c);
}

bool isNameLetter(char32_t c) {
    return contains(characterdata::NameLetters, c);
}

bool isNameMark(char32_t c) {
    return contains(characterdata::NameMarks, c);
}

bool isMark(char32_t c) {
    return contains(characterdata::Marks, c);
}

bool isForbidden(char32_t c) {
    return c == 0 || contains(characterdata::Forbidden, c);
}

bool isLost(char32_t c) {
    return contains(characterdata::Lost, c);
}

bool isDash(char32_t c) {
    return contains(characterdata::Dashes, c);
}

char32_t signOfName(char32_t c) {
    return other(characterdata::Signs, c);
}

char32_t unified(char32_t c) {
    return other(characterdata::Radicals, c);
}

QString folded(char32_t c) {
    if (const characterdata::Longer* row = find(characterdata::LongFolding, c)) {
        return QString::fromUtf16(row->to);
    }
    return text(other(characterdata::Folding, c));
}

QString text(char32_t c) {
    return QStringView(QChar::fromUcs4(c)).toString(); // QString::fromUcs4() takes U+FEFF for a byte-order mark
}

QString shown(char32_t c) {
    if (isMark(c)) {
        return QChar(0x25CC) + text(c);
    }
    const bool seen = QChar::isPrint(c) && !QChar::isSurrogate(c) && !QChar::isSpace(c) && !isIgnorable(c) &&
                      !isSelector(c) && !isForbidden(c);
    return seen ? text(c) : QString();
}

Refusal refusalAt(const QString& key, char32_t c, qsizetype position) {
    QVariantMap details{
        {QStringLiteral("code"), QStringLiteral("U+%1").arg(QString::number(c, 16).toUpper(), 4, QLatin1Char('0'))},
        {QStringLiteral("position"), int(position)}};
    if (const QString character = shown(c); !character.isEmpty()) {
        details.insert(QStringLiteral("character"), character);
    }
    return {key, details};
}

} // namespace inservice::characters
