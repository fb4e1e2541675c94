// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/certificatecode.h"

#include <QRegularExpression>
#include <QStringList>

namespace inservice {
namespace {

constexpr QLatin1String prefix("ISC1");
constexpr QLatin1String signsOfCode("0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U");
constexpr int base = 32;
constexpr int codeLength = 13;

/// A hyphen, however an input method or a PDF that is copied from writes it.
bool isDash(QChar sign) {
    constexpr QChar minus(0x2212);
    constexpr QChar longVowel(0x30fc); // what 「－」 becomes on some keyboards
    return sign.category() == QChar::Punctuation_Dash || sign == minus || sign == longVowel;
}

} // namespace

std::optional<CertificateCode> CertificateCode::parse(const QString& scanned) {
    const QStringList parts = scanned.trimmed().split(u'|');
    if (parts.size() != 4 || parts[0] != prefix) {
        return std::nullopt;
    }
    CertificateCode code{typedNumber(parts[1]), typedCode(parts[2]), parts[3].toInt()};
    if (!isNumber(code.number) || !fits(code.code) || code.version < 1) {
        return std::nullopt;
    }
    return code;
}

QString CertificateCode::text() const {
    return QStringLiteral("%1|%2|%3|%4").arg(prefix, number, code).arg(version);
}

QString CertificateCode::shownCode() const {
    QStringList groups;
    for (qsizetype at = 0; at < code.size(); at += 4) {
        groups << code.sliced(at, std::min<qsizetype>(4, code.size() - at));
    }
    return groups.join(u'-');
}

QString CertificateCode::typedCode(const QString& typed) {
    QString code;
    const QString folded = typed.normalized(QString::NormalizationForm_KC).toUpper();
    for (const QChar each : folded) {
        if (each == u'O') {
            code += u'0';
        } else if (each == u'I' || each == u'L') {
            code += u'1';
        } else if (!isDash(each) && !each.isSpace()) {
            code += each;
        }
    }
    return code;
}

QString CertificateCode::typedNumber(const QString& typed) {
    QString number;
    const QString folded = typed.normalized(QString::NormalizationForm_KC).toUpper();
    for (const QChar each : folded) {
        if (!each.isSpace()) {
            number += isDash(each) ? QChar(u'-') : each;
        }
    }
    return number;
}

QChar CertificateCode::checkSymbol(const QString& signs) {
    int rest = 0;
    for (const QChar sign : signs) {
        const auto value = QString(signsOfCode).indexOf(sign);
        if (value < 0 || value >= base) {
            return {};
        }
        rest = int((rest * base + value) % signsOfCode.size());
    }
    return QChar(signsOfCode.at(rest));
}

bool CertificateCode::fits(const QString& code) {
    return code.size() == codeLength && checkSymbol(code.chopped(1)) == code.back();
}

bool CertificateCode::isNumber(const QString& number) {
    static const QRegularExpression form(QStringLiteral("^[0-9]{3}-[0-9A-Z]{3,10}(-[0-9A-Z]{1,4})?-[0-9]{6}$"));
    return form.match(number).hasMatch();
}

} // namespace inservice
