// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/correctionmodel.h"

#include "models/tables/courserequests.h"

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

CorrectionState stateNow(const CorrectionRow& correction) {
    return correctionState(correction.state);
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
        requests::linesOf<CorrectionListRow>(replica, scope,
                                             replica.rows<CorrectionRow>(QStringLiteral(
                                                 " WHERE state IN ('awaiting_paper', 'awaiting_review', 'returned')")),
                                             stateNow);
    std::sort(rows.begin(), rows.end(), [](const CorrectionListRow& one, const CorrectionListRow& other) {
        return std::pair(one.correction.at, one.correction.id) < std::pair(other.correction.at, other.correction.id);
    });
    return rows;
}

CorrectionModel::CorrectionModel(const QString& replicaFile, Scope scope, ListWords words, QObject* parent)
    : MarkedListModel("correction", int(Column::State), parent)
    , m_words(std::move(words)) {
    setColumns(describedColumns());
    setSource(requests::sourceOf<&CorrectionListRow::correction, stateNow, CorrectionListRow>(
                  scope, "correction", {"course_revision", "course_list"}),
              replicaFile);
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
             return marks().stateText(row.correction.id, m_words.correctionState(row.correction.state),
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

QList<CorrectionModel::Chip> CorrectionModel::chips() const {
    const auto in = [](Bucket bucket) {
        return Chip{[bucket](const CorrectionListRow& row) { return bucketOf(row.state) == bucket; }};
    };
    return {in(Bucket::Review), in(Bucket::Paper), in(Bucket::Returned), in(Bucket::Ended), {}};
}

QVariant CorrectionModel::state(const CorrectionListRow& row) const {
    return int(row.state);
}

} // namespace inservice
