// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/transfers.h"

#include "models/sync/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inservice::questions {
namespace {

QDateTime momentOf(const QJsonValue& value) {
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

Transfers readTransfers(const PgRows& rows) {
    const QJsonObject told = QJsonDocument::fromJson(rows.scalar()).object();
    Transfers all;
    const QJsonArray waiting = told.value(QLatin1String("waiting")).toArray();
    for (const auto& value : waiting) {
        const QJsonObject one = value.toObject();
        all.waiting.append({one.value(QLatin1String("target")).toString(),
                            one.value(QLatin1String("action")).toString(), one.value(QLatin1String("now")).toInt(),
                            one.value(QLatin1String("later")).toInt(), one.value(QLatin1String("held")).toInt()});
    }
    const QJsonArray batches = told.value(QLatin1String("batches")).toArray();
    for (const auto& value : batches) {
        const QJsonObject one = value.toObject();
        all.batches.append({one.value(QLatin1String("id")).toInteger(), one.value(QLatin1String("number")).toString(),
                            one.value(QLatin1String("target")).toString(),
                            one.value(QLatin1String("action")).toString(), one.value(QLatin1String("rows")).toInt(),
                            one.value(QLatin1String("failed")).toInt(), one.value(QLatin1String("state")).toString(),
                            one.value(QLatin1String("by_name")).toString(), momentOf(one.value(QLatin1String("at"))),
                            momentOf(one.value(QLatin1String("answered_at")))});
    }
    return all;
}

QList<TransferRow> readRows(const PgRows& rows) {
    QList<TransferRow> all;
    const QJsonArray told = QJsonDocument::fromJson(rows.scalar()).array();
    for (const auto& value : told) {
        const QJsonObject one = value.toObject();
        const auto text = [&one](const char* key) { return one.value(QLatin1String(key)).toString(); };
        all.append({one.value(QLatin1String("id")).toInteger(), one.value(QLatin1String("row")).toInt(), text("name"),
                    text("national_id"), one.value(QLatin1String("course_number")).toInteger(), text("title"),
                    text("part_name"), one.value(QLatin1String("hours")).toDouble(), text("target"), text("action"),
                    text("state"), text("reason_key"), text("reason")});
    }
    return all;
}

TransferFile readFile(const PgRows& rows) {
    if (rows.isEmpty()) {
        throw CallFailure({false, QStringLiteral("KD385"), QStringLiteral("transfer.not_visible"), {}});
    }
    const PgConnection::Row& row = rows.rows.constFirst();
    return {QString::fromUtf8(row.at(0).value_or(QByteArray())), PgConnection::bytes(row.at(1).value_or(QByteArray()))};
}

} // namespace

AccountQuestion<Transfers> transfers() {
    return {QStringLiteral("SELECT api.transfers($1)"), {}, readTransfers};
}

AccountQuestion<QList<TransferRow>> transferRows(qint64 batchId, qint64 after) {
    return {QStringLiteral("SELECT api.transfer_rows($1, $2, $3)"), {batchId, after}, readRows};
}

AccountQuestion<TransferFile> transferFile(qint64 batchId, const QString& purpose) {
    AccountQuestion<TransferFile> question{
        QStringLiteral("SELECT name, content FROM api.transfer_file($1, $2)"), {}, readFile};
    question.command = Call::Command{QStringLiteral("transfer.show"),
                                     {{QStringLiteral("batch_id"), batchId}, {QStringLiteral("purpose"), purpose}}};
    return question;
}

} // namespace inservice::questions
