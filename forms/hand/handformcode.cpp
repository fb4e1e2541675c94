// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/hand/handformcode.h"

#include <QRegularExpression>

namespace inservice {

QString HandFormCode::text() const {
    const auto part = [](const QString& value) { return value.isEmpty() ? QStringLiteral("-") : value; };
    return QStringLiteral("ISDF1|%1|%2|%3").arg(form, part(about), part(desk));
}

std::optional<HandFormCode> HandFormCode::parse(const QString& read) {
    static const QRegularExpression code(
        QStringLiteral("^ISDF1\\|([a-z]{1,16})\\|([0-9A-Za-z]{1,20}|-)\\|([0-9]{1,10}|-)$"));
    const QRegularExpressionMatch match = code.match(read.trimmed());
    if (!match.hasMatch()) {
        return {};
    }
    const auto part = [&match](int at) { return match.captured(at) == u"-" ? QString() : match.captured(at); };
    return HandFormCode{match.captured(1), part(2), part(3)};
}

} // namespace inservice
