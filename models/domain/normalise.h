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

/// NFKC (full-width letters and digits become ordinary ones) and trimmed; runs of blanks inside stay.
Normalised normalise(const QString& raw);
/// NFC and trimmed: prose of several lines keeps its full-width punctuation (，：（）).
Normalised normaliseProse(const QString& raw);
/// As normalise(), every run of blanks inside becomes one space: names, titles, one-line texts.
Normalised normaliseLine(const QString& raw);
/// As normalise(), without any blank and in capitals: 身分證字號, school codes.
Normalised normaliseCode(const QString& raw);

/// The number of characters as a person counts them: a surrogate pair is one.
qsizetype characterCount(const QString& text);
/// Whether a surrogate stands alone: such text cannot be stored or sent.
bool hasLoneSurrogate(const QString& text);

} // namespace inservice
