// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/searchtexts.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace inservice {

SearchTerms::SearchTerms(const QStringList& words) {
    for (const QString& word : words) {
        const QByteArray text = word.toUtf8();
        m_words.append({text, QByteArrayMatcher(text)});
    }
}

bool SearchTerms::Word::isIn(QByteArrayView held) const {
    return text.size() == 1 ? std::memchr(held.data(), text.front(), size_t(held.size())) != nullptr
                            : matcher.indexIn(held.data(), held.size()) >= 0;
}

bool SearchTerms::areAllIn(QByteArrayView text) const {
    return std::all_of(m_words.cbegin(), m_words.cend(), [text](const Word& word) { return word.isIn(text); });
}

bool SearchTerms::isOneIn(QByteArrayView text) const {
    return std::any_of(m_words.cbegin(), m_words.cend(), [text](const Word& word) { return word.isIn(text); });
}

bool SearchTerms::isBegunIn(QByteArrayView text) const {
    if (m_words.isEmpty()) {
        return false;
    }
    const Word& word = m_words.constFirst();
    for (qsizetype at = word.matcher.indexIn(text.data(), text.size()); at >= 0;
         at = word.matcher.indexIn(text.data(), text.size(), at + 1)) {
        if (at == 0 || text.at(at - 1) == '\n') {
            return true;
        }
    }
    return false;
}

SearchTexts::Span SearchTexts::put(const QString& folded) {
    const QByteArray text = folded.toUtf8();
    const Span span{m_text.size(), text.size()};
    m_text.append(text);
    return span;
}

void SearchTexts::append(const QString& folded) {
    m_spans.append(put(folded));
}

void SearchTexts::replace(int line, const QString& folded) {
    m_spans[line] = put(folded);
}

void SearchTexts::tidy() {
    const qsizetype used = std::accumulate(m_spans.cbegin(), m_spans.cend(), qsizetype(0),
                                           [](qsizetype sum, const Span& span) { return sum + span.length; });
    if (m_text.size() <= 2 * used && m_text.capacity() <= 2 * used) {
        return;
    }
    QByteArray text;
    text.reserve(used);
    for (Span& span : m_spans) {
        const qsizetype at = text.size();
        text.append(m_text.constData() + span.at, span.length);
        span.at = at;
    }
    m_text = std::move(text);
}

} // namespace inservice
