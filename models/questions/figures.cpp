// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/figures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace inservice::questions {
namespace {

std::optional<int> peopleOf(const QJsonObject& object) {
    const QJsonValue people = object.value(QLatin1String("people"));
    return people.isDouble() ? std::optional(people.toInt()) : std::nullopt;
}

int number(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toInt();
}

RosterHistory readHistory(const PgRows& rows) {
    const QJsonObject answer = QJsonDocument::fromJson(rows.scalar()).object();
    RosterHistory history;
    history.at = QDateTime::fromString(answer.value(QLatin1String("at")).toString(), Qt::ISODateWithMs);
    history.reach = answer.value(QLatin1String("reach")).toString();
    QMap<int, RosterSemester> semesters;
    const QJsonArray sums = answer.value(QLatin1String("sums")).toArray();
    for (const auto& value : sums) {
        const QJsonObject sum = value.toObject();
        RosterSemester& semester = semesters[number(sum, "semester")];
        semester.people = peopleOf(sum);
        const QJsonArray keys = sum.value(QLatin1String("rows")).toArray();
        for (const auto& key : keys) {
            const QJsonObject row = key.toObject();
            semester.rows.append({row.value(QLatin1String("key")).toString(), peopleOf(row)});
        }
    }
    const QJsonArray totals = answer.value(QLatin1String("totals")).toArray();
    for (const auto& value : totals) {
        semesters[number(value.toObject(), "semester")].people = peopleOf(value.toObject());
    }
    const QJsonArray kept = answer.value(QLatin1String("semesters")).toArray();
    for (const auto& value : kept) {
        RosterSemester& semester = semesters[number(value.toObject(), "semester")];
        semester.units = number(value.toObject(), "units");
        semester.missed = number(value.toObject(), "missed");
    }
    for (auto semester = semesters.begin(); semester != semesters.end(); ++semester) {
        semester->semester = semester.key();
        history.semesters.append(*semester);
    }
    return history;
}

} // namespace

AccountQuestion<RosterHistory> rosterHistory(const QString& figure, const QString& population) {
    return {QStringLiteral("SELECT api.roster_history($1, $2, $3)"), {figure, population}, readHistory};
}

AccountQuestion<RosterHistory> rosterNow(const QString& figure, const QString& population) {
    return {QStringLiteral("SELECT api.roster_now($1, $2, $3)"), {figure, population}, readHistory};
}

} // namespace inservice::questions
