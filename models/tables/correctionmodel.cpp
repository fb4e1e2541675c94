// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/correctionmodel.h"

#include "models/tables/roles.h"
#include "models/tables/searchfold.h"
#include "models/tables/unitplaces.h"

#include <algorithm>

namespace inservice {
namespace {

using Model = CorrectionModel;

constexpr std::pair<QLatin1String, CorrectionState> states[] = {
    {QLatin1String("awaiting_paper"), CorrectionState::AwaitingPaper},
    {QLatin1String("awaiting_review"), CorrectionState::AwaitingReview},
    {QLatin1String("returned"), CorrectionState::Returned},
    {QLatin1String("approved"), CorrectionState::Approved},
    {QLatin1String("rejected"), CorrectionState::Rejected},
    {QLatin1String("withdrawn"), CorrectionState::Withdrawn},
};

Model::Bucket bucketOf(CorrectionState state) {
    switch (state) {
    case CorrectionState::AwaitingReview:
        return Model::Bucket::Review;
    case CorrectionState::AwaitingPaper:
        return Model::Bucket::Paper;
    case CorrectionState::Returned:
        return Model::Bucket::Returned;
    case CorrectionState::Approved:
    case CorrectionState::Rejected:
    case CorrectionState::Withdrawn:
        break;
    }
    return Model::Bucket::Ended;
}

QList<CorrectionListRow> readCorrections(const ReplicaReader& replica, const Model::Scope& scope,
                                         const QList<CorrectionRow>& corrections) {
    QSet<qint64> courseIds;
    for (const CorrectionRow& correction : corrections) {
        courseIds.insert(correction.courseId);
    }
    QHash<qint64, CourseRow> courses;
    QSet<qint64> units;
    const QList<CourseRow> heads = replica.rows<CourseRow>(courseIds);
    for (const CourseRow& course : heads) {
        courses.insert(course.id, course);
        units.insert(course.unitId);
    }
    const UnitPlaces places(replica, units);
    QList<CorrectionListRow> rows;
    rows.reserve(corrections.size());
    for (const CorrectionRow& correction : corrections) {
        const auto course = courses.constFind(correction.courseId);
        if (course == courses.constEnd() ||
            (scope.isDesk ? course->reviewerUnitId != scope.unitId : course->unitId != scope.unitId)) {
            continue;
        }
        const UnitPlaces::Place place = places.of(course->unitId);
        rows.append({correction, correctionState(correction.state), *course, place.name, place.code,
                     course->ownerAccountId == scope.accountId || course->deputies.contains(scope.accountId),
                     course->reviewerUnitId == scope.unitId});
    }
    return rows;
}

RowSource<CorrectionListRow> correctionSource(const Model::Scope& scope) {
    RowSource<CorrectionListRow> source;
    source.own = {{"correction", [](qint64 id) { return id; }}};
    source.named = {{"course", [](const CorrectionListRow& row) { return row.correction.courseId; }},
                    {"unit", [](const CorrectionListRow& row) { return row.course.unitId; }}};
    source.beside = {"course_revision", "course_list"}; // what the detail shows
    source.read = [scope](const ReplicaReader& replica, const QSet<qint64>* ids) {
        return readCorrections(replica, scope,
                               ids != nullptr ? replica.rows<CorrectionRow>(*ids) : replica.rows<CorrectionRow>());
    };
    source.id = [](const CorrectionListRow& row) { return row.correction.id; };
    source.search = [](const CorrectionListRow& row) {
        return QStringList{QString::number(row.course.number), searchFold(row.course.title), searchFold(row.unit),
                           searchFold(row.unitCode), searchFold(row.correction.byName)};
    };
    return source;
}

} // namespace

CorrectionState correctionState(const QString& key) {
    const auto found =
        std::find_if(std::begin(states), std::end(states), [&](const auto& one) { return one.first == key; });
    return found == std::end(states) ? CorrectionState::AwaitingReview : found->second;
}

bool isOpen(CorrectionState state) {
    return state == CorrectionState::AwaitingPaper || state == CorrectionState::AwaitingReview ||
           state == CorrectionState::Returned;
}

QList<CorrectionListRow> CorrectionModel::open(const ReplicaReader& replica, const Scope& scope) {
    QList<CorrectionListRow> rows =
        readCorrections(replica, scope,
                        replica.rows<CorrectionRow>(
                            QStringLiteral(" WHERE state IN ('awaiting_paper', 'awaiting_review', 'returned')")));
    std::sort(rows.begin(), rows.end(), [](const CorrectionListRow& one, const CorrectionListRow& other) {
        return std::pair(one.correction.at, one.correction.id) < std::pair(other.correction.at, other.correction.id);
    });
    return rows;
}

CorrectionModel::CorrectionModel(const QString& replicaFile, Scope scope, ListWords words, QObject* parent)
    : RowListModel(parent)
    , m_words(std::move(words)) {
    setColumns(describedColumns());
    setSource(correctionSource(scope), replicaFile);
    setChip(scope.isDesk ? int(Bucket::Review) : int(Bucket::All));
}

CorrectionModel::~CorrectionModel() = default;

/// In the order of Column.
ColumnSpecs<CorrectionListRow> CorrectionModel::describedColumns() const {
    using Row = const CorrectionListRow&;
    return {
        {tr("Course number"), [](Row row) { return QVariant(row.course.number); }},
        {tr("Title"), [](Row row) { return QVariant(row.course.title); }},
        {tr("Organiser"), [](Row row) { return QVariant(row.unit); }},
        {tr("What is put right"),
         [](Row row) { return QVariant(row.correction.fields.size() * 1000 + row.correction.people.size()); },
         [this](Row row) { return whatText(row); }},
        {tr("State"), [](Row row) { return QVariant(int(row.state)); },
         [this](Row row) {
             return m_pending.stateText(row.correction.id, m_words.correctionState(row.correction.state),
                                        m_words.commandKind);
         }},
        {tr("Asked for at"), [](Row row) { return QVariant(row.correction.at); },
         [](Row row) { return shownTime(row.correction.at); }},
        {tr("Asked for by"), [](Row row) { return QVariant(row.correction.byName); }},
        {tr("Decided at"), [](Row row) { return QVariant(row.correction.decidedAt); },
         [](Row row) { return shownTime(row.correction.decidedAt); }},
    };
}

QString CorrectionModel::whatText(const CorrectionListRow& row) const {
    QStringList parts;
    if (!row.correction.people.isEmpty()) {
        parts << tr("%n person(s)", nullptr, int(row.correction.people.size()));
    }
    for (const auto& field : row.correction.fields) {
        parts << m_words.courseField(field.toObject().value(QLatin1String("field")).toString());
    }
    return parts.join(tr(", ", "between names of fields"));
}

void CorrectionModel::setOutbox(const QList<OutboxItem>& items) {
    touched(m_pending.set(items));
}

QList<CorrectionModel::Chip> CorrectionModel::chips() const {
    const auto in = [](Bucket bucket) {
        return Chip{[bucket](const CorrectionListRow& row) { return bucketOf(row.state) == bucket; }};
    };
    return {in(Bucket::Review), in(Bucket::Paper), in(Bucket::Returned), in(Bucket::Ended), {}};
}

QVariant CorrectionModel::rowData(const CorrectionListRow& row, int column, int role) const {
    switch (role) {
    case StateRole:
        return int(row.state);
    case PendingRole:
        return int(m_pending.of(row.correction.id).state);
    case StateColumnRole:
        return column == int(Column::State);
    default:
        return {};
    }
}

} // namespace inservice
