// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/checkinunitmodel.h"

#include "models/commands/kinds.h"
#include "models/domain/rocdate.h"
#include "models/tables/listwords.h"
#include "models/tables/searchfold.h"

namespace inservice {
namespace {

using Bucket = CheckinUnitModel::Bucket;

/// What is known of the units, by unit.
struct Surroundings {
    QHash<qint64, int> people;
    QHash<qint64, int> confirmed;
    QHash<qint64, int> accounts;
    QHash<qint64, CheckinRow> checkins;
    QHash<qint64, UnitReminderRow> reminders;

    Surroundings(const ReplicaReader& replica, int semester) {
        people = replica.counts("teacher", "unit_id", "state <> 'left'");
        confirmed = replica.counts(
            "teacher", "unit_id",
            QStringLiteral("state <> 'left' AND confirmed_semester = %1").arg(semester).toLatin1().constData());
        accounts =
            replica.counts("account", "unit_id", "state = 'open' AND account_type IN ('chief_manager', 'contact')");
        for (const CheckinRow& row : replica.rows<CheckinRow>(QStringLiteral(" WHERE semester = ?"), {semester})) {
            checkins.insert(row.unitId, row);
        }
        for (const UnitReminderRow& row :
             replica.rows<UnitReminderRow>(QStringLiteral(" WHERE standing = 'roster' ORDER BY id"))) {
            reminders.insert(row.unitId, row);
        }
    }
};

CheckinStanding standingOf(const CheckinUnitRow& row) {
    if (row.checkin && row.checkin->state != u"reopened") {
        return row.checkin->state == u"closed" ? CheckinStanding::Closed : CheckinStanding::Missed;
    }
    return row.people == 0      ? CheckinStanding::Empty
           : row.checkin        ? CheckinStanding::Reopened
           : row.confirmed == 0 ? CheckinStanding::NotBegun
                                : CheckinStanding::Begun;
}

QList<CheckinUnitRow> readUnits(const ReplicaReader& replica, qint64 deskId) {
    const Surroundings around(replica, RocDate::today().semesterNumber());
    const auto units = replica.rows<UnitRow>(
        QStringLiteral(" WHERE chief_reviewer_id = ? AND eligible AND id NOT IN (SELECT id FROM desk) ORDER BY id"),
        {deskId});
    QList<CheckinUnitRow> rows;
    for (const UnitRow& unit : units) {
        CheckinUnitRow row;
        row.unit = unit;
        row.people = around.people.value(unit.id);
        row.confirmed = around.confirmed.value(unit.id);
        row.accounts = around.accounts.value(unit.id);
        row.reminded = around.reminders.value(unit.id);
        if (around.checkins.contains(unit.id)) {
            row.checkin = around.checkins.value(unit.id);
        }
        row.standing = standingOf(row);
        rows.append(std::move(row));
    }
    return rows;
}

RowSource<CheckinUnitRow> unitSource(qint64 deskId) {
    RowSource<CheckinUnitRow> source;
    source.whole = {"unit", "desk", "teacher", "checkin", "account", "unit_reminder"};
    source.read = [deskId](const ReplicaReader& replica, const QSet<qint64>*) { return readUnits(replica, deskId); };
    source.id = [](const CheckinUnitRow& row) { return row.unit.id; };
    source.search = [](const CheckinUnitRow& row) {
        return QStringList{searchFold(row.unit.name), searchFold(row.unit.code), searchFold(row.unit.phone)};
    };
    return source;
}

} // namespace

CheckinUnitModel::CheckinUnitModel(const QString& replicaFile, qint64 deskId, QObject* parent)
    : MarkedListModel("checkin", int(Column::Standing), parent) {
    using Row = const CheckinUnitRow&;
    setColumns({
        {tr("Unit"), [](Row row) { return QVariant(row.unit.name); }},
        {tr("Unit code"), [](Row row) { return QVariant(row.unit.code); }},
        {tr("Check-in", "column: how far"), [](Row row) { return QVariant(int(row.standing)); },
         [this](Row row) { return marks().stateText(row.unit.id, standingWord(row.standing), kindWord); }},
        {tr("Confirmed", "column: how many of how many"),
         [](Row row) { return QVariant(row.people == 0 ? 0. : double(row.confirmed) / row.people); },
         [](Row row) { return row.people == 0 ? QString() : tr("%1 of %2").arg(row.confirmed).arg(row.people); }},
        {tr("People", "column: how many"), [](Row row) { return QVariant(row.people); }},
        {tr("Finished at"), [](Row row) { return QVariant(row.checkin ? row.checkin->closedAt : QDateTime()); },
         [](Row row) { return row.checkin ? shownTime(row.checkin->closedAt) : QString(); }},
        {tr("Finished by"), [](Row row) { return QVariant(row.checkin ? row.checkin->closedBy : QString()); }},
        {tr("Reminded last"), [](Row row) { return QVariant(row.reminded.at); },
         [](Row row) { return shownTime(row.reminded.at); }},
        {tr("Telephone"), [](Row row) { return QVariant(row.unit.phone); }},
    });
    setSource(unitSource(deskId), replicaFile);
    setChip(int(Bucket::Open));
}

CheckinUnitModel::~CheckinUnitModel() = default;

QString CheckinUnitModel::standingWord(CheckinStanding standing) {
    switch (standing) {
    case CheckinStanding::NotBegun:
        return tr("not begun");
    case CheckinStanding::Begun:
        return tr("under way");
    case CheckinStanding::Reopened:
        return tr("opened again");
    case CheckinStanding::Missed:
        return tr("taken by the centre");
    case CheckinStanding::Closed:
        return tr("finished");
    case CheckinStanding::Empty:
        break;
    }
    return tr("nobody on the roster");
}

Bucket CheckinUnitModel::bucketOf(const CheckinUnitRow& row) {
    return row.standing == CheckinStanding::Closed  ? Bucket::Closed
           : row.standing == CheckinStanding::Empty ? Bucket::Empty
                                                    : Bucket::Open;
}

QList<CheckinUnitModel::Chip> CheckinUnitModel::chips() const {
    const auto in = [](Bucket bucket) {
        return Chip{[bucket](const CheckinUnitRow& row) { return bucketOf(row) == bucket; }};
    };
    return {in(Bucket::Open), in(Bucket::Closed), in(Bucket::Empty), {}};
}

QVariant CheckinUnitModel::state(const CheckinUnitRow& row) const {
    return int(row.standing);
}

} // namespace inservice
