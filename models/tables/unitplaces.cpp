// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/unitplaces.h"

#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"

namespace inservice {

QString nameInCounty(const QString& unit, const QString& county) {
    const auto plain = [](QString text) { return text.replace(QChar(0x53F0), QChar(0x81FA)); }; // 台 = 臺
    if (county.isEmpty() || !plain(unit).startsWith(plain(county))) {
        return unit;
    }
    QString rest = unit.mid(county.size());
    if (rest.startsWith(QChar(0x7ACB))) { // 立
        rest.remove(0, 1);
    }
    return rest.size() < 2 ? unit : rest;
}

UnitPlaces::UnitPlaces(const ReplicaReader& replica, const std::optional<QSet<qint64>>& wanted) {
    const QList<UnitRow> units = wanted ? replica.rows<UnitRow>(*wanted) : unitsInUse(replica);
    m_units.reserve(units.size());
    for (const UnitRow& unit : units) {
        m_units.insert(unit.id, unit);
    }
    const QList<CountyRow> counties = replica.rows<CountyRow>();
    for (const CountyRow& county : counties) {
        m_countyNames.insert(county.id, county.name);
    }
}

UnitPlaces::Place UnitPlaces::of(qint64 unitId) const {
    const auto unit = m_units.constFind(unitId);
    if (unit == m_units.constEnd()) {
        return {};
    }
    return {unit->code, unit->name, unit->countyId, m_countyNames.value(unit->countyId)};
}

} // namespace inservice
