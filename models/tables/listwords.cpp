// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/listwords.h"

#include "models/domain/rocdate.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(inservice::ListWords)
};

} // namespace

QString shownTime(const QDateTime& utc) {
    return utc.isValid() ? taiwanTime(utc).toString(QStringLiteral("yyyy/MM/dd HH:mm")) : QString();
}

QString shownDate(const QDateTime& utc) {
    return utc.isValid() ? taiwanTime(utc).toString(QStringLiteral("yyyy/MM/dd")) : QString();
}

QString shownDay(const QDate& day) {
    return day.toString(QStringLiteral("yyyy/MM/dd"));
}

QString shortTime(const QDateTime& utc, const QDateTime& now) {
    if (!utc.isValid()) {
        return {};
    }
    return taiwanDay(utc) == taiwanDay(now) ? taiwanTime(utc).toString(QStringLiteral("HH:mm")) : shownTime(utc);
}

QString semesterText(int number) {
    return Text::tr("School year %1, semester %2").arg(number / 10).arg(number % 10);
}

QDate taiwanDay(const QDateTime& utc) {
    return utc.isValid() ? taiwanTime(utc).date() : QDate();
}

} // namespace inservice
