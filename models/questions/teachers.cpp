// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/teachers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inservice::questions {

namespace {

TeacherRow rowOf(const QJsonObject& told) {
    const auto text = [&told](const char* key) { return told.value(QLatin1String(key)).toString(); };
    const auto number = [&told](const char* key) { return told.value(QLatin1String(key)).toInteger(); };
    TeacherRow row;
    row.id = number("id");
    row.unitId = number("unit_id");
    row.name = text("name");
    row.sex = sexFromKey(text("sex")).value_or(Sex::Male);
    row.nationalId = text("national_id");
    row.titleId = number("title_id");
    row.state = text("state");
    row.departure = text("departure");
    row.stateSince = text("state_since");
    row.stageId = number("stage_id");
    const QJsonArray subjects = told.value(QLatin1String("subjects")).toArray();
    for (const auto& subject : subjects) {
        row.subjects << subject.toInteger();
    }
    row.accountState = text("account_state");
    row.accountName = text("account_name");
    row.rowVersion = int(number("row_version"));
    return row;
}

FoundTeachers readFound(const PgRows& rows) {
    const QJsonObject told = QJsonDocument::fromJson(rows.scalar()).object();
    FoundTeachers found;
    found.more = told.value(QLatin1String("more")).toBool();
    const QJsonArray all = told.value(QLatin1String("rows")).toArray();
    for (const auto& value : all) {
        found.rows << rowOf(value.toObject());
    }
    return found;
}

} // namespace

AccountQuestion<QString> teacherId(qint64 teacherId, const QString& purpose) {
    AccountQuestion<QString> question{QStringLiteral("SELECT api.shown_teacher_id($1, $2)"),
                                      {},
                                      [](const PgRows& rows) { return QString::fromUtf8(rows.scalar()); }};
    question.command = {QStringLiteral("teacher.show_id"),
                        {{QStringLiteral("teacher_id"), teacherId}, {QStringLiteral("purpose"), purpose}}};
    question.repeatable = false; // each time is a line of its own in the audit
    return question;
}

AccountQuestion<FoundTeachers> teachers(const TeacherFilter& filter, qint64 after) {
    AccountQuestion<FoundTeachers> question{
        QStringLiteral("SELECT api.found_teachers($1, $3, $2)"), {after}, readFound};
    question.command = {QStringLiteral("teacher.search"),
                        {{QStringLiteral("name"), filter.name}, {QStringLiteral("unit"), filter.unit}}};
    question.repeatable = false;
    return question;
}

} // namespace inservice::questions
