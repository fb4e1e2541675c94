// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offerings/offeringindex.h"

#include "models/domain/fold.h"
#include "models/offerings/offeringwords.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/courses.h"
#include "models/replica/tables/units.h"

#include <algorithm>
#include <limits>

namespace inservice {

namespace {

constexpr qint64 never = std::numeric_limits<qint64>::max();
constexpr qint64 always = std::numeric_limits<qint64>::min();
constexpr qint64 dayLong = 24 * 3'600'000;
constexpr int byNumber = 5;
constexpr int none = -1;
constexpr int several = -2;
constexpr qint64 taiwan = 8 * 3600; // seconds before UTC; there is no summer time

bool isDigits(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

qint64 momentOf(const QDateTime& time, qint64 otherwise) {
    return time.isValid() ? time.toMSecsSinceEpoch() : otherwise;
}

const QHash<QString, QStringList>& standingFacets() {
    static const QHash<QString, QStringList> all{
        {QStringLiteral("registration"),
         {QStringLiteral("none"), QStringLiteral("not_yet"), QStringLiteral("open"), QStringLiteral("closing"),
          QStringLiteral("closed")}},
        {QStringLiteral("state"),
         {QStringLiteral("coming"), QStringLiteral("running"), QStringLiteral("ended"), QStringLiteral("cancelled")}},
        {QStringLiteral("seats"), {QStringLiteral("free")}}};
    return all;
}

} // namespace

/// What dates and seats say now: the facets of an offering that it does not bear.
struct OfferingIndex::Standing {
    const OfferingRow& row;
    bool online;
    bool closed;
    bool notYet;
    bool open;
    bool closing;
    bool coming;
    bool running;

    Standing(const Entry& entry, bool registersOnline, qint64 now)
        : row(entry.row)
        , online(registersOnline && !row.cancelled)
        , closed(online && entry.regTo <= now)
        , notYet(online && !closed && entry.regFrom > now)
        , open(online && !closed && !notYet)
        , closing(open && entry.regTo <= now + 3 * dayLong)
        , coming(!row.cancelled && entry.startsAt > now)
        , running(!row.cancelled && !coming && entry.endsAt > now) {}

    [[nodiscard]] bool is(const QString& facet, const QString& value) const {
        if (facet == QLatin1String("registration")) {
            return value == QLatin1String("none")      ? !online
                   : value == QLatin1String("not_yet") ? notYet
                   : value == QLatin1String("open")    ? open
                   : value == QLatin1String("closing") ? closing
                                                       : value == QLatin1String("closed") && closed;
        }
        if (facet == QLatin1String("state")) {
            return value == QLatin1String("coming")    ? coming
                   : value == QLatin1String("running") ? running
                   : value == QLatin1String("ended")   ? !row.cancelled && !coming && !running
                                                       : value == QLatin1String("cancelled") && row.cancelled;
        }
        return value == QLatin1String("free") && !row.cancelled && row.free > 0;
    }
};

/// A query made ready for these entries.
struct OfferingIndex::Plan {
    /// One facet's choice: by values, by what holds now, or by names.
    struct Facet {
        QString key;
        std::vector<bool> any;
        std::vector<bool> none;
        QStringList anyWords;
        QStringList noneWords;
        bool hasAny = false;
        bool hasNone = false;
    };
    SoughtWords words;
    SoughtWords unitWords;
    QString digits; ///< that the number begins with
    bool nothing = false;
    OfferingQuery::In in = OfferingQuery::In::Name;
    std::vector<bool> tags; ///< with the words, when these are of tags
    qint64 unitId = 0;
    QSet<qint64> units; ///< with the words of the organiser
    bool byUnits = false;
    qint64 now = 0;
    OfferingQuery::When when = OfferingQuery::When::Coming;
    qint64 from = always;
    qint64 to = never;
    QList<Facet> facets;
    int online = -1; ///< the value that says that one registers on line
};

OfferingIndex OfferingIndex::of(const ReplicaReader& replica) {
    OfferingIndex index;
    for (const UnitRow& unit : replica.rows<UnitRow>()) {
        index.m_units.insert(unit.id, {foundBy(unit.name), unit.code});
    }
    for (const CourseTagRow& tag : replica.rows<CourseTagRow>()) {
        index.m_tags.insert(QStringLiteral("t:") + tag.code, foundBy(tag.code + u' ' + tag.label));
    }
    for (const OfferingRow& row : replica.rows<OfferingRow>()) {
        index.m_places.insert(row.id, int(index.m_entries.size()));
        index.m_entries.append(index.entry(row));
    }
    index.sort();
    return index;
}

void OfferingIndex::update(const ReplicaReader& replica, const QSet<qint64>& ids) {
    QSet<qint64> gone = ids;
    for (const OfferingRow& row : replica.rows<OfferingRow>(ids)) {
        gone.remove(row.id);
        if (const auto place = m_places.constFind(row.id); place != m_places.constEnd()) {
            m_entries[*place] = entry(row);
        } else {
            m_places.insert(row.id, int(m_entries.size()));
            m_entries.append(entry(row));
        }
    }
    for (const qint64 id : std::as_const(gone)) {
        const auto place = m_places.constFind(id);
        if (place == m_places.constEnd()) {
            continue;
        }
        const int at = *place;
        m_places.erase(place);
        if (at != m_entries.size() - 1) {
            m_entries[at] = std::move(m_entries.last());
            m_places[m_entries.at(at).row.id] = at;
        }
        m_entries.removeLast();
    }
    sort();
}

const OfferingRow* OfferingIndex::row(qint64 id) const {
    const auto place = m_places.constFind(id);
    return place != m_places.constEnd() ? &m_entries.at(*place).row : nullptr;
}

QStringList OfferingIndex::facets(qint64 id) const {
    QStringList values;
    if (const auto place = m_places.constFind(id); place != m_places.constEnd()) {
        for (const int value : m_entries.at(*place).facets) {
            values.append(m_valueNames.at(value));
        }
    }
    return values;
}

OfferingIndex::Entry OfferingIndex::entry(const OfferingRow& row) {
    Entry made{row,
               foundBy(row.title),
               {},
               {},
               momentOf(row.visibleFrom, never),
               momentOf(row.startsAt, never),
               momentOf(row.endsAt, never),
               momentOf(row.regFrom, always),
               momentOf(row.regTo, never)};
    for (const QString& lecturer : row.lecturers) {
        made.lecturers.append(fold(lecturer));
    }
    const QStringList own = m_own.valuesOf(row.id);
    made.facets.reserve(row.facets.size() + own.size());
    for (const QString& value : row.facets + own) {
        made.facets.append(numberOf(value));
    }
    made.row.facets.clear(); // they stand in m_valueNames once
    return made;
}

int OfferingIndex::numberOf(const QString& value) {
    const auto known = m_values.constFind(value);
    if (known != m_values.constEnd()) {
        return *known;
    }
    m_values.insert(value, int(m_valueNames.size()));
    m_valueNames.append(value);
    return int(m_valueNames.size()) - 1;
}

void OfferingIndex::setOwn(const OwnOfferings& own) {
    m_own = own;
    std::vector<bool> isOwn(size_t(m_valueNames.size()));
    for (int value = 0; value < m_valueNames.size(); ++value) {
        const QChar letter = m_valueNames.at(value).at(0);
        isOwn[size_t(value)] =
            letter == facetLetter(QStringLiteral("fits")) || letter == facetLetter(QStringLiteral("mine"));
    }
    for (Entry& entry : m_entries) {
        entry.facets.removeIf([&isOwn](int value) { return size_t(value) < isOwn.size() && isOwn[size_t(value)]; });
        for (const QString& value : own.valuesOf(entry.row.id)) {
            entry.facets.append(numberOf(value));
        }
    }
}

void OfferingIndex::sort() {
    struct Key {
        qint64 key;
        qint64 number;
        int place;
    };
    std::vector<Key> keys(size_t(m_entries.size()));
    const auto order = [&](int sort, auto keyOf, bool descending = false) {
        for (int place = 0; place < m_entries.size(); ++place) {
            keys[size_t(place)] = {keyOf(m_entries.at(place)), m_entries.at(place).row.number, place};
        }
        std::sort(keys.begin(), keys.end(), [descending](const Key& a, const Key& b) {
            const auto of = [](const Key& one) { return std::pair(one.key, one.number); };
            return descending ? of(b) < of(a) : of(a) < of(b);
        });
        QList<int>& places = m_orders[size_t(sort)];
        places.resize(m_entries.size());
        std::transform(keys.begin(), keys.end(), places.begin(), [](const Key& one) { return one.place; });
    };
    order(int(OfferingQuery::Sort::Start), [](const Entry& entry) { return entry.startsAt; });
    order(int(OfferingQuery::Sort::Deadline), [](const Entry& entry) { return entry.regTo; });
    order(
        int(OfferingQuery::Sort::Newest), [](const Entry& entry) { return entry.visibleFrom; }, true);
    order(int(OfferingQuery::Sort::Seats), [](const Entry& entry) { return -qint64(entry.row.quota); });
    order(
        int(OfferingQuery::Sort::Latest), [](const Entry& entry) { return entry.startsAt; }, true);
    order(byNumber, [](const Entry&) { return qint64(0); });
}

OfferingIndex::Plan OfferingIndex::plan(const OfferingQuery& query, const QDateTime& now) const {
    Plan plan;
    plan.now = now.toMSecsSinceEpoch();
    plan.in = query.in;
    plan.when = query.when;
    plan.unitId = query.unitId;
    plan.online = m_values.value(QStringLiteral("r:online"), -1);
    plan.words = soughtWords(query.keyword);
    const bool onlyDigits =
        plan.words.unwanted.isEmpty() && plan.words.wanted.size() == 1 && isDigits(plan.words.wanted.first());
    if (!plan.words.isEmpty() &&
        (query.in == OfferingQuery::In::Number || (query.in == OfferingQuery::In::Name && onlyDigits))) {
        plan.digits = onlyDigits ? plan.words.wanted.first() : QString();
        plan.nothing = plan.digits.isEmpty() || plan.digits.startsWith(u'0') || plan.digits.size() > 9;
        plan.words = {};
    } else if (!plan.words.isEmpty() && query.in == OfferingQuery::In::Tag) {
        plan.tags.resize(size_t(m_valueNames.size()));
        for (auto tag = m_tags.constBegin(); tag != m_tags.constEnd(); ++tag) {
            if (const int value = m_values.value(tag.key(), -1); value >= 0 && plan.words.areIn(*tag)) {
                plan.tags[size_t(value)] = true;
            }
        }
    }
    const bool keywordOfUnit = query.in == OfferingQuery::In::Unit && !plan.words.isEmpty();
    const SoughtWords unitWords = soughtWords(query.unit);
    const QString code = fold(query.unit).toUpper();
    plan.byUnits = keywordOfUnit || !query.unit.isEmpty();
    const bool isCode = !code.isEmpty() && std::any_of(m_units.begin(), m_units.end(),
                                                       [&code](const Unit& unit) { return unit.code == code; });
    for (auto unit = m_units.constBegin(); plan.byUnits && unit != m_units.constEnd(); ++unit) {
        if ((!keywordOfUnit || plan.words.areIn(unit->name)) &&
            (query.unit.isEmpty() || (isCode ? unit->code == code : unitWords.areIn(unit->name)))) {
            plan.units.insert(unit.key());
        }
    }
    const auto midnight = [](const QDate& day) {
        return QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, taiwan).toMSecsSinceEpoch();
    };
    plan.from = query.from.isValid() ? midnight(query.from) : always;
    plan.to = query.to.isValid() ? midnight(query.to.addDays(1)) : never;
    planFacets(plan, query);
    return plan;
}

void OfferingIndex::planFacets(Plan& plan, const OfferingQuery& query) const {
    for (auto choice = query.facets.constBegin(); choice != query.facets.constEnd(); ++choice) {
        if (choice->isEmpty()) {
            continue;
        }
        Plan::Facet facet;
        facet.key = choice.key();
        facet.hasAny = !choice->any.isEmpty();
        facet.hasNone = !choice->none.isEmpty();
        const QChar letter = facetLetter(choice.key());
        const auto ready = [&](const QStringList& values, std::vector<bool>& bits, QStringList& words) {
            bits.resize(letter.isNull() ? 0 : size_t(m_valueNames.size()));
            for (const QString& value : values) {
                if (letter.isNull()) {
                    words.append(choice.key() == QLatin1String("lecturer") ? fold(value) : value);
                } else if (const int known = m_values.value(letter + (u':' + value), -1); known >= 0) {
                    bits[size_t(known)] = true;
                }
            }
        };
        ready(choice->any, facet.any, facet.anyWords);
        ready(choice->none, facet.none, facet.noneWords);
        plan.facets.append(facet);
    }
}

/// All but the facets.
bool OfferingIndex::isMeant(const Entry& entry, const Plan& plan) {
    const OfferingRow& row = entry.row;
    if (plan.nothing || (plan.unitId != 0 && row.unitId != plan.unitId) || entry.visibleFrom > plan.now ||
        (plan.when == OfferingQuery::When::Coming && entry.startsAt <= plan.now) ||
        (plan.when == OfferingQuery::When::Current && entry.endsAt <= plan.now) ||
        (plan.when == OfferingQuery::When::Past && entry.endsAt > plan.now) || entry.startsAt < plan.from ||
        entry.startsAt >= plan.to || (plan.byUnits && !plan.units.contains(row.unitId))) {
        return false;
    }
    if (!plan.digits.isEmpty()) {
        return QString::number(row.number).startsWith(plan.digits);
    }
    if (plan.words.isEmpty() || plan.in == OfferingQuery::In::Unit) {
        return true;
    }
    if (plan.in == OfferingQuery::In::Tag) {
        return std::any_of(entry.facets.begin(), entry.facets.end(),
                           [&plan](int value) { return plan.tags[size_t(value)]; });
    }
    return plan.words.areIn(entry.title);
}

/// Which facet's choice an entry does not meet: `none`, or `several`.
int OfferingIndex::missed(const Entry& entry, const Plan& plan) {
    int result = none;
    if (plan.facets.isEmpty()) {
        return none;
    }
    const Standing standing(entry, entry.facets.contains(plan.online), plan.now);
    for (int i = 0; i < plan.facets.size(); ++i) {
        const Plan::Facet& facet = plan.facets.at(i);
        const auto meets = [&](const std::vector<bool>& bits, const QStringList& words) {
            if (!bits.empty()) {
                return std::any_of(entry.facets.begin(), entry.facets.end(),
                                   [&bits](int value) { return size_t(value) < bits.size() && bits[size_t(value)]; });
            }
            return std::any_of(words.begin(), words.end(), [&](const QString& word) {
                return facet.key == QLatin1String("lecturer") ? entry.lecturers.contains(word)
                                                              : standing.is(facet.key, word);
            });
        };
        if ((facet.hasAny && !meets(facet.any, facet.anyWords)) ||
            (facet.hasNone && meets(facet.none, facet.noneWords))) {
            if (result != none) {
                return several;
            }
            result = i;
        }
    }
    return result;
}

QList<qint64> OfferingIndex::find(const OfferingQuery& query, const QDateTime& now) const {
    QList<qint64> found;
    const Plan ready = plan(query, now);
    const size_t sort = ready.digits.isEmpty() ? size_t(query.sort) : size_t(byNumber);
    for (const int place : m_orders[sort]) {
        const Entry& entry = m_entries.at(place);
        if (isMeant(entry, ready) && missed(entry, ready) == none) {
            found.append(entry.row.id);
        }
    }
    return found;
}

OfferingCounts OfferingIndex::count(const OfferingQuery& query, const QDateTime& now) const {
    const Plan ready = plan(query, now);
    // Of what meets all choices each value counts for the facets without one; of what misses one alone, for that facet.
    std::vector<qint64> met(size_t(m_valueNames.size()));
    std::vector<std::vector<qint64>> else_(size_t(ready.facets.size()), std::vector<qint64>(met.size()));
    OfferingCounts counts;
    for (const Entry& entry : m_entries) {
        const int miss = isMeant(entry, ready) ? missed(entry, ready) : several;
        if (miss == several) {
            continue;
        }
        counts.total += miss == none ? 1 : 0;
        std::vector<qint64>& into = miss == none ? met : else_[size_t(miss)];
        for (const int value : entry.facets) {
            ++into[size_t(value)];
        }
        const Standing standing(entry, entry.facets.contains(ready.online), ready.now);
        for (auto facet = standingFacets().constBegin(); facet != standingFacets().constEnd(); ++facet) {
            if (miss != none && ready.facets.at(miss).key != facet.key()) {
                continue;
            }
            for (const QString& value : *facet) {
                counts.facets[facet.key()][value] += standing.is(facet.key(), value) ? 1 : 0;
            }
        }
    }
    for (const QString& facet : countedFacets()) {
        const QChar letter = facetLetter(facet);
        const auto chosen = std::find_if(ready.facets.begin(), ready.facets.end(),
                                         [&](const Plan::Facet& one) { return one.key == facet; });
        for (int value = 0; !letter.isNull() && value < m_valueNames.size(); ++value) {
            if (m_valueNames.at(value).startsWith(letter)) {
                const qint64 n =
                    met[size_t(value)] +
                    (chosen != ready.facets.end() ? else_[size_t(chosen - ready.facets.begin())][size_t(value)] : 0);
                if (n > 0) {
                    counts.facets[facet].insert(m_valueNames.at(value).mid(2), n);
                }
            }
        }
    }
    return counts;
}

} // namespace inservice
