// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/unitlistmodel.h"

#include "models/commands/kinds.h"
#include "models/replica/tables/catalogues.h"
#include "models/tables/searchfold.h"

namespace inservice {
namespace {

/// What stands around the units, by id; the kinds by their key.
struct Surroundings {
    QHash<qint64, QString> counties;
    QHash<qint64, QString> desks;
    QHash<QString, QString> kinds;
    QHash<qint64, int> accounts;
    QHash<qint64, int> chiefs;
    QHash<qint64, int> cases;
    QHash<qint64, int> teachers;
};

Surroundings surroundings(const ReplicaReader& replica) {
    Surroundings all;
    const auto counties = replica.rows<CountyRow>();
    for (const CountyRow& county : counties) {
        all.counties.insert(county.id, county.name);
    }
    const auto desks = replica.rows<DeskRow>();
    for (const DeskRow& desk : desks) {
        all.desks.insert(desk.id, desk.name);
    }
    const auto kinds = replica.rows<UnitKindRow>();
    for (const UnitKindRow& kind : kinds) {
        all.kinds.insert(kind.key, kind.name);
    }
    all.accounts = replica.counts("account", "unit_id", "state = 'open'");
    all.chiefs = replica.counts("account", "unit_id", "state = 'open' AND account_type = 'chief_manager'");
    all.cases = replica.counts("application", "unit_id", "state NOT IN ('approved', 'rejected', 'withdrawn')");
    all.teachers = replica.counts("teacher", "unit_id", "state <> 'left'");
    return all;
}

QList<UnitListRow> readUnits(const ReplicaReader& replica, qint64 deskId) {
    const std::optional<UnitRow> desk = replica.row<UnitRow>(deskId);
    const bool hasAll = desk && desk->kind == toKey(UnitKind::InserviceNet);
    const Surroundings around = surroundings(replica);
    const auto units =
        hasAll ? replica.rows<UnitRow>()
               : replica.rows<UnitRow>(QStringLiteral(" WHERE chief_reviewer_id = ? ORDER BY id"), {deskId});
    QList<UnitListRow> rows;
    for (const UnitRow& unit : units) {
        if (around.desks.contains(unit.id)) {
            continue;
        }
        rows.append({unit, around.counties.value(unit.countyId), around.kinds.value(unit.kind),
                     around.desks.value(unit.chiefReviewerId.value_or(0)),
                     around.desks.value(unit.colleagueReviewerId.value_or(0)), around.accounts.value(unit.id),
                     around.chiefs.value(unit.id), around.cases.value(unit.id), around.teachers.value(unit.id)});
    }
    return rows;
}

RowSource<UnitListRow> unitSource(qint64 deskId) {
    RowSource<UnitListRow> source;
    source.whole = {"unit", "desk", "account", "application", "teacher", "unit_kind", "county"};
    source.beside = {"unit_event", "phone_call"};
    source.read = [deskId](const ReplicaReader& replica, const QSet<qint64>*) { return readUnits(replica, deskId); };
    source.id = [](const UnitListRow& row) { return row.unit.id; };
    source.search = [](const UnitListRow& row) {
        return QStringList{searchFold(row.unit.name), searchFold(row.unit.code), searchFold(row.county),
                           searchFold(row.kindName), searchFold(row.chiefDesk)};
    };
    return source;
}

} // namespace

UnitListModel::UnitListModel(const QString& replicaFile, qint64 deskId, QObject* parent)
    : MarkedListModel("unit", int(Column::State), parent) {
    using Row = const UnitListRow&;
    setColumns({
        {tr("Unit"), [](Row row) { return QVariant(row.unit.name); }},
        {tr("Unit code"), [](Row row) { return QVariant(row.unit.code); }},
        {tr("County"), [](Row row) { return QVariant(row.county); }},
        {tr("Kind"), [](Row row) { return QVariant(row.kindName); }},
        {tr("State"), [](Row row) { return QVariant(row.unit.eligible); },
         [this](Row row) { return marks().stateText(row.unit.id, stateWord(row), kindWord); }},
        {tr("Reviewed by"), [](Row row) { return QVariant(row.chiefDesk); }},
        {tr("Open accounts", "column: how many"), [](Row row) { return QVariant(row.accounts); }},
        {tr("Waiting applications", "column: how many"), [](Row row) { return QVariant(row.cases); }},
        {tr("Contacts and operators reviewed by"), [](Row row) { return QVariant(row.colleagueDesk); },
         [](Row row) { return row.colleagueDesk.isEmpty() ? tr("own chief manager") : row.colleagueDesk; }},
    });
    setSource(unitSource(deskId), replicaFile);
    setChip(int(Bucket::All));
}

UnitListModel::~UnitListModel() = default;

QString UnitListModel::stateWord(const UnitListRow& row) {
    return row.unit.eligible ? tr("Open", "a unit") : tr("Closed", "a unit");
}

void UnitListModel::setKind(std::optional<UnitKind> kind) {
    m_kind = kind;
    rearrange();
}

QList<UnitListModel::Chip> UnitListModel::chips() const {
    return {{[](const UnitListRow& row) { return row.unit.eligible; }},
            {[](const UnitListRow& row) { return !row.unit.eligible; }},
            {}};
}

std::function<bool(const UnitListRow&)> UnitListModel::narrowed() const {
    if (!m_kind) {
        return {};
    }
    return [kind = toKey(*m_kind)](const UnitListRow& row) { return row.unit.kind == kind; };
}

QVariant UnitListModel::state(const UnitListRow& row) const {
    return row.unit.eligible;
}

} // namespace inservice
