// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/acceptance.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace inservice::questions {
namespace {

QJsonValue told(const PgRows& rows) {
    const QJsonDocument document = QJsonDocument::fromJson(rows.scalar());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QDateTime moment(const QJsonValue& value) {
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

EnrolmentQueue readQueue(const PgRows& rows) {
    const QJsonObject all = told(rows).toObject();
    EnrolmentQueue queue;
    queue.quota = all.value(QLatin1String("quota")).toInt();
    queue.taken = all.value(QLatin1String("taken")).toInt();
    queue.held = all.value(QLatin1String("held")).toInt();
    queue.closeAt = moment(all.value(QLatin1String("close_at")));
    queue.drawnAt = moment(all.value(QLatin1String("drawn_at")));
    const QJsonObject draw = all.value(QLatin1String("draw")).toObject();
    queue.drawHash = draw.value(QLatin1String("sha256")).toString();
    queue.drawSecret = draw.value(QLatin1String("secret")).toString();
    queue.drawSeed = draw.value(QLatin1String("seed")).toString();
    const QJsonArray lines = all.value(QLatin1String("rows")).toArray();
    for (const auto& value : lines) {
        const QJsonObject line = value.toObject();
        queue.lines.insert(line.value(QLatin1String("enrolment_id")).toInteger(),
                           {line.value(QLatin1String("place")).toInt(), line.value(QLatin1String("group")).toInt(),
                            line.value(QLatin1String("unit_place")).toInt(), line.value(QLatin1String("order")).toInt(),
                            line.value(QLatin1String("proposal")).toString(),
                            line.value(QLatin1String("draw_key")).toString(),
                            line.value(QLatin1String("moved")).toString()});
    }
    return queue;
}

DecisionLook::Seats seatsOf(const QJsonValue& seats) {
    return {seats[QLatin1String("free")].toInt(), seats[QLatin1String("waiting")].toInt()};
}

DecisionLook readLook(const PgRows& rows) {
    const QJsonObject all = told(rows).toObject();
    DecisionLook look;
    look.mails = all.value(QLatin1String("mails")).toInt();
    look.before = seatsOf(all.value(QLatin1String("seats_before")));
    look.after = seatsOf(all.value(QLatin1String("seats")));
    look.needsBefore = enrolment::Logistics::fromJson(all.value(QLatin1String("logistics_before")).toObject());
    look.needsAfter = enrolment::Logistics::fromJson(all.value(QLatin1String("logistics")).toObject());
    const QJsonValue passed = all.value(QLatin1String("passed_over"));
    look.passedOver = passed[QLatin1String("n")].toInt();
    look.firstPassed = passed[QLatin1String("enrolment_id")].toInteger();
    look.firstPassedPlace = passed[QLatin1String("place")].toInt();
    look.unconfirmed = all.value(QLatin1String("unconfirmed")).toInt();
    return look;
}

QList<EnrolmentMinute> readMinutes(const PgRows& rows) {
    QList<EnrolmentMinute> minutes;
    const QJsonArray all = told(rows).toArray();
    for (const auto& value : all) {
        const QJsonObject line = value.toObject();
        minutes << EnrolmentMinute{line.value(QLatin1String("enrolment_id")).toInteger(),
                                   line.value(QLatin1String("action")).toString(),
                                   line.value(QLatin1String("from")).toString(),
                                   line.value(QLatin1String("to")).toString(),
                                   line.value(QLatin1String("reason")).toString(),
                                   line.value(QLatin1String("by")).toString(),
                                   moment(line.value(QLatin1String("at")))};
    }
    return minutes;
}

} // namespace

AccountQuestion<EnrolmentQueue> enrolmentQueue(qint64 courseId) {
    return {QStringLiteral("SELECT api.enrolment_queue($1, $2)"), {courseId}, readQueue};
}

AccountQuestion<DecisionLook> lookDecision(const QJsonObject& body) {
    return {QStringLiteral("SELECT api.look_decide($1, $2)"),
            {QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact))},
            readLook};
}

AccountQuestion<QList<EnrolmentMinute>> enrolmentMinutes(qint64 courseId) {
    return {QStringLiteral("SELECT api.enrolment_minutes($1, $2)"), {courseId}, readMinutes};
}

AccountQuestion<QJsonObject> shownAnswers(qint64 enrolmentId, const QString& purpose) {
    AccountQuestion<QJsonObject> question{QStringLiteral("SELECT api.shown_answers($1, $2)"),
                                          {},
                                          [](const PgRows& rows) { return told(rows).toObject(); }};
    question.command = {QStringLiteral("enrol.show"),
                        {{QStringLiteral("enrolment_id"), enrolmentId}, {QStringLiteral("purpose"), purpose}}};
    question.repeatable = false; // each time is a line of its own in the audit
    return question;
}

} // namespace inservice::questions
