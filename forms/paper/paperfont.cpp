// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/paperfont.h"

#include "forms/paper/document.h"

#include <QCoreApplication>
#include <QFontDatabase>

namespace inservice {

QStringList paperFontFamilies() {
    // Ext-B has what lies outside the BMP, Plus the characters of household registration that Unicode does not have.
    return {QStringLiteral("TW-Kai"), QStringLiteral("TW-Kai-Ext-B"), QStringLiteral("TW-Kai-Plus")};
}

void requirePaperFont(const QStringList& installed) {
    QStringList missing;
    // Plus is a reserve: without it nothing of Unicode is lost.
    for (const QString& family : {QStringLiteral("TW-Kai"), QStringLiteral("TW-Kai-Ext-B")}) {
        if (!installed.contains(family))
            missing += family;
    }
    if (missing.isEmpty())
        return;
    throw PaperError{
        QStringLiteral("paper.font"),
        QCoreApplication::translate(
            "Paper",
            "The form cannot be printed: the font %1 is not installed on this PC, and with another font rare "
            "characters of "
            "names would be lost. Install the package fonts-cns11643-kai (全字庫正楷體), then start the program again.")
            .arg(missing.join(QStringLiteral(", ")))};
}

void requirePaperFont() {
    static const QStringList installed = QFontDatabase::families();
    requirePaperFont(installed);
}

QFont paperFont(int pixels) {
    QFont font;
    font.setFamilies(paperFontFamilies());
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

} // namespace inservice
