// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fold.h"

#include "models/domain/characters.h"

#include <utility>

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

} // namespace

QString fold(const QString& text) {
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

} // namespace inservice
