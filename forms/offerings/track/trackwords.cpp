// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/track/trackwords.h"

#include "forms/offerings/search/facetvalues.h"
#include "forms/words/offeringwords.h"
#include "models/offerings/offeringquery.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"

#include <QCoreApplication>

namespace inservice::trackwords {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(TrackWords)
};

constexpr int namedValues = 3; ///< of a facet; the others are counted

QString named(const ReplicaReader& replica, const QString& facet, const QStringList& keys) {
    QHash<QString, QString> known;
    const QList<FacetValue> all = facetValues(replica, facet);
    for (const FacetValue& value : all) {
        known.insert(value.key, value.word);
    }
    QStringList said;
    for (const QString& key : keys.first(std::min<qsizetype>(keys.size(), namedValues))) {
        said << known.value(key, words::facetValue(facet, key));
    }
    const QString list = said.join(Say::tr(", ", "between values"));
    return keys.size() > namedValues ? Say::tr("%1 and %n more", nullptr, int(keys.size()) - namedValues).arg(list)
                                     : list;
}

QString fieldWord(const QString& key) {
    return key == u"time"    ? Say::tr("times")
           : key == u"place" ? Say::tr("place or way it is held")
                             : Say::tr("registration");
}

} // namespace

QString news(const TrackNews& news) {
    if (news.key == u"cancelled") {
        return Say::tr("Cancelled");
    }
    if (news.key == u"seat") {
        return Say::tr("A seat is free again");
    }
    QStringList fields;
    for (const QString& field : news.fields) {
        fields << fieldWord(field);
    }
    return fields.isEmpty() ? Say::tr("Changed")
                            : Say::tr("Changed: %1").arg(fields.join(Say::tr(", ", "between values")));
}

QString reminder(const TrackReminder& reminder, const QDateTime& now) {
    const QString course = Say::tr("%1 (%2)", "title, number").arg(reminder.title).arg(reminder.number);
    switch (reminder.kind) {
    case TrackReminder::Kind::OpensTomorrow:
        return Say::tr("Registration opens on %1: %2").arg(shownTime(reminder.at), course);
    case TrackReminder::Kind::OpensSoon:
        return reminder.at > now ? Say::tr("Registration opens at %1: %2").arg(shortTime(reminder.at, now), course)
                                 : Say::tr("Registration is open now: %1").arg(course);
    case TrackReminder::Kind::Closes:
        return Say::tr("Registration ends on %1: %2").arg(shownTime(reminder.at.addSecs(-1)), course);
    case TrackReminder::Kind::News:
        break;
    }
    return Say::tr("%1: %2", "what has happened, course").arg(news(reminder.news), course);
}

QString query(const ReplicaReader& replica, const QJsonObject& json) {
    const std::optional<OfferingQuery> asked = OfferingQuery::fromJson(json);
    if (!asked) {
        return Say::tr("A search that this program cannot read");
    }
    QStringList parts;
    if (!asked->keyword.isEmpty()) {
        parts << Say::tr("Words: %1").arg(asked->keyword);
    }
    if (!asked->unit.isEmpty()) {
        parts << Say::tr("Organiser: %1").arg(asked->unit);
    }
    if (asked->unitId != 0) {
        const std::optional<UnitRow> unit = replica.row<UnitRow>(asked->unitId);
        parts << Say::tr("Organiser: %1").arg(unit ? unit->name : QString::number(asked->unitId));
    }
    if (asked->from.isValid() || asked->to.isValid()) {
        parts << Say::tr("Begins: %1–%2")
                     .arg(asked->from.toString(QStringLiteral("yyyy/MM/dd")),
                          asked->to.toString(QStringLiteral("yyyy/MM/dd")));
    }
    for (auto facet = asked->facets.cbegin(); facet != asked->facets.cend(); ++facet) {
        if (!facet->any.isEmpty()) {
            parts << Say::tr("%1: %2", "what is chosen by, values")
                         .arg(words::facet(facet.key()), named(replica, facet.key(), facet->any));
        }
        if (!facet->none.isEmpty()) {
            parts << Say::tr("%1: not %2", "what is chosen by, values")
                         .arg(words::facet(facet.key()), named(replica, facet.key(), facet->none));
        }
    }
    return parts.isEmpty() ? Say::tr("All courses") : parts.join(Say::tr("; ", "between conditions"));
}

} // namespace inservice::trackwords
