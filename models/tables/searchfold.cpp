// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/searchfold.h"

#include "models/domain/fold.h"

namespace inservice {

namespace {

/// Folded, without what separates.
QString bareFold(const QString& text) {
    static const QString separators = QStringLiteral(" -‐‑–—‧·・•");
    const QString folded = fold(text);
    QString bare;
    bare.reserve(folded.size());
    for (const QChar character : folded) {
        if (!separators.contains(character)) {
            bare += character;
        }
    }
    return bare;
}

} // namespace

QString everydayWords(const QString& folded) {
    // Official name and everyday name; a longer one before the one it begins with.
    static const struct {
        QString official;
        QString everyday;
    } kinds[] = {
        {QStringLiteral("國民中小學"), QStringLiteral("國中小")},
        {QStringLiteral("國民中學"), QStringLiteral("國中")},
        {QStringLiteral("國民小學"), QStringLiteral("國小")},
        {QStringLiteral("高級中等學校"), QStringLiteral("高中")},
        {QStringLiteral("高級中學"), QStringLiteral("高中")},
        {QStringLiteral("高級職業學校"), QStringLiteral("高職")},
        {QStringLiteral("高級工業職業學校"), QStringLiteral("高工")},
        {QStringLiteral("高級商業職業學校"), QStringLiteral("高商")},
        {QStringLiteral("幼稚園"), QStringLiteral("幼兒園")},
    };
    QString words = folded;
    for (const auto& kind : kinds) {
        words.replace(kind.official, kind.everyday);
    }
    return words;
}

QString searchFold(const QString& text) {
    const QString bare = bareFold(text);
    const QString everyday = everydayWords(bare);
    return everyday == bare ? bare : bare + u'\n' + everyday;
}

QStringList searchWords(const QString& typed) {
    QStringList words;
    const QStringList parts = fold(typed).split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString bare = everydayWords(bareFold(part));
        if (!bare.isEmpty()) {
            words << bare;
        }
    }
    return words;
}

} // namespace inservice
