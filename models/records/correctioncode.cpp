// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/correctioncode.h"

#include <QRegularExpression>

namespace inservice {

std::optional<CorrectionCode> CorrectionCode::parse(const QString& read) {
    static const QRegularExpression form(
        QStringLiteral("^ISD2\\|([1-9][0-9]{4,14})-([1-9][0-9]{0,3})\\|([1-9][0-9]{0,3})\\|([0-9a-f]{8})$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(read.trimmed());
    if (!match.hasMatch()) {
        return {};
    }
    return CorrectionCode{match.captured(1).toLongLong(), match.captured(2).toInt(), match.captured(3).toInt(),
                          match.captured(4).toLower()};
}

QString CorrectionCode::text() const {
    return QStringLiteral("ISD2|%1|%2|%3").arg(number(), QString::number(revision), hash);
}

QString CorrectionCode::number() const {
    return QStringLiteral("%1-%2").arg(courseNumber).arg(n);
}

} // namespace inservice
