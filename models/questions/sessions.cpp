// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/sessions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inservice::questions {

namespace {

QDateTime timeOf(const QJsonObject& object, const char* key) {
    return QDateTime::fromString(object.value(QLatin1String(key)).toString(), Qt::ISODateWithMs);
}

QList<OwnSession> readSessions(const PgRows& rows) {
    QList<OwnSession> sessions;
    const QJsonArray all = QJsonDocument::fromJson(rows.scalar()).array();
    for (const auto& value : all) {
        const QJsonObject one = value.toObject();
        sessions.append({one.value(QLatin1String("place")).toString(), timeOf(one, "since"), timeOf(one, "seen"),
                         one.value(QLatin1String("here")).toBool()});
    }
    return sessions;
}

} // namespace

AccountQuestion<QList<OwnSession>> ownSessions() {
    return {QStringLiteral("SELECT api.sessions($1)"), {}, readSessions};
}

AccountQuestion<bool> endOtherSessions() {
    return {QStringLiteral("SELECT api.sign_out_others($1)"), {}, [](const PgRows&) { return true; }};
}

} // namespace inservice::questions
