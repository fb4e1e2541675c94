// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/unitfinder.h"

#include "models/domain/background.h"
#include "models/domain/error.h"
#include "models/domain/fold.h"
#include "models/replica/changes.h"
#include "models/replica/replicareader.h"
#include "models/tables/searchfold.h"

#include <QSet>
#include <algorithm>
#include <array>

namespace inservice {

namespace {

/// County and district as they stand in an address: 臺北市中正區.
QString placeOf(const UnitIndex& index, const UnitRow& unit) {
    return index.countyName(unit.countyId) + index.districtName(unit.districtId);
}

bool isIn(const UnitRow& unit, qint64 districtId) {
    return districtId != 0 && unit.districtId == (districtId == UnitIndex::Unplaced ? 0 : districtId);
}

/// How good a match is: 0 the best, 3 merely somewhere in it.
int rank(const QString& folded, const QString& wanted) {
    const qsizetype at = folded.indexOf(wanted);
    if (at == 0) {
        return 0;
    }
    if (at > 0 && folded.at(at - 1) == u'\n') {
        return 1; // the everyday name, the code, or the place, begins with it
    }
    return at > 0 ? 2 : 3;
}

/// Nothing while there is no replica: whatever it says, the form lives on and says that there are no units yet.
std::shared_ptr<const UnitIndex> readUnits(const QString& replicaFile) {
    try {
        const ReplicaReader reader(replicaFile);
        if (!reader.isLoaded()) {
            return nullptr;
        }
        return std::make_shared<const UnitIndex>(
            unitsByCode(reader), reader.rows<CountyRow>(),
            reader.rows<DistrictRow>(QStringLiteral(" ORDER BY county_id, zip, id")), reader.rows<UnitKindRow>());
    } catch (const Error&) {
        return nullptr;
    }
}

} // namespace

UnitIndex::UnitIndex(QList<UnitRow> units, QList<CountyRow> counties, QList<DistrictRow> districts,
                     QList<UnitKindRow> kinds)
    : m_units(std::move(units))
    , m_counties(std::move(counties))
    , m_districts(std::move(districts))
    , m_kinds(std::move(kinds)) {
    for (const CountyRow& county : std::as_const(m_counties)) {
        m_countyName.insert(county.id, county.name);
    }
    for (const DistrictRow& district : std::as_const(m_districts)) {
        m_districtName.insert(district.id, district.name);
    }
    for (int i = 0; i < m_kinds.size(); ++i) {
        m_kindAt.insert(m_kinds.at(i).key, i);
    }
    m_folded.reserve(m_units.size());
    m_offered.reserve(m_units.size());
    for (int i = 0; i < m_units.size(); ++i) {
        const UnitRow& unit = m_units.at(i);
        m_unitAt.insert(unit.id, i);
        const QString name = fold(unit.name);
        const QString everyday = everydayWords(name);
        m_folded.append(name + u'\n' + (everyday == name ? QString() : everyday + u'\n') + fold(unit.code) + u'\n' +
                        fold(placeOf(*this, unit)));
        m_offered.append(isOffered(unit));
    }
}

const UnitRow* UnitIndex::unit(qint64 id) const {
    const auto at = m_unitAt.constFind(id);
    return at == m_unitAt.constEnd() ? nullptr : &m_units.at(*at);
}

const UnitKindRow* UnitIndex::kind(const QString& key) const {
    const auto at = m_kindAt.constFind(key);
    return at == m_kindAt.constEnd() ? nullptr : &m_kinds.at(*at);
}

QString UnitIndex::countyName(qint64 id) const {
    return m_countyName.value(id);
}

QString UnitIndex::districtName(qint64 id) const {
    return m_districtName.value(id);
}

bool UnitIndex::isOffered(const UnitRow& unit) const {
    const UnitKindRow* row = kind(unit.kind);
    return row && !row->accountTypes.isEmpty();
}

QList<CountyRow> UnitIndex::counties() const {
    QSet<qint64> used;
    for (int i = 0; i < m_units.size(); ++i) {
        if (m_offered.at(i)) {
            used.insert(m_units.at(i).countyId);
        }
    }
    QList<CountyRow> counties;
    std::copy_if(m_counties.cbegin(), m_counties.cend(), std::back_inserter(counties),
                 [&used](const CountyRow& county) { return used.contains(county.id); });
    return counties;
}

QList<DistrictRow> UnitIndex::districts(qint64 countyId) const {
    QSet<qint64> used;
    for (int i = 0; i < m_units.size(); ++i) {
        if (m_offered.at(i) && m_units.at(i).countyId == countyId) {
            used.insert(m_units.at(i).districtId);
        }
    }
    QList<DistrictRow> districts;
    std::copy_if(m_districts.cbegin(), m_districts.cend(), std::back_inserter(districts),
                 [&used, countyId](const DistrictRow& district) {
                     return district.countyId == countyId && used.contains(district.id);
                 });
    if (used.contains(0)) {
        DistrictRow none;
        none.id = Unplaced;
        none.countyId = countyId;
        none.name = unplacedName();
        districts.append(none);
    }
    return districts;
}

QList<UnitKindRow> UnitIndex::kinds(qint64 countyId, qint64 districtId) const {
    QSet<QString> used;
    for (int i = 0; i < m_units.size(); ++i) {
        const UnitRow& unit = m_units.at(i);
        if (m_offered.at(i) && unit.countyId == countyId && isIn(unit, districtId)) {
            used.insert(unit.kind);
        }
    }
    QList<UnitKindRow> kinds;
    std::copy_if(m_kinds.cbegin(), m_kinds.cend(), std::back_inserter(kinds),
                 [&used](const UnitKindRow& row) { return used.contains(row.key); });
    return kinds;
}

QList<const UnitRow*> UnitIndex::units(qint64 countyId, qint64 districtId, const QString& kind) const {
    QList<const UnitRow*> units;
    for (int i = 0; i < m_units.size(); ++i) {
        const UnitRow& unit = m_units.at(i);
        if (m_offered.at(i) && unit.countyId == countyId && isIn(unit, districtId) && unit.kind == kind) {
            units.append(&unit);
        }
    }
    return units;
}

QList<int> UnitIndex::find(const QString& text, int limit, int* total, const std::atomic_bool* cancelled) const {
    if (total) {
        *total = 0;
    }
    const QString wanted = everydayWords(fold(text));
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return {};
    }
    std::array<QList<int>, 4> byRank;
    int matches = 0;
    for (int i = 0; i < m_folded.size(); ++i) {
        if (i % 512 == 0 && cancelled && *cancelled) {
            return {};
        }
        if (!m_offered.at(i)) {
            continue;
        }
        const QString& folded = m_folded.at(i);
        if (!std::all_of(words.cbegin(), words.cend(),
                         [&folded](const QString& word) { return folded.contains(word); })) {
            continue;
        }
        ++matches;
        QList<int>& place = byRank.at(std::size_t(rank(folded, wanted)));
        if (place.size() < limit) {
            place.append(i);
        }
    }
    QList<int> positions;
    for (const QList<int>& place : byRank) {
        positions.append(place.mid(0, std::max<qsizetype>(0, limit - positions.size())));
    }
    if (total) {
        *total = matches;
    }
    return positions;
}

UnitFinder::UnitFinder(QObject* parent)
    : QAbstractListModel(parent)
    , m_index(std::make_shared<const UnitIndex>()) {
}

UnitFinder::~UnitFinder() {
    if (m_cancelled) {
        *m_cancelled = true;
    }
}

void UnitFinder::load(const QString& replicaFile) {
    inBackground(
        this, [replicaFile] { return readUnits(replicaFile); },
        [this, asked = ++m_loadAsked](const std::shared_ptr<const UnitIndex>& index) {
            if (asked != m_loadAsked) {
                return;
            }
            if (index) {
                setIndex(index);
            } else {
                emit failed();
            }
        });
}

void UnitFinder::refresh(const QString& replicaFile, const Changes& changes) {
    if (!m_loaded || changes.concerns({"unit", "county", "district", "unit_kind"})) {
        load(replicaFile);
    }
}

void UnitFinder::setIndex(std::shared_ptr<const UnitIndex> index) {
    beginResetModel();
    m_index = std::move(index);
    m_positions.clear();
    m_total = 0;
    m_loaded = true;
    endResetModel();
    emit loaded();
    if (!m_text.isEmpty()) {
        find(m_text);
    }
}

void UnitFinder::find(const QString& text) {
    m_text = text;
    if (m_cancelled) {
        *m_cancelled = true;
    }
    const quint64 asked = ++m_asked;
    if (text.trimmed().isEmpty()) {
        show({}, 0);
        emit found(m_text);
        return;
    }
    struct Found {
        QList<int> positions;
        int total = 0;
    };
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    inBackground(
        this,
        [index = m_index, text, cancelled = m_cancelled] {
            Found found;
            found.positions = index->find(text, shownAtMost, &found.total, cancelled.get());
            return found;
        },
        [this, asked](const Found& found) {
            if (asked == m_asked) { // nothing else is asked for by now
                show(found.positions, found.total);
                emit this->found(m_text);
            }
        });
}

void UnitFinder::show(QList<int> positions, int total) {
    beginResetModel();
    m_positions = std::move(positions);
    m_total = total;
    endResetModel();
}

int UnitFinder::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_positions.size());
}

QVariant UnitFinder::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const UnitRow& unit = m_index->units().at(m_positions.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return unit.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QString("%1 %2 %3").arg(unit.name, unit.code, placeOf(*m_index, unit));
    case IdRole:
        return unit.id;
    case PlaceRole:
        return placeOf(*m_index, unit);
    case CodeRole:
        return unit.code;
    case EligibleRole:
        return unit.eligible;
    default:
        return {};
    }
}

} // namespace inservice
