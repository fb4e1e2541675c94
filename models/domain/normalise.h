// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace inservice {

/// A typed text brought to the one form it is stored and compared in, and whether that changed it (the person is shown
/// what changed).
struct Normalised {
    QString text;
    bool changed = false;

    bool operator==(const Normalised&) const = default;
};

/// Numbers, codes, addresses of mail: NFKC (full-width letters and digits become ordinary ones) without any character
/// that shows nothing, trimmed; runs of blanks inside stay.
Normalised normalise(const QString& raw);
/// Prose of several lines: NFC, so that it keeps its full-width punctuation (，：（）), without what shows nothing but
/// the selectors of 漢字, trimmed.
Normalised normaliseProse(const QString& raw);
/// Names, titles, one-line texts: NFKC without what shows nothing but the selectors of 漢字, radicals as the 漢字 they
/// stand for, every run of blanks inside one space. A line break or a tab inside is left for the rule to refuse.
Normalised normaliseLine(const QString& raw);
/// A cell of a list, which is one line: as normaliseLine(), but NFC as prose is, and line breaks and tabs become a
/// blank (nothing between two 漢字: there they only fold a narrow column).
Normalised normaliseCell(const QString& raw);
/// As normalise(), without any blank, in capitals, with the digits of any script as 0–9: 身分證字號, school codes.
Normalised normaliseCode(const QString& raw);

/// The number of characters as a person counts them: a surrogate pair is one.
qsizetype characterCount(const QString& text);
/// Whether a surrogate stands alone: such text cannot be stored or sent.
bool hasLoneSurrogate(const QString& text);

} // namespace inservice
