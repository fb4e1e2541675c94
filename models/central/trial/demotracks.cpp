// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/trial/demotracks.h"

#include "models/central/client/pgconnection.h"
#include "models/central/trial/sampleclient.h"

#include <QJsonArray>
#include <QJsonObject>

namespace inservice {

namespace {

/// A course that everybody finds.
void follow(SampleClient& player, PgConnection& admin, const QString& token, const QString& title) {
    const QByteArray number =
        admin
            .exec(QStringLiteral("SELECT number FROM core.offering WHERE title = $1 AND visible_from <= now()"),
                  {title})
            .scalar();
    if (number.isEmpty()) {
        throw DemoError(QStringLiteral("no published course %1").arg(title));
    }
    player.submit(token, QStringLiteral("track.add"), {{QStringLiteral("number"), number.toLongLong()}});
}

void subscribe(SampleClient& player, const QString& token, const QString& name, const QJsonObject& query,
               const QString& every, bool byMail) {
    player.submit(token, QStringLiteral("subscription.add"),
                  {{QStringLiteral("name"), name},
                   {QStringLiteral("query"), query},
                   {QStringLiteral("every"), every},
                   {QStringLiteral("by_mail"), byMail}});
}

QJsonObject keyword(const QString& words) {
    return {{QStringLiteral("keyword"), words}};
}

} // namespace

void fillTracks(SampleClient& player, PgConnection& admin, const QHash<QString, QString>& tokens,
                const QString& teacher) {
    const QString school = tokens.value(QStringLiteral("khchief1"));
    for (const QString& title : {QStringLiteral("基本救命術訓練"), QStringLiteral("新課綱素養教學分區研習(北區)"),
                                 QStringLiteral("新課綱素養教學分區研習(南區)")}) {
        follow(player, admin, teacher, title);
    }
    follow(player, admin, school, QStringLiteral("新課綱素養教學分區研習(北區)"));
    subscribe(player, teacher, QStringLiteral("資訊安全與數位學習"), keyword(QStringLiteral("數位")),
              QStringLiteral("week"), true);
    const QJsonObject free{{QStringLiteral("any"), QJsonArray{QStringLiteral("free")}}};
    subscribe(player, teacher, QStringLiteral("免費的輔導知能研習"),
              {{QStringLiteral("keyword"), QStringLiteral("輔導")},
               {QStringLiteral("facets"), QJsonObject{{QStringLiteral("fee"), free}}}},
              QStringLiteral("month"), false);
    subscribe(player, school, QStringLiteral("新課綱研習"), keyword(QStringLiteral("新課綱")), QStringLiteral("week"),
              true);
}

} // namespace inservice
