// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/normalise.h"

namespace inservice {

namespace {

/// Characters that show nothing and come along when one copies from a web page or a PDF.
bool isInvisible(QChar c) {
    switch (c.unicode()) {
    case 0x200B: // zero width space
    case 0x200E: // left-to-right mark
    case 0x200F: // right-to-left mark
    case 0x2060: // word joiner
    case 0xFEFF: // byte-order mark
        return true;
    default:
        return false;
    }
}

QString stripped(const QString& raw, QString::NormalizationForm form = QString::NormalizationForm_KC) {
    QString text = raw.normalized(form);
    text.removeIf(isInvisible);
    return text.trimmed();
}

} // namespace

Normalised normalise(const QString& raw) {
    const QString text = stripped(raw);
    return {text, text != raw};
}

Normalised normaliseProse(const QString& raw) {
    const QString text = stripped(raw, QString::NormalizationForm_C);
    return {text, text != raw};
}

Normalised normaliseLine(const QString& raw) {
    // Only blanks are joined: a line break or a tab inside is not meant and is left for the rule to refuse.
    QString text;
    bool blank = false;
    const QString kept = stripped(raw);
    text.reserve(kept.size());
    for (const QChar c : kept) {
        const bool isBlank = c.category() == QChar::Separator_Space;
        if (isBlank && blank)
            continue;
        text += isBlank ? QChar(u' ') : c;
        blank = isBlank;
    }
    return {text, text != raw};
}

Normalised normaliseCode(const QString& raw) {
    QString text = stripped(raw);
    text.removeIf([](QChar c) { return c.isSpace(); });
    // Some letters have capitals only as several characters (ΰ), which NFKC then puts together.
    text = text.toUpper().normalized(QString::NormalizationForm_KC);
    return {text, text != raw};
}

qsizetype characterCount(const QString& text) {
    qsizetype count = 0;
    for (const QChar c : text)
        count += c.isLowSurrogate() ? 0 : 1;
    return count;
}

bool hasLoneSurrogate(const QString& text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        if (!text.at(i).isHighSurrogate() || i + 1 == text.size() || !text.at(i + 1).isLowSurrogate())
            return true;
        ++i;
    }
    return false;
}

} // namespace inservice
