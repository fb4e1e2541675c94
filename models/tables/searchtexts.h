// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayMatcher>
#include <QString>
#include <QVector>

namespace inservice {

/// Words that a line must have, all of them (searchWords() of models/tables/searchfold.h).
class SearchTerms {
public:
    explicit SearchTerms(const QStringList& words);

    [[nodiscard]] bool areAllIn(QByteArrayView text) const;
    [[nodiscard]] bool isOneIn(QByteArrayView text) const;
    /// Whether a line of the text begins with the first word.
    [[nodiscard]] bool isBegunIn(QByteArrayView text) const;

private:
    struct Word {
        QByteArray text;
        QByteArrayMatcher matcher;
        [[nodiscard]] bool isIn(QByteArrayView held) const;
    };
    QVector<Word> m_words;
};

/// What find looks at, by line. The texts lie one behind the other in one piece of memory, as UTF-8: looking through
/// 250,000 of them is then a matter of milliseconds.
class SearchTexts {
public:
    void append(const QString& folded);
    void replace(int line, const QString& folded);
    /// The text of line `from` becomes that of line `to` as well.
    void move(int from, int to) { m_spans[to] = m_spans.at(from); }
    void truncate(int lines) { m_spans.resize(lines); }
    /// After changes: gives back the memory of texts that are gone, once it is as much as that of the others.
    void tidy();

    [[nodiscard]] bool holds(int line, const SearchTerms& terms) const { return terms.areAllIn(at(line)); }
    /// As UTF-8, valid until the next change.
    [[nodiscard]] QByteArrayView at(int line) const {
        const Span& span = m_spans.at(line);
        return {m_text.constData() + span.at, span.length};
    }

private:
    struct Span {
        qsizetype at = 0;
        qsizetype length = 0;
    };
    [[nodiscard]] Span put(const QString& folded);

    QByteArray m_text;
    QVector<Span> m_spans;
};

} // namespace inservice
