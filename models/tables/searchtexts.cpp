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

bool SearchTexts::holds(int line, const SearchTerms& terms) const {
    const Span& span = m_spans.at(line);
    const char* text = m_text.constData() + span.at;
    return std::all_of(terms.m_words.cbegin(), terms.m_words.cend(), [&](const SearchTerms::Word& word) {
        return word.text.size() == 1 ? std::memchr(text, word.text.front(), size_t(span.length)) != nullptr
                                     : word.matcher.indexIn(text, span.length) >= 0;
    });
}

} // namespace inservice
