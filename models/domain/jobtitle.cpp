// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jobtitle.h"

#include <algorithm>

namespace inservice {

namespace {

constexpr PlainText::Limits limits{1, JobTitle::MaximumLength, false};

/// 漢字 and other letters; neither marks of tone nor 注音, which are a title half typed.
bool isLetter(char32_t c) {
    return QChar::isLetter(c) && QChar::category(c) != QChar::Letter_Modifier &&
           QChar::script(c) != QChar::Script_Bopomofo;
}

qsizetype letters(const QString& text) {
    const QList<uint> all = text.toUcs4();
    return std::count_if(all.cbegin(), all.cend(), [](uint c) { return isLetter(c); });
}

} // namespace

Normalised JobTitle::normalised(const QString& raw) {
    return PlainText::normalised(raw, limits);
}

Result<JobTitle> JobTitle::parse(const QString& raw) {
    const Result<PlainText> text = PlainText::parse(raw, limits);
    if (!text)
        return text.refusal();
    if (letters(text->text()) < LeastLetters)
        return Refusal{QStringLiteral("job_title.letters"), {{QStringLiteral("minimum"), LeastLetters}}};
    return JobTitle(text->text());
}

} // namespace inservice
