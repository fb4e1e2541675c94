// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/paperfont.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>
#include <array>

namespace inservice {

namespace {

struct Face {
    QStringList names; ///< the first is the one to say
    QString files;     ///< in the folder of its package
    bool needed = true;
};

const std::array<Face, 3>& faces() {
    // Ext-B has what lies outside the BMP, Plus the characters of household registration that Unicode does not have: a
    // reserve, without which nothing of Unicode is lost.
    static const std::array<Face, 3> all{{
        {{QStringLiteral("TW-Kai"), QStringLiteral("全字庫正楷體")}, QStringLiteral("TW-Kai-[0-9]*.ttf")},
        {{QStringLiteral("TW-Kai-Ext-B"), QStringLiteral("全字庫正楷體 Ext-B")},
         QStringLiteral("TW-Kai-Ext-B-[0-9]*.ttf")},
        {{QStringLiteral("TW-Kai-Plus"), QStringLiteral("全字庫正楷體 Plus")},
         QStringLiteral("TW-Kai-Plus-[0-9]*.ttf"),
         false},
    }};
    return all;
}

QString knownAs(const Face& face, const QStringList& installed) {
    for (const QString& name : face.names) {
        if (installed.contains(name, Qt::CaseInsensitive)) {
            return name;
        }
    }
    return {};
}

/// For a font that fontconfig was told to leave out, or that has got another name.
QString loadedFromPackage(const Face& face) {
    const QDir folder(QStringLiteral("/usr/share/fonts/truetype/cns11643"));
    const QStringList files = folder.entryList({face.files}, QDir::Files | QDir::Readable);
    for (const QString& file : files) {
        const QStringList families =
            QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFont(folder.filePath(file)));
        if (!families.isEmpty()) {
            return families.first();
        }
    }
    return {};
}

/// The names of the faces on this PC, in their order; empty where there is none.
const QStringList& onThisPc() {
    static const QStringList found = [] {
        const QStringList installed = QFontDatabase::families();
        QStringList names;
        for (const Face& face : faces()) {
            const QString name = knownAs(face, installed);
            names += name.isEmpty() ? loadedFromPackage(face) : name;
        }
        return names;
    }();
    return found;
}

std::optional<PaperError> faultOf(const QStringList& found) {
    QStringList missing;
    for (size_t i = 0; i < faces().size(); ++i) {
        if (faces()[i].needed && found.at(qsizetype(i)).isEmpty()) {
            missing += faces()[i].names.first();
        }
    }
    if (missing.isEmpty()) {
        return std::nullopt;
    }
    return PaperError{
        QStringLiteral("paper.font"),
        QCoreApplication::translate(
            "Paper",
            "The form cannot be printed on this PC: it has not got the font 全字庫正楷體 (%1), and with another font "
            "rare characters of names would be lost. Please have the IT staff install the package "
            "fonts-cns11643-kai, then start the program again. What you fill in is kept.")
            .arg(missing.join(QStringLiteral(", ")))};
}

std::optional<std::optional<PaperError>>& pretended() {
    static std::optional<std::optional<PaperError>> answer;
    return answer;
}

} // namespace

QStringList paperFontFamilies() {
    QStringList families = onThisPc();
    families.removeAll(QString());
    return families;
}

std::optional<PaperError> missingPaperFont(const QStringList& installed) {
    QStringList found;
    for (const Face& face : faces()) {
        found += knownAs(face, installed);
    }
    return faultOf(found);
}

std::optional<PaperError> missingPaperFont() {
    return pretended() ? *pretended() : faultOf(onThisPc());
}

void pretendMissingPaperFont(const std::optional<PaperError>& fault) {
    pretended() = fault;
}

void requirePaperFont() {
    if (const std::optional<PaperError> fault = missingPaperFont()) {
        throw PaperError(*fault);
    }
}

QFont paperFont(int pixels) {
    QFont font;
    font.setFamilies(paperFontFamilies());
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

QFont codeFont(int pixels) {
    QFont font = paperFont(pixels);
    font.setFamilies(
        {QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono CJK TC"), QStringLiteral("monospace")});
    font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace inservice
