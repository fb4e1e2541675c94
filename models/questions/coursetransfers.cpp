// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/coursetransfers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inservice::questions {
namespace {

CourseTransfers readCourse(const PgRows& answer) {
    const QJsonObject told = QJsonDocument::fromJson(answer.scalar()).object();
    CourseTransfers all;
    const QJsonArray targets = told.value(QLatin1String("targets")).toArray();
    for (const auto& value : targets) {
        const QJsonObject one = value.toObject();
        (one.value(QLatin1String("asked")).toBool() ? all.asked : all.unasked)
            << one.value(QLatin1String("target")).toString();
    }
    const QJsonArray rows = told.value(QLatin1String("rows")).toArray();
    for (const auto& value : rows) {
        const QJsonObject one = value.toObject();
        const auto text = [&one](const char* key) { return one.value(QLatin1String(key)).toString(); };
        const auto day = [&text](const char* key) { return QDate::fromString(text(key), Qt::ISODate); };
        all.rows.append({one.value(QLatin1String("no")).toInt(), text("name"), text("unit"), text("target"),
                         text("part_name"), one.value(QLatin1String("hours")).toDouble(), text("action"), text("state"),
                         text("reason_key"), text("reason"), day("goes_on"), text("batch_number"), day("batch_on"),
                         all.rows.size() + 1});
    }
    return all;
}

} // namespace

AccountQuestion<CourseTransfers> courseTransfers(qint64 courseId) {
    return {QStringLiteral("SELECT api.course_transfers($1, $2)"), {courseId}, readCourse};
}

AccountQuestion<WholeNumbers> transferListExport(qint64 courseId, const ExportedList& list) {
    AccountQuestion<WholeNumbers> question = saidExport("transfer.list", list, "rows");
    question.command->body.insert(QStringLiteral("course_id"), courseId);
    return question;
}

} // namespace inservice::questions
