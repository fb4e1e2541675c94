// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/changemodel.h"

#include "models/tables/coursemodel.h"
#include "models/tables/courserequests.h"

#include <algorithm>

namespace inservice {
namespace {

using Model = ChangeModel;

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
    QList<ChangeListRow> rows = requests::linesOf<ChangeListRow>(
        replica, scope, replica.rows<CourseChangeRow>(QStringLiteral(" WHERE state = 'submitted'")), stateNow);
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
    : MarkedListModel("course_change", int(Column::State), parent)
    , m_scope(scope)
    , m_words(std::move(words)) {
    setColumns(describedColumns());
    setSource(requests::sourceOf<&ChangeListRow::change, stateNow, ChangeListRow>(scope, "course_change",
                                                                                  {"course_revision", "course_event"}),
              replicaFile);
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
             return marks().stateText(row.change.id, m_words.changeState(row.state), m_words.commandKind);
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

QList<ChangeModel::Chip> ChangeModel::chips() const {
    const auto in = [](OwnBucket bucket) {
        return Chip{[bucket](const ChangeListRow& row) { return bucketOf(row) == bucket; }};
    };
    return {
        in(OwnBucket::Waiting), in(OwnBucket::Decided), in(OwnBucket::Applied), {}}; // the desk's have the order too
}

QVariant ChangeModel::state(const ChangeListRow& row) const {
    return int(row.state);
}

} // namespace inservice
