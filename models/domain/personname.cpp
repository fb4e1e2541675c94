// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/personname.h"

#include <QRegularExpression>
#include <QStringList>

namespace inservice {

namespace {

constexpr QChar Dot(0x2027); // ‧, the dot between the parts of a 原住民 name

bool isHan(char32_t c) {
    // Planes 2 and 3 hold nothing but Han; the newest of them are not in every Unicode table yet. 々 and 〇 are written
    // in names, radicals and the numerals of merchants are not.
    const bool ideograph = (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || c == 0x3005 || c == 0x3006;
    return c == 0x3007 || (c >= 0x20000 && c <= 0x3FFFD) || (ideograph && QChar::isLetter(c));
}

/// Blocks of the scripts that living people are named in, as in the centre's rule.
bool isLiving(char32_t c) {
    return c < 0x2000 || (c >= 0x3040 && c <= 0x312F) || (c >= 0xA000 && c <= 0xD7AF);
}

bool isLetter(char32_t c) {
    return isHan(c) || (isLiving(c) && QChar::isLetter(c));
}

bool isMark(char32_t c) {
    // Variation selectors give a Han character the shape that its bearer writes.
    return (c >= 0xFE00 && c <= 0xFE0E) || (c >= 0xE0100 && c <= 0xE01EF) || (isLiving(c) && QChar::isMark(c));
}

/// One character as it is seen: base and marks, surrogates together.
QStringList characters(const QString& text) {
    QStringList all;
    const auto points = text.toUcs4();
    for (const char32_t c : points) {
        const QString one = QString::fromUcs4(&c, 1);
        if (isMark(c) && !all.isEmpty())
            all.last() += one;
        else
            all.append(one);
    }
    return all;
}

/// What is refused, shown if it can be seen.
Refusal wrong(char32_t c) {
    QVariantMap details;
    if (QChar::isPrint(c) && !QChar::isSurrogate(c) && !QChar::isSpace(c))
        details.insert(QStringLiteral("character"), QString::fromUcs4(&c, 1));
    return {QStringLiteral("name.characters"), details};
}

/// First and last of several stay, each between becomes O; of two the first; one alone becomes O.
QStringList hideMiddle(QStringList pieces) {
    const qsizetype last = pieces.size() - 1;
    for (qsizetype i = 0; i <= last; ++i)
        if (last == 0 || (i > 0 && (i < last || last == 1)))
            pieces[i] = QStringLiteral("O");
    return pieces;
}

} // namespace

Normalised PersonName::normalised(const QString& raw) {
    QString text = raw;
    text.replace(QChar(0x00B4), u'\''); // before NFKC, which takes ´ for a blank with an accent
    text = normaliseLine(text).text;

    static const QRegularExpression dots(
        QStringLiteral("[ ]?[\\x{00B7}\\x{2022}\\x{2027}\\x{2219}\\x{22C5}\\x{2E31}\\x{30FB}][ ]?"));
    static const QRegularExpression hanPeriod(QStringLiteral("(?<=[\\p{Han}])[.](?=[\\p{Han}])"));
    static const QRegularExpression apostrophes(
        QStringLiteral("[\\x{2018}\\x{2019}\\x{02BB}\\x{02BC}\\x{2032}\\x{0060}]"));
    static const QRegularExpression hyphens(QStringLiteral("[\\x{2010}-\\x{2014}\\x{2212}]"));
    // 王 明: two characters are often written apart to fill the line.
    static const QRegularExpression hanBlank(QStringLiteral("(?<=[\\p{Han}]) (?=[\\p{Han}])"));
    text.replace(dots, QString(Dot));
    text.replace(hanPeriod, QString(Dot));
    text.replace(apostrophes, QStringLiteral("'"));
    text.replace(hyphens, QStringLiteral("-"));
    text.replace(hanBlank, QString());
    return {text, text != raw};
}

std::optional<Refusal> PersonName::check(const QString& exact) {
    if (exact.isEmpty())
        return Refusal{QStringLiteral("name.empty"), {}};
    if (hasLoneSurrogate(exact))
        return Refusal{QStringLiteral("name.characters"), {}};
    const qsizetype length = characterCount(exact);
    if (length > MaximumLength)
        return Refusal{QStringLiteral("name.length"),
                       {{QStringLiteral("maximum"), MaximumLength}, {QStringLiteral("actual"), length}}};

    const auto points = exact.toUcs4();
    bool anyLetter = false;
    char32_t before = 0;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points.at(i);
        const bool first = i == 0;
        const bool last = i + 1 == points.size();
        const bool afterLetter = !first && (isLetter(before) || isMark(before));
        bool fits = false;
        switch (c) {
        case 0x2027: // ‧ and - and a blank stand between two parts
        case U'-':
        case U' ':
            fits = !last && (afterLetter || before == U'.' || before == U'\'' || before == U'^' || before == U':');
            break;
        case U'\'': // O'Neil; 'Atul and Ka^ti write a glottal stop
        case U'^':
            fits = before != U'\'' && before != U'^' && !(first && last);
            break;
        case U'.': // J. R.
            fits = afterLetter && !isHan(before);
            break;
        case U':': // a long vowel, and n_g, in the writing of 原住民族語
        case U'_':
            fits = afterLetter && !isHan(before) && (c == U':' || !last);
            break;
        default:
            fits = isLetter(c) || (isMark(c) && afterLetter);
            anyLetter = anyLetter || isLetter(c);
            break;
        }
        if (!fits)
            return wrong(c);
        before = c;
    }
    if (!anyLetter)
        return Refusal{QStringLiteral("name.characters"), {}};
    return std::nullopt;
}

Result<PersonName> PersonName::parse(const QString& raw) {
    const QString text = normalised(raw).text;
    if (auto refusal = check(text))
        return *std::move(refusal);
    return PersonName(text);
}

QString PersonName::mask(const QString& name) {
    // The pieces are the parts of a name that has parts, otherwise its characters.
    QStringList parts;
    QString separators;
    QString part;
    for (const QChar c : name) {
        if (c == Dot || c == QChar(0x00B7) || c == QChar(0x30FB) || c == u' ') {
            parts.append(part);
            separators += c;
            part.clear();
        } else {
            part += c;
        }
    }
    parts.append(part);
    if (separators.isEmpty())
        return hideMiddle(characters(name)).join(QString());
    parts = hideMiddle(parts);
    QString text = parts.first();
    for (qsizetype i = 1; i < parts.size(); ++i)
        text += separators.at(i - 1) + parts.at(i);
    return text;
}

} // namespace inservice
