// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fold.h"

#include "models/domain/normalise.h"

namespace inservice {

QString fold(const QString& text) {
    // Folding case can undo the normal form (ẞ, ligatures), so it comes between two normalisations.
    QString folded = normaliseLine(normaliseLine(text).text.toCaseFolded()).text;
    for (QChar& c : folded) {
        switch (c.unicode()) {
        case 0x53F0: // 台
            c = QChar(0x81FA);
            break;
        case 0x00B7: // · • ∙ ⋅ ・ all stand for ‧
        case 0x2022:
        case 0x2219:
        case 0x22C5:
        case 0x30FB:
            c = QChar(0x2027);
            break;
        case u'\t':
        case u'\n':
        case u'\r':
            c = u' ';
            break;
        default:
            break;
        }
    }
    return normaliseLine(folded).text;
}

} // namespace inservice
