// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/releasemodel.h"

#include "models/replica/tables/units.h"
#include "models/tables/searchfold.h"

namespace inservice {
namespace {

using Bucket = ReleaseModel::Bucket;

Bucket bucketOf(const ReleaseListRow& row) {
    return row.request.state != u"open" ? Bucket::Decided : row.isMine ? Bucket::Mine : Bucket::Others;
}

QString unitName(const ReplicaReader& replica, qint64 id) {
    const std::optional<UnitRow> unit = replica.row<UnitRow>(id);
    return unit ? unit->name : QString();
}

ReleaseListRow rowOf(const ReleaseRequestRow& request, const ReplicaReader& replica, const ReleaseViewer& viewer) {
    ReleaseListRow row;
    row.request = request;
    row.isMine = viewer.decides(request);
    row.unit = unitName(replica, request.unitId);
    row.askingUnit = unitName(replica, request.askingUnitId);
    if (const auto account = replica.row<AccountRow>(request.accountId)) {
        row.heldName = account->name;
        row.heldBy = account->accountName;
        row.heldType = account->accountType;
    } else if (const auto application = replica.row<ApplicationRow>(request.applicationId)) {
        row.heldName = application->name;
        row.heldBy = application->number;
        row.heldType = application->accountType;
    }
    return row;
}

RowSource<ReleaseListRow> releaseSource(const ReleaseViewer& viewer) {
    RowSource<ReleaseListRow> source;
    source.whole = {"release_request", "account", "application", "unit"};
    source.read = [viewer](const ReplicaReader& replica, const QSet<qint64>*) {
        QList<ReleaseListRow> rows;
        const auto requests = replica.rows<ReleaseRequestRow>(QStringLiteral(" ORDER BY id"));
        for (const ReleaseRequestRow& request : requests) {
            rows.append(rowOf(request, replica, viewer));
        }
        return rows;
    };
    source.id = [](const ReleaseListRow& row) { return row.request.id; };
    source.search = [](const ReleaseListRow& row) {
        return QStringList{searchFold(row.request.name), searchFold(row.heldName),   searchFold(row.heldBy),
                           searchFold(row.unit),         searchFold(row.askingUnit), searchFold(row.request.email),
                           searchFold(row.request.phone)};
    };
    return source;
}

} // namespace

ReleaseModel::ReleaseModel(const QString& replicaFile, const ReleaseViewer& viewer, ListWords words, QObject* parent)
    : MarkedListModel("release_request", int(Column::State), parent)
    , m_words(std::move(words)) {
    using Row = const ReleaseListRow&;
    setColumns({
        {tr("Asked by"), [](Row row) { return QVariant(row.request.name); }},
        {tr("Former account"), [](Row row) { return QVariant(row.heldBy); }},
        {tr("Former unit"), [](Row row) { return QVariant(row.unit); }},
        {tr("New unit"), [](Row row) { return QVariant(row.askingUnit); }},
        {tr("State"), [](Row row) { return QVariant(int(bucketOf(row))); },
         [this](Row row) { return marks().stateText(row.request.id, stateWord(row), m_words.commandKind); }},
        {tr("Asked at"), [](Row row) { return QVariant(row.request.askedAt); },
         [](Row row) { return shownTime(row.request.askedAt); }},
        {tr("Telephone"), [](Row row) { return QVariant(row.request.phone); }},
    });
    setSource(releaseSource(viewer), replicaFile);
    setChip(int(Bucket::All));
}

ReleaseModel::~ReleaseModel() = default;

QString ReleaseModel::stateWord(const ReleaseListRow& row) {
    switch (bucketOf(row)) {
    case Bucket::Mine:
        return tr("To be decided");
    case Bucket::Others:
        return tr("With another desk");
    case Bucket::Decided:
    case Bucket::All:
    case Bucket::Count:
        break;
    }
    return row.request.state == u"refused" ? tr("Not agreed to") : tr("Former account deleted");
}

QList<ReleaseModel::Chip> ReleaseModel::chips() const {
    const auto in = [](Bucket bucket) {
        return Chip{[bucket](const ReleaseListRow& row) { return bucketOf(row) == bucket; }};
    };
    return {in(Bucket::Mine), in(Bucket::Others), in(Bucket::Decided), {}};
}

QVariant ReleaseModel::state(const ReleaseListRow& row) const {
    return int(bucketOf(row));
}

} // namespace inservice
