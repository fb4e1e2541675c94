// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace inservice {

/// What was typed into a search for courses, taken apart; core.words_of() of the centre is the same.
struct SoughtWords {
    QStringList wanted;   ///< all of them have to be in a text
    QStringList unwanted; ///< none of them
    [[nodiscard]] bool isEmpty() const { return wanted.isEmpty() && unwanted.isEmpty(); }
    /// Whether a text of foundBy() is meant.
    [[nodiscard]] bool areIn(const QString& text) const;
    bool operator==(const SoughtWords&) const = default;
};

/// A blank ends a word, but not between quotation marks; a hyphen before a word, or before a quotation mark, says
/// «not»; alone it is nothing. A quotation mark that is not closed yet goes to the end.
[[nodiscard]] SoughtWords soughtWords(const QString& typed);

/// A text as words are looked for in it: folded as it is written, and where people say it otherwise, a line below, as
/// they do (everydayWords()). core.found_by() of the centre is the same.
[[nodiscard]] QString foundBy(const QString& text);

} // namespace inservice
