// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/deskmodel.h"

#include "models/tables/searchfold.h"
#include "models/tables/unitplaces.h"

namespace inservice {
namespace {

QList<DeskListRow> readDesks(const ReplicaReader& replica, const QSet<qint64>* ids) {
    const QList<DeskRow> desks = ids != nullptr ? replica.rows<DeskRow>(*ids) : replica.rows<DeskRow>();
    QSet<qint64> units;
    for (const DeskRow& desk : desks) {
        units.insert(desk.id);
    }
    const UnitPlaces places(replica, units);
    QList<DeskListRow> rows;
    for (const DeskRow& desk : desks) {
        const UnitPlaces::Place place = places.of(desk.id);
        rows.append({desk, place.countyId, place.county});
    }
    return rows;
}

RowSource<DeskListRow> deskSource() {
    RowSource<DeskListRow> source;
    source.own = {{"desk", [](qint64 id) { return id; }}};
    source.named = {{"unit", [](const DeskListRow& row) { return row.desk.id; }},
                    {"county", [](const DeskListRow& row) { return row.countyId; }}};
    source.read = readDesks;
    source.id = [](const DeskListRow& row) { return row.desk.id; };
    source.search = [](const DeskListRow& row) {
        return QStringList{searchFold(row.desk.name), searchFold(row.county), searchFold(row.desk.phone),
                           searchFold(row.desk.email), searchFold(row.desk.address)};
    };
    return source;
}

} // namespace

DeskModel::DeskModel(const QString& replicaFile, QObject* parent)
    : RowListModel(parent) {
    using Row = const DeskListRow&;
    setColumns({
        {tr("Unit"), [](Row row) { return QVariant(row.desk.name); }},
        {tr("County"), [](Row row) { return QVariant(row.county); }},
        {tr("Telephone"), [](Row row) { return QVariant(row.desk.phone); }},
        {tr("Fax"), [](Row row) { return QVariant(row.desk.fax); }},
        {tr("Mail"), [](Row row) { return QVariant(row.desk.email); }},
        {tr("Address"), [](Row row) { return QVariant(row.desk.address); }},
    });
    setSource(deskSource(), replicaFile);
}

DeskModel::~DeskModel() = default;

} // namespace inservice
