// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/device.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace inservice::questions {

AccountQuestion<OwnDevice> ownDevice() {
    return {QStringLiteral("SELECT api.device($1)"), {}, [](const PgRows& rows) {
                const QJsonObject told = QJsonDocument::fromJson(rows.scalar()).object();
                return OwnDevice{
                    QDateTime::fromString(told.value(QLatin1String("bound_at")).toString(), Qt::ISODateWithMs),
                    told.value(QLatin1String("recovery_left")).toInt(), told.value(QLatin1String("required")).toBool()};
            }};
}

} // namespace inservice::questions
