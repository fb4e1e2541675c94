// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attendance/slipcode.h"

#include <QRegularExpression>

namespace inservice {
namespace {

/// Crockford's base 32 as people write it: what looks like another character is that one.
QString plain(QString token) {
    token.replace(u'O', u'0');
    token.replace(u'I', u'1');
    token.replace(u'L', u'1');
    return token;
}

} // namespace

std::optional<SlipCode> SlipCode::parse(const QString& typed) {
    static const QRegularExpression form(
        QStringLiteral("^\\s*([0-9OIL]{1,12})[\\s.,\\-_/。．·]+([0-9OIL]{1,18})[\\s.,\\-_/"
                       "。．·]+([0-9A-TV-Z](?:[\\s-]?[0-9A-TV-Z]){9})\\s*$"));
    if (typed.size() > 80) {
        return std::nullopt;
    }
    const auto match = form.match(typed.normalized(QString::NormalizationForm_KC).toUpper());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    SlipCode slip;
    slip.m_course = plain(match.captured(1)).toLongLong();
    slip.m_enrolment = plain(match.captured(2)).toLongLong();
    static const QRegularExpression between(QStringLiteral("[\\s-]"));
    slip.m_token = plain(match.captured(3).remove(between));
    return slip;
}

QString SlipCode::text() const {
    return QStringLiteral("%1.%2.%3").arg(m_course).arg(m_enrolment).arg(m_token);
}

} // namespace inservice
