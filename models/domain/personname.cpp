// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/personname.h"

#include "models/domain/characters.h"

#include <QList>
#include <QStringList>

namespace inservice {

namespace {

constexpr char32_t Dot = 0x2027; // ‧, between the parts of a 原住民 name
constexpr QChar Hidden(0x25CB);  // ○

QString withSigns(const QString& text) {
    QString signs;
    signs.reserve(text.size());
    const auto points = text.toUcs4();
    for (const char32_t c : points) {
        signs += characters::text(characters::signOfName(c));
    }
    return signs;
}

bool isBetween(char32_t c) {
    return c == U' ' || c == U'.' || c == U'\'' || c == 0x3002;
}

/// Between two 漢字 nothing is written but the dot: a blank only fills the line (王 明), any other sign is meant for
/// it.
QString withDots(const QString& text) {
    const auto points = text.toUcs4();
    const auto at = [&points](qsizetype i) { return i >= 0 && i < points.size() ? char32_t(points.at(i)) : U'\0'; };
    QString dotted;
    dotted.reserve(text.size());
    for (qsizetype i = 0; i < points.size(); ++i) {
        qsizetype end = i;
        qsizetype signs = 0;
        for (; isBetween(at(end)); ++end) {
            signs += at(end) == U' ' ? 0 : 1;
        }
        const bool inHan =
            (characters::isHan(at(i - 1)) || characters::isSelector(at(i - 1))) && characters::isHan(at(end));
        if (end == i || !inHan || signs > 1) {
            dotted += characters::text(at(i));
            continue;
        }
        if (signs == 1) {
            dotted += characters::text(Dot);
        }
        i = end - 1;
    }
    for (const QString& blank : {QStringLiteral(" \u2027"), QStringLiteral("\u2027 ")}) {
        dotted.replace(blank, QChar(Dot));
    }
    return dotted;
}

/// One character as it is seen: base and marks, surrogates together.
QStringList seen(const QString& text) {
    QStringList all;
    const auto points = text.toUcs4();
    for (const char32_t c : points) {
        if ((characters::isMark(c) || characters::isSelector(c)) && !all.isEmpty()) {
            all.last() += characters::text(c);
        } else {
            all.append(characters::text(c));
        }
    }
    return all;
}

/// What stands before a character of a name, as far as it matters what may follow.
enum class Before { Nothing, Letter, Han, ShapedHan, Sign };

/// Walks through a name, character by character. core.check_name() of the centre is the same.
class Walk {
public:
    explicit Walk(const QList<uint>& points)
        : m_points(points) {}

    /// 0-based place of the first character that does not fit; -1: all do.
    qsizetype wrongPlace() {
        for (qsizetype i = 0; i < m_points.size(); ++i) {
            const char32_t c = m_points.at(i);
            if (!fits(c, i)) {
                return i;
            }
            step(c);
        }
        return m_letters > 0 ? -1 : 0;
    }

private:
    [[nodiscard]] bool isHanBefore() const { return m_before == Before::Han || m_before == Before::ShapedHan; }
    [[nodiscard]] bool isLetterBefore() const { return m_before == Before::Letter || isHanBefore(); }

    [[nodiscard]] bool fits(char32_t c, qsizetype i) const {
        const bool last = i + 1 == m_points.size();
        const bool hanAfter = !last && characters::isHan(m_points.at(i + 1));
        switch (c) {
        case Dot: // ‧ and - and a blank stand between two parts
        case U'-':
        case U' ':
            return !last && (isLetterBefore() || m_sign == U'.' || m_sign == U'\'' || m_sign == U'^' || m_sign == U':');
        case U'\'': // O'Neil; 'Atul and Ka^ti write a glottal stop
        case U'^':
            return m_sign != U'\'' && m_sign != U'^' && !(i == 0 && last) && !(isHanBefore() && hanAfter);
        case U'.': // J. R.
            return m_before == Before::Letter;
        case U':': // a long vowel, and n_g, in the writing of 原住民族語
        case U'_':
            return m_before == Before::Letter && (c == U':' || !last);
        default:
            if (characters::isSelector(c)) {
                return m_before == Before::Han;
            }
            if (characters::isNameMark(c)) {
                return m_before == Before::Letter && m_marks < characters::MostMarks;
            }
            return characters::isNameLetter(c);
        }
    }

    void step(char32_t c) {
        m_sign = 0;
        if (characters::isSelector(c)) {
            m_before = Before::ShapedHan;
        } else if (characters::isNameMark(c)) {
            ++m_marks;
        } else if (characters::isNameLetter(c)) {
            m_before = characters::isHan(c) ? Before::Han : Before::Letter;
            m_marks = 0;
            ++m_letters;
        } else {
            m_before = Before::Sign;
            m_sign = c;
        }
    }

    const QList<uint>& m_points;
    Before m_before = Before::Nothing;
    char32_t m_sign = 0; ///< the sign before, if it is one
    int m_marks = 0;     ///< on the letter before
    int m_letters = 0;
};

/// First and last of several stay, each between becomes ○; of two the first; one alone becomes ○.
QStringList hideMiddle(QStringList pieces) {
    const qsizetype last = pieces.size() - 1;
    for (qsizetype i = 0; i <= last; ++i) {
        if (last == 0 || (i > 0 && (i < last || last == 1))) {
            pieces[i] = QString(Hidden);
        }
    }
    return pieces;
}

} // namespace

Normalised PersonName::normalised(const QString& raw) {
    // Signs come before the normal form, which takes some of them for a blank with an accent (´ ˙).
    const QString text =
        hasLoneSurrogate(raw) ? normaliseLine(raw).text : withDots(withSigns(normaliseLine(withSigns(raw)).text));
    return {text, text != raw};
}

std::optional<Refusal> PersonName::check(const QString& exact) {
    if (exact.isEmpty()) {
        return Refusal{QStringLiteral("name.empty"), {}};
    }
    if (hasLoneSurrogate(exact)) {
        return Refusal{QStringLiteral("name.characters"), {}};
    }
    const qsizetype length = characterCount(exact);
    if (length > MaximumLength) {
        return Refusal{QStringLiteral("name.length"),
                       {{QStringLiteral("maximum"), MaximumLength}, {QStringLiteral("actual"), length}}};
    }
    const QList<uint> points = exact.toUcs4();
    if (const qsizetype place = Walk(points).wrongPlace(); place >= 0) {
        return characters::refusalAt(QStringLiteral("name.characters"), points.at(place), place + 1);
    }
    return std::nullopt;
}

Result<PersonName> PersonName::parse(const QString& raw) {
    const QString text = normalised(raw).text;
    if (auto refusal = check(text)) {
        return *std::move(refusal);
    }
    return PersonName(text);
}

QString PersonName::mask(const QString& name) {
    // The pieces are the parts of a name that has parts, otherwise its characters.
    QStringList parts;
    QString separators;
    QString part;
    for (const QChar c : name) {
        if (c == QChar(Dot) || c == QChar(0x00B7) || c == QChar(0x30FB) || c == u' ') {
            parts.append(part);
            separators += c;
            part.clear();
        } else {
            part += c;
        }
    }
    parts.append(part);
    if (separators.isEmpty()) {
        return hideMiddle(seen(name)).join(QString());
    }
    parts = hideMiddle(parts);
    QString text = parts.first();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        text += separators.at(i - 1) + parts.at(i);
    }
    return text;
}

} // namespace inservice
