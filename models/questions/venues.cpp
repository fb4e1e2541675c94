// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/venues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inservice::questions {
namespace {

QList<VenueUse> readPlan(const PgRows& rows) {
    QList<VenueUse> plan;
    const QJsonArray all = QJsonDocument::fromJson(rows.scalar()).array();
    for (const auto& value : all) {
        const QJsonObject one = value.toObject();
        const auto time = [&one](const char* key) {
            return QDateTime::fromString(one.value(QLatin1String(key)).toString(), Qt::ISODateWithMs);
        };
        plan.append({time("starts_at"), time("ends_at"), one.value(QLatin1String("number")).toInteger()});
    }
    return plan;
}

} // namespace

AccountQuestion<QList<VenueUse>> venuePlan(qint64 venueId) {
    return {QStringLiteral("SELECT api.venue_plan($1, $2)"), {venueId}, readPlan};
}

} // namespace inservice::questions
