// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/attendance.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace inservice::questions {
namespace {

QHash<qint64, QString> readSlips(const PgRows& rows) {
    QHash<qint64, QString> slips;
    const QJsonArray all = QJsonDocument::fromJson(rows.scalar()).array();
    for (const auto& one : all) {
        slips.insert(one[QLatin1String("enrolment_id")].toInteger(), one[QLatin1String("slip")].toString());
    }
    return slips;
}

QString readOwn(const PgRows& rows) {
    return QJsonDocument::fromJson(rows.scalar())[QLatin1String("slip")].toString();
}

} // namespace

AccountQuestion<QHash<qint64, QString>> admissionSlips(qint64 courseId) {
    return {QStringLiteral("SELECT api.admission_slips($1, $2)"), {courseId}, readSlips};
}

AccountQuestion<QString> ownSlip(qint64 enrolmentId) {
    return {QStringLiteral("SELECT api.own_slip($1, $2)"), {enrolmentId}, readOwn};
}

} // namespace inservice::questions
