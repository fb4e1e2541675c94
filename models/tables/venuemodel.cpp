// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/venuemodel.h"

#include "models/commands/kinds.h"
#include "models/domain/unitkind.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/units.h"
#include "models/tables/searchfold.h"

namespace inservice {
namespace {

/// What stands around the venues, by id.
struct Surroundings {
    QHash<qint64, UnitRow> units;
    QHash<qint64, QString> counties;
    QHash<qint64, QString> districts;
    QHash<qint64, QString> equipment;
    bool hasAll = false; ///< whoever looks is of 教師進修網

    Surroundings(const ReplicaReader& replica, const QList<VenueRow>& venues, qint64 unitId) {
        QSet<qint64> ids{unitId};
        QSet<qint64> districtIds;
        for (const VenueRow& venue : venues) {
            ids.insert(venue.unitId);
            districtIds.insert(venue.districtId);
        }
        for (const UnitRow& unit : replica.rows<UnitRow>(ids)) {
            units.insert(unit.id, unit);
        }
        for (const CountyRow& county : replica.rows<CountyRow>()) {
            counties.insert(county.id, county.name);
        }
        for (const DistrictRow& district : replica.rows<DistrictRow>(districtIds)) {
            districts.insert(district.id, district.name);
        }
        for (const VenueEquipmentRow& word : replica.rows<VenueEquipmentRow>()) {
            equipment.insert(word.id, word.name);
        }
        hasAll = units.value(unitId).kind == toKey(UnitKind::InserviceNet);
    }

    [[nodiscard]] QString equipmentOf(const VenueRow& venue) const {
        QStringList words;
        for (const qint64 id : venue.equipment) {
            words << equipment.value(id);
        }
        words << venue.equipmentNote;
        words.removeAll(QString());
        return words.join(VenueModel::tr(", ", "between pieces of equipment"));
    }
};

QList<VenueListRow> readVenues(const ReplicaReader& replica, const QSet<qint64>* ids, qint64 unitId) {
    const QList<VenueRow> venues = ids != nullptr ? replica.rows<VenueRow>(*ids) : replica.rows<VenueRow>();
    const Surroundings around(replica, venues, unitId);
    QList<VenueListRow> rows;
    rows.reserve(venues.size());
    for (const VenueRow& venue : venues) {
        const UnitRow unit = around.units.value(venue.unitId);
        const bool isOwn = venue.unitId == unitId;
        rows.append({venue, unit.name, around.counties.value(venue.countyId), around.districts.value(venue.districtId),
                     around.equipmentOf(venue), isOwn,
                     isOwn || around.hasAll || unit.chiefReviewerId.value_or(0) == unitId});
    }
    return rows;
}

RowSource<VenueListRow> venueSource(qint64 unitId) {
    RowSource<VenueListRow> source;
    source.own = {{"venue", [](qint64 id) { return id; }}};
    source.named = {{"unit", [](const VenueListRow& row) { return row.venue.unitId; }}};
    source.whole = {"venue_equipment", "county", "district"};
    source.beside = {"venue_event"};
    source.read = [unitId](const ReplicaReader& replica, const QSet<qint64>* ids) {
        return readVenues(replica, ids, unitId);
    };
    source.id = [](const VenueListRow& row) { return row.venue.id; };
    source.search = [](const VenueListRow& row) {
        return QStringList{searchFold(row.venue.name),    searchFold(row.unit),      searchFold(row.county),
                           searchFold(row.venue.address), searchFold(row.equipment), searchFold(row.district)};
    };
    return source;
}

} // namespace

VenueModel::VenueModel(const QString& replicaFile, qint64 unitId, QObject* parent)
    : MarkedListModel("venue", int(Column::State), parent) {
    using Row = const VenueListRow&;
    setColumns({
        {tr("Venue"), [](Row row) { return QVariant(row.venue.name); }},
        {tr("Holds", "column: how many people"),
         [](Row row) { return QVariant(row.venue.capacity); },
         {},
         {},
         Qt::AlignRight | Qt::AlignVCenter},
        {tr("Of the unit"), [](Row row) { return QVariant(row.unit); }},
        {tr("County"), [](Row row) { return QVariant(row.county); }},
        {tr("District"), [](Row row) { return QVariant(row.district); }},
        {tr("Address"), [](Row row) { return QVariant(row.venue.address); }},
        {tr("Equipment"), [](Row row) { return QVariant(row.equipment); }},
        {tr("For whom"), [](Row row) { return QVariant(row.venue.shared); }, sharedWord},
        {tr("State"), [](Row row) { return QVariant(row.venue.isOpen()); },
         [this](Row row) { return marks().stateText(row.venue.id, stateWord(row), kindWord); }},
    });
    setSource(venueSource(unitId), replicaFile);
    setChip(int(Bucket::Own));
}

VenueModel::~VenueModel() = default;

QString VenueModel::stateWord(const VenueListRow& row) {
    return row.venue.isOpen() ? tr("In use", "a venue") : tr("Closed", "a venue");
}

QString VenueModel::sharedWord(const VenueListRow& row) {
    return row.venue.shared ? tr("Shared", "a venue") : tr("Own courses only", "a venue");
}

void VenueModel::setLeastCapacity(int people) {
    m_leastCapacity = people;
    rearrange();
}

QList<VenueModel::Chip> VenueModel::chips() const {
    return {{[](const VenueListRow& row) { return row.venue.isOpen() && row.isOwn; }},
            {[](const VenueListRow& row) { return row.venue.isOpen() && !row.isOwn; }},
            {[](const VenueListRow& row) { return !row.venue.isOpen(); }},
            {}};
}

std::function<bool(const VenueListRow&)> VenueModel::narrowed() const {
    if (m_leastCapacity == 0) {
        return {};
    }
    return [least = m_leastCapacity](const VenueListRow& row) { return row.venue.capacity >= least; };
}

QVariant VenueModel::state(const VenueListRow& row) const {
    return row.venue.isOpen();
}

QList<VenueChoice> venueChoices(const ReplicaReader& replica, qint64 unitId) {
    const QList<VenueRow> venues = replica.rows<VenueRow>(
        QStringLiteral(" WHERE state = 'open' AND (unit_id = ? OR shared) ORDER BY unit_id = ? DESC, name, id"),
        {unitId, unitId});
    const Surroundings around(replica, venues, unitId);
    QList<VenueChoice> choices;
    for (const VenueRow& venue : venues) {
        choices.append({venue.id, venue.name, around.units.value(venue.unitId).name, venue.countyId, venue.districtId,
                        venue.address, venue.capacity, venue.unitId == unitId});
    }
    return choices;
}

} // namespace inservice
