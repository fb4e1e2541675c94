// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/columnnames.h"

#include "models/domain/normalise.h"

#include <QRegularExpression>

namespace inservice {

QString comparedColumn(const QString& name) {
    static const QRegularExpression noLetter(QStringLiteral("[^\\p{L}\\p{N}]"));
    return normaliseCode(name).text.remove(noLetter);
}

QString withoutBrackets(const QString& name) {
    static const QRegularExpression bracket(QStringLiteral("[\\(（\\[【〔].*?[\\)）\\]】〕]"),
                                            QRegularExpression::DotMatchesEverythingOption);
    return QString(name).remove(bracket);
}

} // namespace inservice
