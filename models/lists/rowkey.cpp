// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/rowkey.h"

#include "models/domain/normalise.h"

namespace inservice::lists {
namespace {

constexpr QLatin1String digits("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int dataDigits = 9;
constexpr int checkDigits = 2;

/// Ten bits that one other digit, or two exchanged, change.
quint64 checkOf(quint64 id) {
    return (id * 0x9e3779b97f4a7c15ULL) >> 54U;
}

QString digitsOf(quint64 number, int count) {
    QString text(count, u'0');
    for (int i = count - 1; i >= 0; --i) {
        text[i] = digits.at(qsizetype(number % 32));
        number /= 32;
    }
    return text;
}

} // namespace

QString rowKey(qint64 enrolmentId) {
    return u'K' + digitsOf(quint64(enrolmentId), dataDigits) + digitsOf(checkOf(quint64(enrolmentId)), checkDigits);
}

std::optional<qint64> enrolmentOfKey(const QString& key) {
    QString text = normaliseCode(key).text;
    text.remove(u'-').replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
    if (text.size() != 1 + dataDigits + checkDigits || text.front() != u'K') {
        return std::nullopt;
    }
    quint64 number = 0;
    for (const QChar c : QStringView(text).mid(1)) {
        const qsizetype digit = QString(digits).indexOf(c);
        if (digit < 0) {
            return std::nullopt;
        }
        number = number * 32 + quint64(digit);
    }
    const quint64 id = number >> (5U * checkDigits);
    return (number & 0x3ffU) == checkOf(id) ? std::optional(qint64(id)) : std::nullopt;
}

} // namespace inservice::lists
