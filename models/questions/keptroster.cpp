// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/keptroster.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace inservice::questions {
namespace {

QString text(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toString();
}

QDateTime moment(const QJsonObject& object) {
    return QDateTime::fromString(text(object, "at"), Qt::ISODateWithMs);
}

KeptEntry readEntry(const QJsonObject& one) {
    const auto id = [&one](const char* key) { return one.value(QLatin1String(key)).toInteger(); };
    KeptEntry entry{id("teacher_id"),
                    text(one, "name"),
                    id("title_id"),
                    id("training_role_id"),
                    id("employment_id"),
                    text(one, "state"),
                    text(one, "departure"),
                    one.value(QLatin1String("counted")).toBool(),
                    {}};
    const QJsonArray corrections = one.value(QLatin1String("corrections")).toArray();
    for (const auto& value : corrections) {
        const QJsonObject made = value.toObject();
        entry.corrections.append({moment(made), text(made, "by_name"), text(made, "reason"),
                                  made.value(QLatin1String("changes")).toObject()});
    }
    return entry;
}

KeptRoster readRoster(const PgRows& rows) {
    const QJsonObject told = QJsonDocument::fromJson(rows.scalar()).object();
    KeptRoster roster;
    roster.at = moment(told);
    const QJsonArray semesters = told.value(QLatin1String("semesters")).toArray();
    for (const auto& semester : semesters) {
        roster.semesters << semester.toInt();
    }
    const QJsonArray entries = told.value(QLatin1String("rows")).toArray();
    for (const auto& entry : entries) {
        roster.entries << readEntry(entry.toObject());
    }
    return roster;
}

} // namespace

AccountQuestion<KeptRoster> keptRoster(qint64 unitId, int semester) {
    return {QStringLiteral("SELECT api.kept_roster($1, $2, $3)"),
            {QString::number(unitId), QString::number(semester)},
            readRoster};
}

} // namespace inservice::questions
