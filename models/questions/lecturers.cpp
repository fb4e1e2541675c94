// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/lecturers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inservice::questions {
namespace {

LecturerRow rowOf(const QJsonObject& told) {
    const auto text = [&told](const char* key) { return told.value(QLatin1String(key)).toString(); };
    LecturerRow row;
    row.id = told.value(QLatin1String("id")).toInteger();
    row.rowVersion = told.value(QLatin1String("row_version")).toInt();
    row.unitId = told.value(QLatin1String("unit_id")).toInteger();
    row.name = text("name");
    row.serviceUnit = text("service_unit");
    row.jobTitle = text("job_title");
    row.expertise = text("expertise");
    row.showEmail = told.value(QLatin1String("show_email")).toBool();
    row.showPhone = told.value(QLatin1String("show_phone")).toBool();
    row.state = QStringLiteral("consented"); // nobody else is found
    const QJsonArray subjects = told.value(QLatin1String("subjects")).toArray();
    for (const auto& subject : subjects) {
        row.subjects << subject.toInteger();
    }
    return row;
}

FoundLecturers readFound(const PgRows& rows) {
    const QJsonObject told = QJsonDocument::fromJson(rows.scalar()).object();
    FoundLecturers found;
    found.found = told.value(QLatin1String("found")).toInteger();
    const QJsonArray all = told.value(QLatin1String("rows")).toArray();
    for (const auto& value : all) {
        found.rows << rowOf(value.toObject());
    }
    return found;
}

LecturerContact readContact(const PgRows& rows) {
    const QJsonObject told = QJsonDocument::fromJson(rows.scalar()).object();
    return {told.value(QLatin1String("name")).toString(), told.value(QLatin1String("email")).toString(),
            told.value(QLatin1String("phone")).toString()};
}

} // namespace

AccountQuestion<FoundLecturers> lecturers(const LecturerFilter& filter) {
    AccountQuestion<FoundLecturers> question{QStringLiteral("SELECT api.found_lecturers($1, $2)"), {}, readFound};
    question.command = Call::Command{QStringLiteral("lecturer.search"),
                                     {{QStringLiteral("words"), filter.words},
                                      {QStringLiteral("subject_id"), filter.subjectId},
                                      {QStringLiteral("county_id"), filter.countyId}}};
    question.repeatable = false; // each time is a line of its own in the audit
    return question;
}

AccountQuestion<LecturerContact> lecturerContact(qint64 lecturerId) {
    AccountQuestion<LecturerContact> question{QStringLiteral("SELECT api.shown_lecturer($1, $2)"), {}, readContact};
    question.command = Call::Command{QStringLiteral("lecturer.show"), {{QStringLiteral("lecturer_id"), lecturerId}}};
    question.repeatable = false;
    return question;
}

} // namespace inservice::questions
