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

QList<OpenScan> readOpen(const PgRows& rows) {
    QList<OpenScan> scans;
    const QJsonArray all = QJsonDocument::fromJson(rows.scalar()).array();
    for (const auto& one : all) {
        scans << OpenScan{one[QLatin1String("scan_id")].toString(),
                          one[QLatin1String("enrolment_id")].toInteger(),
                          one[QLatin1String("name")].toString(),
                          one[QLatin1String("session")].toInt(),
                          QDateTime::fromString(one[QLatin1String("at")].toString(), Qt::ISODateWithMs),
                          one[QLatin1String("result")].toString(),
                          one[QLatin1String("leaves")].toBool()};
    }
    return scans;
}

SessionCode readCode(const PgRows& rows) {
    const QJsonDocument answer = QJsonDocument::fromJson(rows.scalar());
    return {answer[QLatin1String("code")].toString(), answer[QLatin1String("left")].toInt()};
}

QString readOwn(const PgRows& rows) {
    return QJsonDocument::fromJson(rows.scalar())[QLatin1String("slip")].toString();
}

} // namespace

AccountQuestion<QHash<qint64, QString>> admissionSlips(qint64 courseId) {
    return {QStringLiteral("SELECT api.admission_slips($1, $2)"), {courseId}, readSlips};
}

AccountQuestion<QList<OpenScan>> openScans(qint64 courseId) {
    return {QStringLiteral("SELECT api.open_scans($1, $2)"), {courseId}, readOpen};
}

AccountQuestion<SessionCode> sessionCode(qint64 courseId, int session) {
    return {QStringLiteral("SELECT api.session_code($1, $2, $3)"), {courseId, session}, readCode};
}

AccountQuestion<QString> ownSlip(qint64 enrolmentId) {
    return {QStringLiteral("SELECT api.own_slip($1, $2)"), {enrolmentId}, readOwn};
}

} // namespace inservice::questions
