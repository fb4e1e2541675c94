// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/applicationnumber.h"

#include <QRegularExpression>

namespace inservice {

Result<ApplicationNumber> ApplicationNumber::parse(const QString& raw) {
    QString text = normaliseCode(raw).text;
    if (text.isEmpty()) {
        return Refusal{QStringLiteral("application_number.empty"), {}};
    }
    static const QRegularExpression dashes(QStringLiteral("[\\x{2010}-\\x{2015}\\x{2212}]"));
    static const QRegularExpression dashed(QStringLiteral("^([0-9]{2,3})-([0-9]{1,9})$"));
    static const QRegularExpression bare(QStringLiteral("^([0-9]{3})([0-9]{6,9})$"));
    text.replace(dashes, QStringLiteral("-"));
    auto match = dashed.match(text);
    if (!match.hasMatch()) {
        match = bare.match(text);
    }
    const int year = match.captured(1).toInt();
    const int serial = match.captured(2).toInt();
    if (!match.hasMatch() || year == 0 || serial == 0) {
        return Refusal{QStringLiteral("application_number.format"), {}};
    }
    return ApplicationNumber(year, serial);
}

Normalised ApplicationNumber::normalised(const QString& raw) {
    const auto number = parse(raw);
    const QString text = number.ok() ? number->text() : normaliseCode(raw).text;
    return {text, text != raw};
}

QString ApplicationNumber::text() const {
    return QStringLiteral("%1-%2").arg(m_year, 3, 10, QLatin1Char('0')).arg(m_serial, 6, 10, QLatin1Char('0'));
}

} // namespace inservice
