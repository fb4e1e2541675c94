// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/listuploads.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace inservice::questions {
namespace {

/// Whose cell a code is about.
std::optional<ListField> fieldOf(const QString& code, const QJsonObject& fault) {
    if (code == u"R01" || code == u"R11" || code == u"R19") {
        return ListField::Name;
    }
    if (code == u"R05") {
        return fault.value(QLatin1String("number")).toBool() ? ListField::NationalId : ListField::Name;
    }
    if (code == u"R02" || code == u"R10") {
        return ListField::NationalId;
    }
    if (code == u"R06") {
        return ListField::BirthDate;
    }
    if (code == u"R08" || code == u"R09" || code == u"R12" || code == u"R14" || code == u"R17") {
        return fault.value(QLatin1String("lecture")).toBool() ? ListField::LectureHours : ListField::Hours;
    }
    if (code == u"R15") {
        return ListField::Unit;
    }
    if (code == u"R16") {
        return ListField::Title;
    }
    return code == u"R04" || code == u"R20" ? std::optional(ListField::RowKey) : std::nullopt;
}

ListFault faultOf(QJsonObject fault) {
    const QString code = fault.take(QLatin1String("code")).toString();
    const bool blocks = fault.take(QLatin1String("blocks")).toBool();
    return {code, fieldOf(code, fault), 0, blocks, fault.toVariantMap()};
}

ComparedList readList(const PgRows& rows) {
    const QJsonObject all = QJsonDocument::fromJson(rows.scalar()).object();
    ComparedList list{
        QUuid(all.value(QLatin1String("upload_id")).toString()), all.value(QLatin1String("state")).toString(), {}, {}};
    const QJsonArray found = all.value(QLatin1String("rows")).toArray();
    list.rows.reserve(found.size());
    for (const auto& value : found) {
        const QJsonObject one = value.toObject();
        ComparedRow row{one.value(QLatin1String("row")).toInt(),
                        one.value(QLatin1String("enrolment_id")).toInteger(),
                        one.value(QLatin1String("how")).toString(),
                        one.value(QLatin1String("left_out")).toBool(),
                        {},
                        std::nullopt};
        const QJsonArray faults = one.value(QLatin1String("faults")).toArray();
        for (const auto& fault : faults) {
            row.faults.append(faultOf(fault.toObject()));
        }
        if (const QJsonValue now = one.value(QLatin1String("now")); now.isDouble()) {
            row.halves = int(std::lround(2 * now.toDouble()));
        }
        list.rows.append(row);
    }
    const QJsonArray missing = all.value(QLatin1String("missing")).toArray();
    for (const auto& person : missing) {
        list.missing.append(person[QLatin1String("name")].toString());
    }
    return list;
}

QList<PastUpload> readUploads(const PgRows& rows) {
    QList<PastUpload> uploads;
    const QJsonArray all = QJsonDocument::fromJson(rows.scalar()).array();
    for (const auto& value : all) {
        const QJsonObject one = value.toObject();
        const auto text = [&one](const char* key) { return one.value(QLatin1String(key)).toString(); };
        const auto time = [&text](const char* key) { return QDateTime::fromString(text(key), Qt::ISODateWithMs); };
        PastUpload upload{QUuid(text("upload_id")),
                          one.value(QLatin1String("no")).toInt(),
                          text("state"),
                          text("file_name"),
                          text("by_name"),
                          time("applied_at"),
                          time("undone_at"),
                          {}};
        const QJsonObject counts = one.value(QLatin1String("counts")).toObject();
        for (auto count = counts.begin(); count != counts.end(); ++count) {
            upload.counts.insert(count.key(), count.value().toInt());
        }
        uploads.append(upload);
    }
    return uploads;
}

QList<ExchangePerson> readPeople(const PgRows& rows) {
    QList<ExchangePerson> people;
    const QJsonArray all = QJsonDocument::fromJson(rows.scalar()).object().value(QLatin1String("people")).toArray();
    for (const auto& value : all) {
        people.append({value[0].toString(), QString::number(value[1].toDouble()), value[2].toString()});
    }
    return people;
}

} // namespace

AccountQuestion<ComparedList> comparedList(qint64 courseId, const QString& fileName, const QString& rows) {
    AccountQuestion<ComparedList> question{QStringLiteral("SELECT api.list_upload($1, $2)"), {}, readList};
    question.command = Call::Command{
        QStringLiteral("upload.try"),
        {{QStringLiteral("course_id"), courseId}, {QStringLiteral("name"), fileName}, {QStringLiteral("rows"), rows}}};
    return question;
}

AccountQuestion<QList<PastUpload>> pastUploads(qint64 courseId) {
    return {QStringLiteral("SELECT api.list_uploads($1, $2)"), {courseId}, readUploads};
}

AccountQuestion<QList<ExchangePerson>> exchangedPeople(qint64 courseId, const QString& purpose) {
    AccountQuestion<QList<ExchangePerson>> question{QStringLiteral("SELECT api.exchange_list($1, $2)"), {}, readPeople};
    question.command = Call::Command{QStringLiteral("upload.export"),
                                     {{QStringLiteral("course_id"), courseId}, {QStringLiteral("purpose"), purpose}}};
    return question;
}

} // namespace inservice::questions
