// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/applications.h"

#include "models/sync/answers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace inservice::questions {

namespace {

QJsonObject readObject(const PgRows& rows) {
    return QJsonDocument::fromJson(rows.scalar()).object();
}

ScanContent readScan(const PgRows& rows) {
    if (rows.isEmpty()) {
        throw CallFailure({false, QStringLiteral("KD018"), QStringLiteral("application.not_visible"), {}});
    }
    const PgConnection::Row& row = rows.rows.constFirst();
    return {QString::fromUtf8(row.at(0).value_or(QByteArray())), QString::fromUtf8(row.at(1).value_or(QByteArray())),
            PgConnection::bytes(row.at(2).value_or(QByteArray()))};
}

QList<Viewer> readViewers(const PgRows& rows) {
    QList<Viewer> viewers;
    const QJsonArray others = QJsonDocument::fromJson(rows.scalar()).array();
    for (const auto& value : others) {
        const QJsonObject other = value.toObject();
        viewers.append({other.value(QLatin1String("name")).toString(),
                        QDateTime::fromString(other.value(QLatin1String("since")).toString(), Qt::ISODateWithMs)});
    }
    return viewers;
}

OpenOfAccount readOpenOfAccount(const PgRows& rows) {
    const QJsonObject open = readObject(rows);
    return {open.value(QLatin1String("obstacles")).toArray(), open.value(QLatin1String("cases")).toInt(),
            open.value(QLatin1String("requests")).toInt(), open.value(QLatin1String("courses")).toInt()};
}

} // namespace

GuestQuestion<QJsonObject> caseOf(const QString& caseSecret) {
    return {QStringLiteral("SELECT api.case($1)"), {caseSecret}, readObject};
}

GuestQuestion<QJsonObject> casePaper(const QString& caseSecret) {
    return {QStringLiteral("SELECT api.case_paper($1)"), {caseSecret}, readObject};
}

AccountQuestion<OpenOfAccount> openOfAccount(qint64 applicationId) {
    return {QStringLiteral("SELECT api.obstacles($1, $2)"), {applicationId}, readOpenOfAccount};
}

AccountQuestion<ScanContent> scan(qint64 scanId) {
    AccountQuestion<ScanContent> question{
        QStringLiteral("SELECT mime, name, content FROM api.shown_scan($1, $2)"), {}, readScan};
    question.command = {QStringLiteral("scan.show"), {{QStringLiteral("scan_id"), scanId}}};
    return question;
}

AccountQuestion<QString> nationalId(qint64 applicationId, const QString& purpose) {
    AccountQuestion<QString> question{QStringLiteral("SELECT api.shown_id($1, $2)"), {}, [](const PgRows& rows) {
                                          return QString::fromUtf8(rows.scalar());
                                      }};
    question.command = {QStringLiteral("application.show_id"),
                        {{QStringLiteral("application_id"), applicationId}, {QStringLiteral("purpose"), purpose}}};
    question.repeatable = false; // each time is a line of its own in the audit
    return question;
}

AccountQuestion<QList<Viewer>> presence(Viewed what, qint64 id, bool present) {
    AccountQuestion<QList<Viewer>> question{what == Viewed::Course
                                                ? QStringLiteral("SELECT api.course_presence($1, $2, $3)")
                                                : QStringLiteral("SELECT api.presence($1, $2, $3)"),
                                            {id, present},
                                            readViewers};
    question.repeatable = false; // said anew by itself
    return question;
}

} // namespace inservice::questions
