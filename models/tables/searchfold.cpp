// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/searchfold.h"

#include "models/domain/fold.h"

namespace inservice {

QString searchFold(const QString& text) {
    static const QString separators = QStringLiteral(" -‐‑–—‧·・•");
    const QString folded = fold(text);
    QString bare;
    bare.reserve(folded.size());
    for (const QChar character : folded)
        if (!separators.contains(character))
            bare += character;
    return bare;
}

QStringList searchWords(const QString& typed) {
    QStringList words;
    const QStringList parts = fold(typed).split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString bare = searchFold(part);
        if (!bare.isEmpty())
            words << bare;
    }
    return words;
}

} // namespace inservice
