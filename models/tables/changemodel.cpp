// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/changemodel.h"

#include "models/tables/coursemodel.h"
#include "models/tables/roles.h"
#include "models/tables/searchfold.h"
#include "models/tables/unitplaces.h"

#include <algorithm>

namespace inservice {
namespace {

using Model = ChangeModel;

QString shownDay(QDate day) {
    return day.toString(QStringLiteral("yyyy/MM/dd"));
}

ChangeState stateNow(const CourseChangeRow& change) {
    const ChangeState state = course::changeStateFromKey(change.state).value_or(ChangeState::Submitted);
    const bool isOver = change.lapsesAt.isValid() && change.lapsesAt <= QDateTime::currentDateTimeUtc();
    return state == ChangeState::Submitted && isOver ? ChangeState::Lapsed : state;
}

Model::OwnBucket bucketOf(const ChangeListRow& row) {
    return row.state == ChangeState::Submitted ? Model::OwnBucket::Waiting
           : row.state == ChangeState::Applied ? Model::OwnBucket::Applied
                                               : Model::OwnBucket::Decided;
}

QStringList fieldsOf(const ChangeListRow& row) {
    QStringList fields;
    for (const auto& item : row.change.items) {
        fields << item.toObject().value(QLatin1String("field")).toString();
    }
    return fields;
}

QList<ChangeListRow> readChanges(const ReplicaReader& replica, const Model::Scope& scope,
                                 const QList<CourseChangeRow>& changes) {
    QSet<qint64> courseIds;
    for (const CourseChangeRow& change : changes) {
        courseIds.insert(change.courseId);
    }
    QHash<qint64, CourseRow> courses;
    QSet<qint64> units;
    const QList<CourseRow> heads = replica.rows<CourseRow>(courseIds);
    for (const CourseRow& course : heads) {
        courses.insert(course.id, course);
        units.insert(course.unitId);
    }
    const UnitPlaces places(replica, units);
    QList<ChangeListRow> rows;
    rows.reserve(changes.size());
    for (const CourseChangeRow& change : changes) {
        const auto course = courses.constFind(change.courseId);
        if (course == courses.constEnd() ||
            (scope.isDesk ? course->reviewerUnitId != scope.unitId : course->unitId != scope.unitId)) {
            continue;
        }
        const UnitPlaces::Place place = places.of(course->unitId);
        rows.append({change, stateNow(change), *course, place.name, place.code,
                     course->ownerAccountId == scope.accountId || course->deputies.contains(scope.accountId),
                     course->reviewerUnitId == scope.unitId});
    }
    return rows;
}

RowSource<ChangeListRow> changeSource(const Model::Scope& scope) {
    RowSource<ChangeListRow> source;
    source.own = {{"course_change", [](qint64 id) { return id; }}};
    source.named = {{"course", [](const ChangeListRow& row) { return row.change.courseId; }},
                    {"unit", [](const ChangeListRow& row) { return row.course.unitId; }}};
    source.beside = {"course_revision", "course_event"}; // what the detail shows
    source.read = [scope](const ReplicaReader& replica, const QSet<qint64>* ids) {
        return readChanges(replica, scope,
                           ids != nullptr ? replica.rows<CourseChangeRow>(*ids) : replica.rows<CourseChangeRow>());
    };
    source.id = [](const ChangeListRow& row) { return row.change.id; };
    source.search = [](const ChangeListRow& row) {
        return QStringList{QString::number(row.course.number), searchFold(row.course.title), searchFold(row.unit),
                           searchFold(row.unitCode), searchFold(row.change.byName)};
    };
    return source;
}

} // namespace

QDate ChangeModel::deadline(const ChangeListRow& row) {
    if (row.state != ChangeState::Submitted) {
        return {};
    }
    const QDate term = QDate::fromString(row.change.reviewBy, Qt::ISODate);
    const QDate lapse = row.change.lapsesAt.isValid() ? taiwanDay(row.change.lapsesAt) : QDate();
    return !term.isValid() || (lapse.isValid() && lapse < term) ? lapse : term;
}

QList<ChangeListRow> ChangeModel::waiting(const ReplicaReader& replica, const Scope& scope) {
    QList<ChangeListRow> rows =
        readChanges(replica, scope, replica.rows<CourseChangeRow>(QStringLiteral(" WHERE state = 'submitted'")));
    rows.removeIf([](const ChangeListRow& row) { return row.state != ChangeState::Submitted; });
    std::sort(rows.begin(), rows.end(), [](const ChangeListRow& one, const ChangeListRow& other) {
        return std::pair(deadline(one), one.change.id) < std::pair(deadline(other), other.change.id);
    });
    return rows;
}

std::optional<CourseChangeRow> ChangeModel::openOf(const ReplicaReader& replica, qint64 courseId) {
    const QList<CourseChangeRow> rows = replica.rows<CourseChangeRow>(
        QStringLiteral(" WHERE course_id = ? AND state = 'submitted' ORDER BY id DESC LIMIT 1"), {courseId});
    return rows.isEmpty() || stateNow(rows.constFirst()) != ChangeState::Submitted ? std::nullopt
                                                                                   : std::optional(rows.constFirst());
}

ChangeModel::ChangeModel(const QString& replicaFile, Scope scope, ListWords words, QObject* parent)
    : RowListModel(parent)
    , m_scope(scope)
    , m_words(std::move(words)) {
    setColumns(describedColumns());
    setSource(changeSource(scope), replicaFile);
    setChip(scope.isDesk ? int(DeskBucket::ToDecide) : int(OwnBucket::All));
}

ChangeModel::~ChangeModel() = default;

/// In the order of Column.
ColumnSpecs<ChangeListRow> ChangeModel::describedColumns() const {
    using Row = const ChangeListRow&;
    return {
        {tr("Course number"), [](Row row) { return QVariant(row.course.number); }},
        {tr("Title"), [](Row row) { return QVariant(row.course.title); }},
        {tr("Organiser"), [](Row row) { return QVariant(row.unit); }},
        {tr("What is changed"), [](Row row) { return QVariant(fieldsOf(row).join(u' ')); },
         [this](Row row) { return fieldWords(row); }},
        {tr("State"), [](Row row) { return QVariant(int(row.state)); },
         [this](Row row) {
             return m_pending.stateText(row.change.id, m_words.changeState(row.state), m_words.commandKind);
         }},
        {tr("Decide by"),
         [](Row row) {
             return row.state == ChangeState::Submitted ? QVariant(deadline(row)) : QVariant(QDate(9999, 1, 1));
         },
         [](Row row) { return shownDay(deadline(row)); }},
        {tr("Asked for at"), [](Row row) { return QVariant(row.change.at); },
         [](Row row) { return shownTime(row.change.at); }},
        {tr("Asked for by"), [](Row row) { return QVariant(row.change.byName); }},
        {tr("Decided at"), [](Row row) { return QVariant(row.change.decidedAt); },
         [](Row row) { return shownTime(row.change.decidedAt); }},
        {tr("Days of the course"), [](Row row) { return QVariant(row.course.startsAt); },
         [](Row row) { return CourseModel::dayText(row.course); }},
    };
}

QString ChangeModel::fieldWords(const ChangeListRow& row) const {
    QStringList names = fieldsOf(row);
    for (QString& name : names) {
        name = m_words.courseField(name);
    }
    return names.join(tr(", ", "between names of fields"));
}

void ChangeModel::setOutbox(const QList<OutboxItem>& items) {
    touched(m_pending.set(items));
}

QList<ChangeModel::Chip> ChangeModel::chips() const {
    const auto in = [](OwnBucket bucket) {
        return Chip{[bucket](const ChangeListRow& row) { return bucketOf(row) == bucket; }};
    };
    return {
        in(OwnBucket::Waiting), in(OwnBucket::Decided), in(OwnBucket::Applied), {}}; // the desk's have the order too
}

QVariant ChangeModel::rowData(const ChangeListRow& row, int column, int role) const {
    switch (role) {
    case StateRole:
        return int(row.state);
    case PendingRole:
        return int(m_pending.of(row.change.id).state);
    case StateColumnRole:
        return column == int(Column::State);
    default:
        return {};
    }
}

} // namespace inservice
