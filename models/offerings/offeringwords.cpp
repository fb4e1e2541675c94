// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offerings/offeringwords.h"

#include "models/domain/fold.h"
#include "models/tables/searchfold.h"

#include <algorithm>

namespace inservice {

bool SoughtWords::areIn(const QString& text) const {
    const auto isThere = [&text](const QString& word) { return text.contains(word); };
    return std::all_of(wanted.begin(), wanted.end(), isThere) &&
           std::none_of(unwanted.begin(), unwanted.end(), isThere);
}

SoughtWords soughtWords(const QString& typed) {
    SoughtWords sought;
    bool quoted = false;
    bool barred = false;
    QString word;
    QString text = fold(typed);
    for (QChar& c : text) {
        if (c == QChar(0x201C) || c == QChar(0x201D) || c == QChar(0x201E) || c == QChar(0x201F)) {
            c = u'"';
        } else if (c == QChar(0x2212)) {
            c = u'-';
        }
    }
    if (text.count(u'"') % 2 == 1) {
        text += u'"';
    }
    text += u' ';
    for (const QChar c : std::as_const(text)) {
        if (c == u'"' || (c == u' ' && !quoted)) {
            word = everydayWords(word).trimmed();
            if (!word.isEmpty()) {
                (barred ? sought.unwanted : sought.wanted).append(word);
            }
            barred = barred && word.isEmpty() && c == u'"' && !quoted;
            word.clear();
            quoted = quoted != (c == u'"');
        } else if (c == u'-' && word.isEmpty() && !quoted && !barred) {
            barred = true;
        } else {
            word += c;
        }
    }
    return sought;
}

QString foundBy(const QString& text) {
    const QString folded = fold(text);
    const QString everyday = everydayWords(folded);
    return everyday == folded ? folded : folded + u'\n' + everyday;
}

} // namespace inservice
