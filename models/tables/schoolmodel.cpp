// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/schoolmodel.h"

#include "models/commands/kinds.h"
#include "models/replica/tables/accounts.h"
#include "models/replica/tables/catalogues.h"
#include "models/tables/listwords.h"
#include "models/tables/searchfold.h"

#include <algorithm>

namespace inservice {
namespace {

/// What is known of the units of a desk, by unit.
struct Surroundings {
    QHash<qint64, QList<AccountRow>> accounts;
    QHash<qint64, UnitReminderRow> reminders;
    QHash<qint64, QString> counties;
    QHash<qint64, QString> zips; ///< by district
};

Surroundings surroundings(const ReplicaReader& replica, qint64 deskId) {
    const QString ofDesk = QStringLiteral(" WHERE unit_id IN (SELECT id FROM unit WHERE chief_reviewer_id = ?)%1");
    Surroundings all;
    const auto accounts = replica.rows<AccountRow>(ofDesk.arg(QStringLiteral(" AND state = 'open'")), {deskId});
    for (const AccountRow& account : accounts) {
        all.accounts[account.unitId].append(account);
    }
    const auto reminders =
        replica.rows<UnitReminderRow>(ofDesk.arg(QStringLiteral(" AND standing <> 'roster' ORDER BY id")), {deskId});
    for (const UnitReminderRow& reminder : reminders) {
        all.reminders[reminder.unitId] = reminder;
    }
    const auto counties = replica.rows<CountyRow>();
    for (const CountyRow& county : counties) {
        all.counties.insert(county.id, county.name);
    }
    const auto districts = replica.rows<DistrictRow>();
    for (const DistrictRow& district : districts) {
        all.zips.insert(district.id, district.zip);
    }
    return all;
}

SchoolListRow rowOf(const UnitRow& unit, const Surroundings& around) {
    SchoolListRow row;
    row.unit = unit;
    row.county = around.counties.value(unit.countyId);
    row.zip = around.zips.value(unit.districtId);
    row.reminded = around.reminders.value(unit.id);
    QList<ChiefSeen> chiefs;
    const QList<AccountRow> accounts = around.accounts.value(unit.id);
    row.accounts = int(accounts.size());
    for (const AccountRow& account : accounts) {
        if (account.accountType != AccountType::ChiefManager) {
            continue;
        }
        chiefs.append({account.openedAt, account.lastSignInAt});
        if (row.chiefName.isEmpty() || account.lastSignInAt > row.lastSignInAt) {
            row.chiefName = account.name;
            row.lastSignInAt = account.lastSignInAt;
        }
    }
    row.standing = chiefStanding(chiefs, QDateTime::currentDateTimeUtc());
    return row;
}

QList<SchoolListRow> readSchools(const ReplicaReader& replica, qint64 deskId) {
    QSet<QString> kinds; // that have a 總負責人
    const auto known = replica.rows<UnitKindRow>();
    for (const UnitKindRow& kind : known) {
        if (kind.accountTypes.contains(AccountType::ChiefManager)) {
            kinds.insert(kind.key);
        }
    }
    const Surroundings around = surroundings(replica, deskId);
    const auto units = replica.rows<UnitRow>(QStringLiteral(" WHERE chief_reviewer_id = ? ORDER BY id"), {deskId});
    QList<SchoolListRow> rows;
    for (const UnitRow& unit : units) {
        if (!unit.eligible || !kinds.contains(unit.kind)) {
            continue;
        }
        SchoolListRow row = rowOf(unit, around);
        if (row.standing != ChiefStanding::Fine) {
            rows.append(std::move(row));
        }
    }
    return rows;
}

RowSource<SchoolListRow> schoolSource(qint64 deskId) {
    RowSource<SchoolListRow> source;
    source.whole = {"unit", "account", "unit_reminder", "unit_kind", "county", "district"};
    source.read = [deskId](const ReplicaReader& replica, const QSet<qint64>*) { return readSchools(replica, deskId); };
    source.id = [](const SchoolListRow& row) { return row.unit.id; };
    source.search = [](const SchoolListRow& row) {
        return QStringList{searchFold(row.unit.name), searchFold(row.unit.code), searchFold(row.county),
                           searchFold(row.chiefName), searchFold(row.unit.phone)};
    };
    return source;
}

} // namespace

SchoolModel::SchoolModel(const QString& replicaFile, qint64 deskId, QObject* parent)
    : MarkedListModel("reminder", int(Column::Standing), parent) {
    using Row = const SchoolListRow&;
    setColumns({
        {tr("Unit"), [](Row row) { return QVariant(row.unit.name); }},
        {tr("Unit code"), [](Row row) { return QVariant(row.unit.code); }},
        {tr("County"), [](Row row) { return QVariant(row.county); }},
        {tr("Standing", "column: what is wrong"), [](Row row) { return QVariant(int(row.standing)); },
         [this](Row row) { return marks().stateText(row.unit.id, standingWord(row.standing), kindWord); }},
        {tr("Chief manager"), [](Row row) { return QVariant(row.chiefName); }},
        {tr("Last sign-in"), [](Row row) { return QVariant(row.lastSignInAt); },
         [](Row row) { return shownDate(row.lastSignInAt); }},
        {tr("Telephone"), [](Row row) { return QVariant(row.unit.phone); }},
        {tr("Open accounts", "column: how many"), [](Row row) { return QVariant(row.accounts); }},
        {tr("Reminded"), [](Row row) { return QVariant(row.reminded.at); },
         [](Row row) { return remindedText(row.reminded); }},
    });
    setSource(schoolSource(deskId), replicaFile);
    setChip(int(Bucket::All));
}

SchoolModel::~SchoolModel() = default;

QString SchoolModel::standingWord(ChiefStanding standing) {
    switch (standing) {
    case ChiefStanding::None:
        return tr("No chief manager");
    case ChiefStanding::Never:
        return tr("Never signed in");
    case ChiefStanding::Idle:
        return tr("Not for %1 days").arg(accountIdleDays);
    case ChiefStanding::Fine:
        break;
    }
    return {};
}

QString SchoolModel::remindedText(const UnitReminderRow& reminder) {
    if (reminder.id == 0) {
        return {};
    }
    return reminder.how == u"letter" ? tr("%1 by letter", "date").arg(shownDate(reminder.at))
                                     : tr("%1 by mail", "date").arg(shownDate(reminder.at));
}

QList<SchoolModel::Chip> SchoolModel::chips() const {
    return {{[](const SchoolListRow& row) { return row.standing == ChiefStanding::None; }},
            {[](const SchoolListRow& row) { return row.standing != ChiefStanding::None; }},
            {}};
}

QVariant SchoolModel::state(const SchoolListRow& row) const {
    return int(row.standing);
}

} // namespace inservice
