// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/papercode.h"

#include "models/domain/applicationnumber.h"
#include "models/domain/normalise.h"

#include <QRegularExpression>

namespace inservice {

std::optional<PaperCode> PaperCode::parse(const QString& typed) {
    const QString text = normalise(typed).text;
    static const QRegularExpression code(QStringLiteral("^ISD1\\|([^|]{4,20})\\|([1-9][0-9]{0,3})\\|([0-9a-f]{4,64})$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = code.match(text);
    if (match.hasMatch()) {
        const Result<ApplicationNumber> number = ApplicationNumber::parse(match.captured(1));
        if (!number) {
            return {};
        }
        return PaperCode{number->text(), match.captured(2).toInt(), match.captured(3).toLower()};
    }
    // A number is three digits of a year and six of a serial: less than that is somebody typing something else.
    static const QRegularExpression plain(QStringLiteral("^[0-9]{2,3}\\s*[-‐‑–—]\\s*[0-9]{1,6}$|^[0-9]{9}$"));
    if (!plain.match(text).hasMatch()) {
        return {};
    }
    const Result<ApplicationNumber> number = ApplicationNumber::parse(text);
    if (!number) {
        return {};
    }
    return PaperCode{number->text(), 0, {}};
}

QString PaperCode::text() const {
    return QStringLiteral("ISD1|%1|%2|%3").arg(number, QString::number(revision), hash);
}

} // namespace inservice
