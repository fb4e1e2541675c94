// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offerings/trackmodel.h"

#include "models/commands/kinds.h"
#include "models/replica/tables/enrolments.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"
#include "models/tables/searchfold.h"
#include "models/tables/showndays.h"

#include <QJsonObject>

namespace inservice {
namespace {

/// What the centre keeps of it with whoever follows it.
OfferingRow offeringOf(const TrackRow& track) {
    OfferingRow row;
    row.id = track.courseId;
    row.number = track.number;
    row.unitId = track.unitId;
    row.title = track.title;
    row.startsAt = track.startsAt;
    row.endsAt = track.endsAt;
    row.regFrom = track.regFrom;
    row.regTo = track.regTo;
    row.cancelled = track.cancelled;
    if (track.online) {
        row.facets << QStringLiteral("r:online");
    }
    return row;
}

bool isOver(const OfferingRow& row, const QDateTime& now) {
    return row.cancelled || row.endsAt <= now;
}

QString registrationText(const TrackListRow& row) {
    const OfferingRow& course = row.offering;
    if (!row.track.online) {
        return TrackModel::tr("Not online", "registration");
    }
    const QDate from = taiwanDay(course.regFrom);
    const QDate to = taiwanDay(course.regTo.isValid() ? course.regTo.addSecs(-1) : course.regTo);
    return from.isValid() && to.isValid() ? shownDays(from, to)
           : from.isValid()               ? TrackModel::tr("from %1", "day").arg(shownDay(from))
           : to.isValid()                 ? TrackModel::tr("until %1", "day").arg(shownDay(to))
                                          : QString();
}

QString daysText(const TrackListRow& row) {
    return shownDays(taiwanDay(row.offering.startsAt), taiwanDay(row.offering.endsAt.addSecs(-1)));
}

RowSource<TrackListRow> trackSource(bool enrols) {
    RowSource<TrackListRow> source;
    source.own = {{"track", [](qint64 id) { return id; }}};
    source.named = {{"offering", [](const TrackListRow& row) { return row.track.courseId; }},
                    {"unit", [](const TrackListRow& row) { return row.track.unitId; }}};
    source.whole = {"enrolment"};
    source.read = [enrols](const ReplicaReader& replica, const QSet<qint64>* ids) {
        return TrackListRow::read(replica, ids, enrols);
    };
    source.id = [](const TrackListRow& row) { return row.track.id; };
    source.search = [](const TrackListRow& row) {
        return QStringList{searchFold(row.offering.title), searchFold(row.unit), QString::number(row.track.number)};
    };
    return source;
}

} // namespace

QList<TrackNews> newsOf(const TrackRow& track) {
    QList<TrackNews> all;
    for (const auto& value : track.news) {
        const QJsonObject one = value.toObject();
        QStringList fields;
        const QJsonArray said = one.value(QLatin1String("fields")).toArray();
        for (const auto& field : said) {
            fields << field.toString();
        }
        all.append({one.value(QLatin1String("key")).toString(),
                    QDateTime::fromString(one.value(QLatin1String("at")).toString(), Qt::ISODateWithMs), fields,
                    one.value(QLatin1String("reason")).toString()});
    }
    return all;
}

QList<TrackListRow> TrackListRow::read(const ReplicaReader& replica, const QSet<qint64>* ids, bool enrols) {
    const QList<TrackRow> tracks = ids != nullptr ? replica.rows<TrackRow>(*ids) : replica.rows<TrackRow>();
    QSet<qint64> courses;
    QSet<qint64> unitIds;
    for (const TrackRow& track : tracks) {
        courses.insert(track.courseId);
        unitIds.insert(track.unitId);
    }
    QHash<qint64, OfferingRow> offerings;
    for (const OfferingRow& one : replica.rows<OfferingRow>(courses)) {
        offerings.insert(one.id, one);
    }
    QHash<qint64, QString> units;
    for (const UnitRow& unit : replica.rows<UnitRow>(unitIds)) {
        units.insert(unit.id, unit.name);
    }
    QHash<qint64, QString> states;
    for (const EnrolmentRow& one : enrols ? replica.rows<EnrolmentRow>() : QList<EnrolmentRow>()) {
        states.insert(one.courseId, one.state); // the newest stays
    }
    QList<TrackListRow> rows;
    for (const TrackRow& track : tracks) {
        const auto held = offerings.constFind(track.courseId);
        const bool isHeld = held != offerings.constEnd();
        rows.append({track, isHeld ? *held : offeringOf(track), isHeld, units.value(track.unitId),
                     states.value(track.courseId)});
    }
    return rows;
}

TrackModel::TrackModel(const QString& replicaFile, const Words& words, QObject* parent)
    : MarkedListModel("track", int(Column::Standing), parent)
    , m_words(words) {
    using Row = const TrackListRow&;
    setColumns({
        {tr("Number"), [](Row row) { return QVariant(row.track.number); }},
        {tr("Course"), [](Row row) { return QVariant(row.offering.title); }},
        {tr("Organiser"), [](Row row) { return QVariant(row.unit); }},
        {tr("Days"), [](Row row) { return QVariant(row.offering.startsAt); }, daysText},
        {tr("Registration"), [](Row row) { return QVariant(row.offering.regTo); }, registrationText},
        {tr("Seats left"),
         [](Row row) { return row.isHeld ? QVariant(row.offering.free) : QVariant(); },
         {},
         {},
         Qt::AlignRight | Qt::AlignVCenter},
        {tr("My enrolment"), [](Row row) { return QVariant(row.enrolment); },
         [word = m_words.enrolment](Row row) {
             return row.enrolment.isEmpty() || !word ? QString() : word(row.enrolment);
         }},
        {tr("State"), [](Row row) { return QVariant(row.offering.regFrom); },
         [this](Row row) { return standingText(row); }},
        {tr("What has happened"),
         [](Row row) {
             const QList<TrackNews> news = newsOf(row.track);
             return news.isEmpty() ? QVariant() : QVariant(news.constLast().at);
         },
         [words = m_words.news](Row row) {
             const QList<TrackNews> news = newsOf(row.track);
             return news.isEmpty() ? QString()
                                   : tr("%1 %2", "day, what has happened")
                                         .arg(shownDate(news.constLast().at), words(news.constLast()));
         }},
        {tr("Followed since"), [](Row row) { return QVariant(row.track.addedAt); },
         [](Row row) { return shownTime(row.track.addedAt); }},
    });
    setSource(trackSource(m_words.enrolment != nullptr), replicaFile);
    setChip(int(Bucket::Coming));
}

TrackModel::~TrackModel() = default;

QDateTime TrackModel::now() const {
    return QDateTime::currentDateTimeUtc().addSecs(-m_clockAhead);
}

OfferingStanding TrackModel::standing(const TrackListRow& row) const {
    return standingOf(row.offering, now());
}

QString TrackModel::standingText(const TrackListRow& row) const {
    const QString word = row.track.shown ? m_words.standing(standing(row)) : tr("Not public at present");
    return marks().stateText(row.track.number, word, kindWord);
}

void TrackModel::setOutbox(const QList<OutboxItem>& items) {
    const QList<qint64> changed = setMarks(items);
    const QSet<qint64> numbers(changed.cbegin(), changed.cend());
    QList<qint64> ids;
    if (rows() != nullptr) {
        for (const auto& row : rows()->rows) {
            if (numbers.contains(row->track.number)) {
                ids << row->track.id;
            }
        }
    }
    touched(ids);
}

QList<TrackModel::Chip> TrackModel::chips() const {
    return {{[now = now()](const TrackListRow& row) { return !isOver(row.offering, now); }},
            {[now = now()](const TrackListRow& row) { return isOver(row.offering, now); }},
            {}};
}

PendingMark TrackModel::pending(qint64 id) const {
    const TrackListRow* shown = row(id);
    return shown != nullptr ? marks().of(shown->track.number) : PendingMark();
}

QVariant TrackModel::state(const TrackListRow& row) const {
    return row.track.shown ? int(standing(row)) : int(OfferingStanding::NoOnline);
}

} // namespace inservice
