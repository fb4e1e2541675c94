// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/notices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inservice::questions {

namespace {

QList<NoticeChoice> readNotices(const PgRows& rows) {
    QList<NoticeChoice> notices;
    const QJsonArray all = QJsonDocument::fromJson(rows.scalar()).object().value(QLatin1String("notices")).toArray();
    for (const auto& value : all) {
        const QJsonObject one = value.toObject();
        notices.append({one.value(QLatin1String("notice")).toString(), one.value(QLatin1String("mail")).toBool(),
                        one.value(QLatin1String("by_name")).toString(),
                        QDateTime::fromString(one.value(QLatin1String("at")).toString(), Qt::ISODateWithMs)});
    }
    return notices;
}

} // namespace

AccountQuestion<QList<NoticeChoice>> ownNotices() {
    return {QStringLiteral("SELECT api.own_notices($1)"), {}, readNotices};
}

} // namespace inservice::questions
