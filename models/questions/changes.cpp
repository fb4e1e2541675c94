// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/changes.h"

#include <QJsonDocument>

namespace inservice::questions {

AccountQuestion<QJsonObject> lookChange(const QJsonObject& body) {
    return {QStringLiteral("SELECT api.look_change($1, $2)"),
            {QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact))},
            [](const PgRows& rows) { return QJsonDocument::fromJson(rows.scalar()).object(); }};
}

} // namespace inservice::questions
