// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/movemodel.h"

#include "models/commands/kinds.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"
#include "models/tables/searchfold.h"
#include "models/tables/teachermodel.h"

namespace inservice {
namespace {

using Bucket = MoveModel::Bucket;

/// As cmd.keeps_roster() in the centre, which decides.
bool keeps(const RosterViewer& viewer, const std::optional<UnitRow>& unit) {
    return unit && (viewer.isDesk ? unit->chiefReviewerId == viewer.unitId : unit->id == viewer.unitId);
}

MoveListRow rowOf(const TeacherMoveRow& move, const ReplicaReader& replica, const RosterViewer& viewer,
                  const QHash<qint64, qint64>& lastJoins, const QDateTime& now) {
    MoveListRow row;
    row.move = move;
    const std::optional<UnitRow> from = replica.row<UnitRow>(move.fromUnitId);
    const std::optional<UnitRow> to = replica.row<UnitRow>(move.toUnitId);
    row.from = from ? from->name : QString();
    row.to = to ? to->name : QString();
    if (const auto desk = replica.row<DeskRow>(move.settleDeskId)) {
        row.settler = desk->name;
    }
    const bool joins = move.kind == u"join";
    const bool inTime = move.openUntil > now;
    const bool isLastJoin = lastJoins.value(move.teacherId) <= move.id;
    row.isAway = joins && !viewer.isDesk && from && from->id == viewer.unitId;
    row.canTakeBack = inTime && (move.state == u"done" || move.state == u"planned") && keeps(viewer, joins ? to : from);
    row.canObject = inTime && joins && move.state == u"done" && isLastJoin && keeps(viewer, from);
    row.canSettle = move.state == u"objected" && viewer.isDesk && move.settleDeskId == viewer.unitId;
    return row;
}

QList<MoveListRow> readMoves(const ReplicaReader& replica, const RosterViewer& viewer) {
    const auto moves = replica.rows<TeacherMoveRow>(QStringLiteral(" ORDER BY id"));
    QHash<qint64, qint64> lastJoins; ///< by teacher
    for (const TeacherMoveRow& move : moves) {
        if (move.kind == u"join" && move.state != u"taken_back") {
            lastJoins.insert(move.teacherId, move.id);
        }
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<MoveListRow> rows;
    for (const TeacherMoveRow& move : moves) {
        rows.append(rowOf(move, replica, viewer, lastJoins, now));
    }
    return rows;
}

RowSource<MoveListRow> moveSource(const RosterViewer& viewer) {
    RowSource<MoveListRow> source;
    source.whole = {"teacher_move", "unit"};
    source.read = [viewer](const ReplicaReader& replica, const QSet<qint64>*) { return readMoves(replica, viewer); };
    source.id = [](const MoveListRow& row) { return row.move.id; };
    source.search = [](const MoveListRow& row) {
        return QStringList{searchFold(row.move.name), searchFold(row.from), searchFold(row.to),
                           searchFold(row.move.byName)};
    };
    return source;
}

} // namespace

MoveModel::MoveModel(const QString& replicaFile, const RosterViewer& viewer, QObject* parent)
    : MarkedListModel("teacher_move", int(Column::State), parent) {
    using Row = const MoveListRow&;
    setColumns({
        {tr("Name"), [](Row row) { return QVariant(row.move.name); }},
        {tr("Kind of change"), [](Row row) { return QVariant(row.move.kind); },
         [](Row row) { return changeWord(row); }},
        {tr("From which day"), [](Row row) { return QVariant(row.move.onDate); },
         [](Row row) { return shownDay(QDate::fromString(row.move.onDate, Qt::ISODate)); }},
        {tr("Former unit"), [](Row row) { return QVariant(row.from); }},
        {tr("New unit"), [](Row row) { return QVariant(row.to); }},
        {tr("State"), [](Row row) { return QVariant(int(bucketOf(row))); },
         [this](Row row) { return marks().stateText(row.move.id, stateWord(row.move), kindWord); }},
        {tr("Done by"), [](Row row) { return QVariant(row.move.byName); }},
        {tr("Done at"), [](Row row) { return QVariant(row.move.at); }, [](Row row) { return shownTime(row.move.at); }},
    });
    setSource(moveSource(viewer), replicaFile);
    setChip(int(Bucket::All));
}

MoveModel::~MoveModel() = default;

QString MoveModel::changeWord(const MoveListRow& row) {
    return row.isAway                 ? tr("Went to another school")
           : row.move.kind == u"join" ? tr("Came")
                                      : TeacherModel::departureWord(row.move.kind);
}

QString MoveModel::stateWord(const TeacherMoveRow& move) {
    if (move.state == u"planned") {
        return tr("Not yet");
    }
    if (move.state == u"objected") {
        return tr("Objected to");
    }
    if (move.state == u"settled") {
        return move.settled == u"return" ? tr("Decided: back to the former unit") : tr("Decided: stays");
    }
    return move.state == u"taken_back" ? tr("Taken back") : tr("Done");
}

Bucket MoveModel::bucketOf(const MoveListRow& row) {
    return row.move.state == u"objected"  ? Bucket::Disputed
           : row.move.state == u"planned" ? Bucket::Planned
                                          : Bucket::Done;
}

QList<MoveModel::Chip> MoveModel::chips() const {
    const auto in = [](Bucket bucket) {
        return Chip{[bucket](const MoveListRow& row) { return bucketOf(row) == bucket; }};
    };
    return {in(Bucket::Disputed), in(Bucket::Planned), in(Bucket::Done), {}};
}

QVariant MoveModel::state(const MoveListRow& row) const {
    return int(bucketOf(row));
}

} // namespace inservice
