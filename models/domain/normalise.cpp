// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/normalise.h"

#include "models/domain/characters.h"

namespace inservice {

namespace {

using Form = QString::NormalizationForm;
enum class Selectors { Drop, KeepOnHan };
enum class Radicals { Leave, Unify };

/// In its normal form, without what shows nothing.
QString cleaned(const QString& raw, Form form, Selectors selectors, Radicals radicals) {
    const auto pass = [&](const QString& text, bool looksAtSelectors) {
        QString kept;
        kept.reserve(text.size());
        bool onHan = false;
        const auto points = text.toUcs4();
        for (char32_t c : points) {
            if (characters::isIgnorable(c)) {
                continue;
            }
            if (radicals == Radicals::Unify) {
                c = characters::unified(c);
            }
            if (characters::isSelector(c) && looksAtSelectors) {
                if (selectors == Selectors::Drop || !onHan) {
                    continue;
                }
                onHan = false; // one selector a character
            } else {
                onHan = characters::isHan(c);
            }
            kept += characters::text(c);
        }
        return kept;
    };
    // toUcs4() would make a lone half of a pair another character; the rule has to see it.
    if (hasLoneSurrogate(raw)) {
        return raw.normalized(form).trimmed();
    }
    // Which character a selector stands on is seen in the normal form only; where one goes, its neighbours may compose.
    return pass(pass(raw, false).normalized(form), true).normalized(form).trimmed();
}

/// Every run of blanks as one space.
QString withSingleBlanks(const QString& text) {
    QString single;
    single.reserve(text.size());
    bool blank = false;
    for (const QChar c : text) {
        const bool isBlank = c.category() == QChar::Separator_Space;
        if (isBlank && blank) {
            continue;
        }
        single += isBlank ? QChar(u' ') : c;
        blank = isBlank;
    }
    return single;
}

bool breaksLine(char32_t c) {
    return c == U'\t' || (c >= U'\n' && c <= U'\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
}

} // namespace

Normalised normalise(const QString& raw) {
    const QString text = cleaned(raw, Form::NormalizationForm_KC, Selectors::Drop, Radicals::Leave);
    return {text, text != raw};
}

Normalised normaliseProse(const QString& raw) {
    const QString text = cleaned(raw, Form::NormalizationForm_C, Selectors::KeepOnHan, Radicals::Leave);
    return {text, text != raw};
}

Normalised normaliseLine(const QString& raw) {
    const QString text =
        withSingleBlanks(cleaned(raw, Form::NormalizationForm_KC, Selectors::KeepOnHan, Radicals::Unify));
    return {text, text != raw};
}

Normalised normaliseCell(const QString& raw) {
    const QString text = cleaned(raw, Form::NormalizationForm_C, Selectors::KeepOnHan, Radicals::Unify);
    QString line;
    line.reserve(text.size());
    char32_t before = 0;
    bool broken = false;
    const auto points = text.toUcs4();
    for (const char32_t c : points) {
        if (breaksLine(c)) {
            broken = true;
            continue;
        }
        if (broken && !(characters::isHan(before) && characters::isHan(c))) {
            line += u' ';
        }
        broken = false;
        line += characters::text(c);
        before = c;
    }
    line = withSingleBlanks(line);
    return {line, line != raw};
}

Normalised normaliseCode(const QString& raw) {
    QString text = cleaned(raw, Form::NormalizationForm_KC, Selectors::Drop, Radicals::Leave);
    text.removeIf([](QChar c) { return c.isSpace(); });
    for (QChar& c : text) {
        if (c.category() == QChar::Number_DecimalDigit) {
            c = QChar(u'0' + c.digitValue());
        }
    }
    // Some letters have capitals only as several characters (ΰ), which NFKC then puts together.
    text = text.toUpper().normalized(Form::NormalizationForm_KC);
    return {text, text != raw};
}

qsizetype characterCount(const QString& text) {
    qsizetype count = 0;
    for (const QChar c : text) {
        count += c.isLowSurrogate() ? 0 : 1;
    }
    return count;
}

bool hasLoneSurrogate(const QString& text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate()) {
            continue;
        }
        if (!text.at(i).isHighSurrogate() || i + 1 == text.size() || !text.at(i + 1).isLowSurrogate()) {
            return true;
        }
        ++i;
    }
    return false;
}

} // namespace inservice
