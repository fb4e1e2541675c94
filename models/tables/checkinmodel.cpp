// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/checkinmodel.h"

#include "models/domain/rocdate.h"
#include "models/replica/tables/checkins.h"
#include "models/tables/listwords.h"

namespace inservice {
namespace {

/// When the school has closed last before this semester; where it never has, when the semester began.
QDateTime lastClosing(const ReplicaReader& replica) {
    const RocDate today = RocDate::today();
    const auto before = replica.rows<CheckinRow>(QStringLiteral(" WHERE semester < ? ORDER BY semester DESC"),
                                                 {today.semesterNumber()});
    if (!before.isEmpty()) {
        return before.constFirst().closedAt;
    }
    const QDate first = RocDate::firstDayOfSemester(today.schoolYear(), today.semester()).day();
    return {first, QTime(0, 0), Qt::OffsetFromUTC, 8 * 3600};
}

/// By the id of an entry: that it came or was changed since.
QHash<qint64, RosterDifference> differences(const ReplicaReader& replica, const QDateTime& since) {
    QHash<qint64, RosterDifference> found;
    const auto events = replica.rows<TeacherEventRow>(QStringLiteral(" ORDER BY id"));
    for (const TeacherEventRow& event : events) {
        if (event.at < since) {
            continue;
        }
        if (event.action == u"register" || event.action == u"join") {
            found.insert(event.teacherId, RosterDifference::Joined);
        } else if ((event.action == u"edit" || event.action == u"overwrite" || event.action == u"renumber") &&
                   !found.contains(event.teacherId)) {
            found.insert(event.teacherId, RosterDifference::Changed);
        }
    }
    return found;
}

RowSource<TeacherListRow> checkinSource(RowSource<TeacherListRow> source) {
    // Of one school: all of it is read again, whatever happened.
    source.whole += {"teacher", "teacher_event", "checkin"};
    source.read = [roster = source.read](const ReplicaReader& replica, const QSet<qint64>*) {
        const QDateTime since = lastClosing(replica);
        const QHash<qint64, RosterDifference> found = differences(replica, since);
        QList<TeacherListRow> rows = roster(replica, nullptr);
        const QString day = taiwanDay(since).toString(Qt::ISODate);
        rows.removeIf([&day](const TeacherListRow& row) {
            return !CheckinModel::isOnRoster(row) && row.teacher.stateSince < day;
        });
        for (TeacherListRow& row : rows) {
            row.difference = CheckinModel::isOnRoster(row) ? found.value(row.teacher.id) : RosterDifference::Left;
        }
        return rows;
    };
    return source;
}

} // namespace

CheckinModel::CheckinModel(const QString& replicaFile, QObject* parent)
    : TeacherModel(
          checkinSource(rosterSource()),
          {{tr("Since the last check-in"), [](const TeacherListRow& row) { return QVariant(int(row.difference)); },
            [](const TeacherListRow& row) { return differenceWord(row.difference); }},
           {tr("Confirmed this semester"),
            [](const TeacherListRow& row) {
                return isConfirmed(row) ? QVariant(row.teacher.confirmedAt) : QVariant(QDateTime());
            },
            [](const TeacherListRow& row) {
                return isConfirmed(row)  ? shownDate(row.teacher.confirmedAt)
                       : isOnRoster(row) ? tr("not yet")
                                         : QString();
            },
            [](const TeacherListRow& row) {
                return isConfirmed(row) ? tr("%1, by %2", "time, by whom")
                                              .arg(shownTime(row.teacher.confirmedAt), row.teacher.confirmedBy)
                                        : QString();
            }}},
          replicaFile, parent) {
    setChip(int(CheckinBucket::Open));
}

CheckinModel::~CheckinModel() = default;

bool CheckinModel::isConfirmed(const TeacherListRow& row) {
    return isOnRoster(row) && row.teacher.confirmedSemester == RocDate::today().semesterNumber();
}

bool CheckinModel::isOnRoster(const TeacherListRow& row) {
    return row.teacher.state != u"left";
}

QString CheckinModel::differenceWord(RosterDifference difference) {
    switch (difference) {
    case RosterDifference::Joined:
        return tr("new");
    case RosterDifference::Changed:
        return tr("changed");
    case RosterDifference::Left:
        return tr("left");
    case RosterDifference::None:
        break;
    }
    return tr("as before");
}

int CheckinModel::people() const {
    return countOf(int(CheckinBucket::Open)) + countOf(int(CheckinBucket::Confirmed));
}

int CheckinModel::confirmed() const {
    return countOf(int(CheckinBucket::Confirmed));
}

QList<CheckinModel::Chip> CheckinModel::chips() const {
    const auto is = [](RosterDifference difference) {
        return Chip{[difference](const TeacherListRow& row) { return row.difference == difference; }};
    };
    return {{[](const TeacherListRow& row) { return isOnRoster(row) && !isConfirmed(row); }},
            {[](const TeacherListRow& row) { return isConfirmed(row); }},
            is(RosterDifference::Joined),
            is(RosterDifference::Changed),
            is(RosterDifference::Left),
            {}};
}

} // namespace inservice
