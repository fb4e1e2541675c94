// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offerings/offeringmodel.h"

#include "models/domain/background.h"
#include "models/offerings/offeringwords.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/courses.h"
#include "models/replica/tables/tracks.h"
#include "models/tables/listwords.h"
#include "models/tables/unitplaces.h"

#include <algorithm>
#include <mutex>

namespace inservice {
namespace {

const char* const toldTable = "told offerings"; // of no replica: what the centre has told of

/// What the keys of an offering are called.
struct Names {
    explicit Names(const ReplicaReader& replica) {
        for (const UnitRow& unit : replica.rows<UnitRow>()) {
            units.insert(unit.id, {unit.name, unit.kind});
        }
        for (const CountyRow& county : replica.rows<CountyRow>()) {
            counties.insert(county.id, county.name);
        }
        for (const DistrictRow& district : replica.rows<DistrictRow>()) {
            districts.insert(district.id, district.name);
        }
        for (const CourseTagRow& tag : replica.rows<CourseTagRow>()) {
            tags.insert(tag.code, tag.label);
        }
        for (const TrackRow& track : replica.rows<TrackRow>()) {
            followed.insert(track.courseId);
        }
    }
    QHash<qint64, std::pair<QString, QString>> units;
    QHash<qint64, QString> counties;
    QHash<qint64, QString> districts;
    QHash<QString, QString> tags;
    QSet<qint64> followed; ///< ids of courses
};

OfferingListRow lineOf(const OfferingRow& row, const QStringList& facets, const Names& names, bool isPast) {
    OfferingListRow line;
    line.row = row;
    if (!isPast) {
        // The index has them, once for all; this one says how it stands.
        static const QStringList online{QStringLiteral("r:online")};
        line.row.facets = facets.contains(online.constFirst()) ? online : QStringList();
    }
    std::tie(line.unit, line.unitKind) = names.units.value(row.unitId);
    line.place = names.counties.value(row.countyId) + names.districts.value(row.districtId);
    for (const QString& facet : facets) {
        const QString value = facet.mid(2);
        switch (facet.isEmpty() ? 0 : facet.front().unicode()) {
        case 'k':
            line.classKind = value;
            break;
        case 'm':
            line.mode = value;
            break;
        case 't':
            line.tags << names.tags.value(value, value);
            break;
        default:
            break;
        }
    }
    line.isPast = isPast;
    line.isFollowed = names.followed.contains(row.id);
    return line;
}

void putLine(OfferingContent& content, const Names& names, qint64 id) {
    if (const OfferingRow* row = content.index->row(id)) {
        content.put(id, lineOf(*row, content.index->facets(id), names, false), {});
    } else {
        content.remove({id});
    }
}

/// What the centre has told of, in place of what it had told of before.
void putPast(OfferingContent& content, const Names& names, const QList<OfferingRow>& past) {
    QSet<qint64> before;
    for (int line = 0; line < content.size(); ++line) {
        if (content.rows.at(line)->isPast) {
            before.insert(content.ids.at(line));
        }
    }
    for (const OfferingRow& row : past) {
        before.remove(row.id);
        content.put(row.id, lineOf(row, row.facets, names, true), {});
    }
    for (const qint64 id : std::as_const(before)) {
        putLine(content, names, id);
    }
}

/// Numbers the lines: those of the replica by their columns, behind them the others as they have come.
void rank(OfferingContent& content, const QList<OfferingRow>& past) {
    content.ranks.fill(0, content.size());
    for (int place = 0; place < past.size(); ++place) {
        content.ranks[content.lineOf.value(past.at(place).id)] = place + 1;
    }
}

std::shared_ptr<OfferingContent> readOfferings(const ReplicaReader& replica, const Changes& changes,
                                               const std::shared_ptr<const OfferingContent>& before,
                                               const QList<OfferingRow>& past, const OwnOfferings& own) {
    auto content = std::make_shared<OfferingContent>();
    const Names names(replica);
    const bool afresh = !before || !before->index || changes.isWhole("offering") ||
                        changes.concerns({"unit", "course_tag", "county", "district"});
    if (afresh) {
        auto index = std::make_shared<OfferingIndex>(OfferingIndex::of(replica));
        index->setOwn(own);
        content->index = std::move(index);
        content->followed = names.followed;
        const QList<qint64> ids = content->index->ids();
        for (const qint64 id : ids) {
            putLine(*content, names, id);
        }
        putPast(*content, names, past);
        return content;
    }
    *content = *before;
    if (before->index->own() != own) {
        auto index = std::make_shared<OfferingIndex>(*before->index);
        index->setOwn(own);
        content->index = std::move(index);
    }
    if (names.followed != before->followed) {
        content->followed = names.followed;
        const QSet<qint64> both = names.followed & before->followed;
        const QSet<qint64> moved = (names.followed | before->followed) - both;
        for (const qint64 id : moved) {
            putLine(*content, names, id);
        }
    }
    if (const QSet<qint64> ids = changes.ids("offering"); !ids.isEmpty()) {
        auto index = std::make_shared<OfferingIndex>(*content->index);
        index->update(replica, ids);
        content->index = std::move(index);
        for (const qint64 id : ids) {
            putLine(*content, names, id);
        }
    }
    putPast(*content, names, past);
    return content;
}

OfferingModel::Class classOf(const OfferingListRow& row) {
    using Class = OfferingModel::Class;
    static const QHash<QString, Class> chips = [] {
        QHash<QString, Class> made;
        for (const auto chip : {Class::NonCredit, Class::Credit, Class::Degree}) {
            const QStringList kinds = OfferingModel::classKinds(chip);
            for (const QString& kind : kinds) {
                made.insert(kind, chip);
            }
        }
        return made;
    }();
    return chips.value(row.classKind, Class::NonCredit);
}

bool asksForNumber(const OfferingQuery& query) {
    const SoughtWords words = soughtWords(query.keyword);
    return (query.in == OfferingQuery::In::Name || query.in == OfferingQuery::In::Number) && words.unwanted.isEmpty() &&
           words.wanted.size() == 1 &&
           std::all_of(words.wanted.constFirst().begin(), words.wanted.constFirst().end(),
                       [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString money(int fee) {
    return fee == 0 ? OfferingModel::tr("free of charge") : QString::number(fee);
}

} // namespace

QVector<char> OfferingContent::found(const OfferingQuery& query, const QDateTime& now) const {
    QVector<char> lines(size(), 0);
    if (index) {
        const QList<qint64> ids = index->find(query, now);
        for (const qint64 id : ids) {
            lines[lineOf.value(id)] = 1;
        }
    }
    for (int line = 0; line < size(); ++line) {
        if (rows.at(line)->isPast) {
            lines[line] = 1;
        }
    }
    return lines;
}

QStringList OfferingModel::classKinds(Class chip) {
    switch (chip) {
    case Class::NonCredit:
        return {QStringLiteral("non_credit"), QStringLiteral("school_based"), QStringLiteral("seed")};
    case Class::Credit:
        return {QStringLiteral("bachelor_credit"), QStringLiteral("master_credit")};
    case Class::Degree:
        return {QStringLiteral("bachelor_degree"), QStringLiteral("master_degree")};
    case Class::All:
    case Class::Count:
        break;
    }
    return {};
}

OfferingModel::OfferingModel(const QString& replicaFile, const OfferingListWords& words, QObject* parent)
    : RowListModel(parent)
    , m_words(words)
    , m_replicaFile(replicaFile) {
    const ColumnSpecs<OfferingListRow> columns = describedColumns();
    for (const auto& column : columns) {
        m_raws.append(column.raw);
    }
    setColumns(columns);
    readTold();
}

OfferingModel::~OfferingModel() = default;

/// The next reading has what the centre has told of by now.
void OfferingModel::readTold() {
    setReader([file = m_replicaFile, raws = m_raws, past = m_past,
               own = m_own](const std::shared_ptr<const ListContent>& before, const Changes& changes) {
        std::shared_ptr<OfferingContent> content;
        try {
            const ReplicaReader replica(file);
            content =
                readOfferings(replica, changes, std::static_pointer_cast<const OfferingContent>(before), past, own);
            content->loaded = replica.isLoaded();
            content->search.tidy();
            rank(*content, past);
        } catch (const std::exception& error) {
            content = std::make_shared<OfferingContent>();
            content->fault = QString::fromUtf8(error.what());
        }
        content->raws = raws;
        return content;
    });
}

void OfferingModel::refresh(const Changes& changes) {
    if (changes.concerns({"offering", "unit", "course_tag", "county", "district", "track"})) {
        read(changes);
    }
}

void OfferingModel::setQuery(const OfferingQuery& query) {
    OfferingQuery asked = query;
    asked.keyword = m_query.keyword;
    if (asked != m_query) {
        m_query = asked;
        changed();
    }
}

void OfferingModel::setFind(const QString& typed) {
    if (typed != m_query.keyword) {
        m_query.keyword = typed;
        changed();
    }
}

void OfferingModel::changed() {
    if (const bool byNumber = asksForNumber(m_query); byNumber != m_byNumber) {
        m_byNumber = byNumber;
        if (byNumber) {
            m_usualKeys = sortKeys();
            setSortKeys({{int(Column::Number), Qt::AscendingOrder}}); // the number itself comes first
        } else {
            setSortKeys(m_usualKeys);
        }
    }
    forgetPast();
    rearrange();
    emit queryChanged();
}

OfferingQuery OfferingModel::query() const {
    OfferingQuery asked = m_query;
    if (const QStringList kinds = classKinds(Class(chip())); !kinds.isEmpty()) {
        asked.facets.insert(QStringLiteral("class"), {kinds, {}});
    }
    return asked;
}

void OfferingModel::addPast(const QList<OfferingRow>& rows) {
    QSet<qint64> known;
    for (const OfferingRow& row : std::as_const(m_past)) {
        known.insert(row.id);
    }
    for (const OfferingRow& row : rows) {
        if (!known.contains(row.id)) { // something moved between two pages
            m_past.append(row);
        }
    }
    readTold();
    Changes told;
    told.addTable(QString::fromLatin1(toldTable));
    read(told);
}

void OfferingModel::forgetPast() {
    if (!m_past.isEmpty()) {
        m_past.clear();
        addPast({});
    }
}

void OfferingModel::setOwn(const OwnOfferings& own) {
    if (own != m_own) {
        m_own = own;
        readTold();
        Changes told;
        told.addTable(QString::fromLatin1(toldTable));
        read(told);
    }
}

void OfferingModel::setFollowing(const QSet<qint64>& underway) {
    const QSet<qint64> before = m_following.value_or(QSet<qint64>());
    m_following = underway;
    const QSet<qint64> moved = (before | underway) - (before & underway);
    if (moved.isEmpty() || rows() == nullptr) {
        return;
    }
    QList<qint64> ids;
    for (const auto& line : rows()->rows) {
        if (moved.contains(line->row.number)) {
            ids << line->row.id;
        }
    }
    touched(ids);
}

QString OfferingModel::star(const OfferingListRow& row) const {
    return !m_following || row.isPast              ? QString()
           : m_following->contains(row.row.number) ? QStringLiteral("…")
           : row.isFollowed                        ? QStringLiteral("★")
                                                   : QStringLiteral("☆");
}

QString OfferingModel::starInWords(const OfferingListRow& row) const {
    return !m_following || row.isPast              ? QString()
           : m_following->contains(row.row.number) ? tr("Asked for, and not answered by the centre yet")
           : row.isFollowed                        ? tr("Followed; click to follow it no more")
                                                   : tr("Not followed; click to follow it");
}

/// What a query finds in a content: all lines at once, worked out by whoever asks first.
class OfferingModel::Found {
public:
    explicit Found(OfferingQuery query)
        : m_query(std::move(query)) {}

    const QVector<char>& in(const ListContent& content) {
        std::call_once(m_once, [&] { m_lines = static_cast<const OfferingContent&>(content).found(m_query, m_now); });
        return m_lines;
    }

private:
    OfferingQuery m_query;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
    std::once_flag m_once;
    QVector<char> m_lines;
};

OfferingModel::Filter OfferingModel::filter() const {
    m_found = std::make_shared<Found>(query());
    return [found = m_found](const ListContent& content, int line) { return found->in(content).at(line) != 0; };
}

/// Right after filter(), for the same content: under the chip of all both find the same.
OfferingModel::Counter OfferingModel::counter() const {
    const bool isSame = m_found && chip() == int(Class::All);
    return [found = isSame ? m_found : std::make_shared<Found>(m_query)](const ListContent& content) {
        const QVector<char>& lines = found->in(content);
        const auto& rows = static_cast<const OfferingContent&>(content).rows;
        QVector<int> counts(static_cast<qsizetype>(Class::Count));
        for (int line = 0; line < lines.size(); ++line) {
            if (lines.at(line) != 0) {
                ++counts[int(Class::All)];
                ++counts[int(classOf(*rows.at(line)))];
            }
        }
        return counts;
    };
}

void OfferingModel::count(const QList<OfferingQuery>& queries, QObject* context,
                          const std::function<void(const QList<OfferingCounts>&)>& handler) const {
    inBackground(
        context,
        [queries, content = std::static_pointer_cast<const OfferingContent>(sharedContent()),
         now = QDateTime::currentDateTimeUtc()] {
            QList<OfferingCounts> counts;
            for (const OfferingQuery& query : queries) {
                counts << (content && content->index ? content->index->count(query, now) : OfferingCounts());
            }
            return counts;
        },
        handler);
}

void OfferingModel::countPlaces(const OfferingQuery& query, QObject* context,
                                const std::function<void(const OfferingPlaces&)>& handler) const {
    inBackground(
        context,
        [query, content = std::static_pointer_cast<const OfferingContent>(sharedContent()),
         now = QDateTime::currentDateTimeUtc()] {
            OfferingPlaces places;
            if (content && content->index) {
                const QList<qint64> found = content->index->find(query, now);
                places.total = int(found.size());
                for (const qint64 id : found) {
                    const OfferingRow* row = content->index->row(id);
                    ++places.counties[row->countyId];
                    ++places.units[row->unitId];
                }
            }
            return places;
        },
        handler);
}

QVariant OfferingModel::rowData(const OfferingListRow& row, int column, int role) const {
    switch (role) {
    case StateRole:
        return int(standingOf(row.row, QDateTime::currentDateTimeUtc()));
    case Qt::AccessibleTextRole:
        return column == int(Column::Followed) ? QVariant(starInWords(row)) : QVariant();
    case StateColumnRole:
        return column == int(Column::Standing);
    default:
        return {};
    }
}

/// In the order of Column.
ColumnSpecs<OfferingListRow> OfferingModel::describedColumns() const {
    using Row = const OfferingListRow&;
    constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
    const auto deadline = [](Row row) {
        // The moment after the last minute: 24:00 belongs to the day before.
        return row.row.regTo.isValid() ? shownDate(row.row.regTo.addSecs(-1)) : QString();
    };
    return {
        {tr("Code"), [](Row row) { return QVariant(row.row.number); }},
        {tr("Title"), [](Row row) { return QVariant(row.row.title); }},
        {tr("Kind"), [](Row row) { return QVariant(row.classKind); },
         [this](Row row) { return m_words.classKind(row.classKind); }},
        {tr("Begins"), [](Row row) { return QVariant(row.row.startsAt); },
         [](Row row) { return shownDate(row.row.startsAt); }, [](Row row) { return shownTime(row.row.startsAt); }},
        {tr("Ends"), [](Row row) { return QVariant(row.row.endsAt); },
         [](Row row) { return shownDate(row.row.endsAt); }, [](Row row) { return shownTime(row.row.endsAt); }},
        {tr("Organiser"), [](Row row) { return QVariant(row.unit); }},
        {tr("Place"), [](Row row) { return QVariant(row.place + row.row.venue); },
         [](Row row) { return row.place.isEmpty() ? tr("online") : row.place; },
         [](Row row) { return row.place.isEmpty() ? tr("online") : row.place + u' ' + row.row.venue; }},
        {tr("Register by"),
         [](Row row) {
             return QVariant(row.row.regTo.isValid() ? row.row.regTo.toMSecsSinceEpoch()
                                                     : std::numeric_limits<qint64>::max());
         },
         deadline, [](Row row) { return row.row.regTo.isValid() ? shownTime(row.row.regTo.addSecs(-1)) : QString(); }},
        {tr("Seats left"), [](Row row) { return QVariant(row.isPast || row.row.cancelled ? -1 : row.row.free); },
         [](Row row) { return row.isPast || row.row.cancelled ? QString() : QString::number(row.row.free); },
         [](Row row) { return tr("%1 of %2 seats", "left, all").arg(row.row.free).arg(row.row.quota); }, right},
        {tr("Registration"),
         [](Row row) { return QVariant(int(standingOf(row.row, QDateTime::currentDateTimeUtc()))); },
         [this](Row row) { return m_words.standing(standingOf(row.row, QDateTime::currentDateTimeUtc())); }},
        {tr("Hours"), [](Row row) { return QVariant(int(row.row.hours * 2)); },
         [](Row row) { return QString::number(row.row.hours); }, nullptr, right},
        {tr("Fee"), [](Row row) { return QVariant(row.row.fee); }, [](Row row) { return money(row.row.fee); }, nullptr,
         right},
        {tr("Seats"), [](Row row) { return QVariant(row.row.quota); }, nullptr, nullptr, right},
        {tr("How it is held"), [](Row row) { return QVariant(row.mode); },
         [this](Row row) { return m_words.mode(row.mode); }},
        {tr("Tags"), [](Row row) { return QVariant(row.tags.join(u'、')); }},
        {tr("Published"), [](Row row) { return QVariant(row.row.visibleFrom); },
         [](Row row) { return shownTime(row.row.visibleFrom); }},
        {tr("Follow"), [](Row row) { return QVariant(int(!row.isFollowed)); }, // the followed ones first
         [this](Row row) { return star(row); }, [this](Row row) { return starInWords(row); }, Qt::AlignCenter},
    };
}

} // namespace inservice
