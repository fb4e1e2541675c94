// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fold.h"

#include "models/domain/characters.h"

#include <utility>
#include <vector>

namespace inservice {

namespace {

/// Each character by its tables; nothing that is not seen, not even the selectors of 漢字.
QString eachFolded(const QString& text) {
    QString folded;
    folded.reserve(text.size());
    const auto points = text.toUcs4();
    for (const char32_t c : points) {
        if (characters::isIgnorable(c) || characters::isSelector(c)) {
            continue;
        }
        folded += characters::folded(characters::unified(characters::signOfName(c)));
    }
    return folded;
}

/// What nearly all texts consist of, ASCII and the common 漢字, folds character by character, whatever stands beside
/// it: worked out once, since a list folds tens of thousands of texts.
class PlainFolds {
public:
    PlainFolds()
        : m_han(lastHan - firstHan + 1)
        , m_ascii(lastAscii - firstAscii + 1) {
        for (char16_t c = firstAscii; c <= lastAscii; ++c) {
            m_ascii[c - firstAscii] = one(eachFolded(QString(QChar(c))));
        }
        for (char16_t c = firstHan; c <= lastHan; ++c) {
            m_han[c - firstHan] = one(eachFolded(QString(QChar(c))));
        }
    }
    /// 0: it has to be looked at with what stands beside it.
    [[nodiscard]] char16_t of(char16_t c) const {
        if (c >= firstHan && c <= lastHan) {
            return m_han[c - firstHan];
        }
        return c >= firstAscii && c <= lastAscii ? m_ascii[c - firstAscii] : char16_t(0);
    }

private:
    static constexpr char16_t firstAscii = 0x21;
    static constexpr char16_t lastAscii = 0x7E;
    static constexpr char16_t firstHan = 0x4E00; // no character of this block decomposes
    static constexpr char16_t lastHan = 0x9FFF;

    /// Where it is a single character of the same blocks, and folds to itself.
    static char16_t one(const QString& folded) {
        const char16_t c = folded.size() == 1 ? folded.at(0).unicode() : char16_t(0);
        const bool isPlain = (c >= firstHan && c <= lastHan) || (c >= firstAscii && c <= lastAscii);
        return isPlain && eachFolded(folded) == folded ? c : char16_t(0);
    }

    std::vector<char16_t> m_han;
    std::vector<char16_t> m_ascii;
};

/// Null where it is not made of such characters alone.
QString plainFold(const QString& text) {
    static const PlainFolds folds;
    QString folded(text.size(), Qt::Uninitialized);
    QChar* const out = folded.data();
    qsizetype length = 0;
    for (const QChar c : text) {
        if (c == u' ') {
            if (length > 0 && out[length - 1] != u' ') {
                out[length++] = c;
            }
            continue;
        }
        const char16_t plain = folds.of(c.unicode());
        if (plain == 0) {
            return {};
        }
        out[length++] = QChar(plain);
    }
    if (length > 0 && out[length - 1] == u' ') {
        --length;
    }
    folded.truncate(length);
    return folded;
}

QString wholeFold(const QString& text) {
    // Signs come before the normal form, which takes some of them for a blank with an accent; folding case can undo the
    // normal form (ẞ, ligatures), so it stands between two.
    QString folded = text;
    for (int i = 0; i < 2; ++i) {
        folded = eachFolded(eachFolded(folded).normalized(QString::NormalizationForm_KC))
                     .normalized(QString::NormalizationForm_KC);
    }
    QString line;
    line.reserve(folded.size());
    bool blank = false;
    for (const QChar c : std::as_const(folded)) {
        const bool isBlank = c.isSpace();
        if (isBlank && !blank) {
            line += u' ';
        } else if (!isBlank) {
            line += c;
        }
        blank = isBlank;
    }
    return line.trimmed();
}

} // namespace

QString fold(const QString& text) {
    const QString plain = plainFold(text);
    return plain.isNull() ? wholeFold(text) : plain;
}

} // namespace inservice
