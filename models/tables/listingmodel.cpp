// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/listingmodel.h"

#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/units.h"
#include "models/tables/searchfold.h"

namespace inservice {
namespace {

using Bucket = ListingModel::Bucket;

Bucket bucketOf(const ListingListRow& row) {
    switch (row.listing.state) {
    case ApplicationState::Returned:
        return Bucket::Returned;
    case ApplicationState::Approved:
    case ApplicationState::Rejected:
    case ApplicationState::Withdrawn:
        return Bucket::Ended;
    case ApplicationState::AwaitingPaper:
    case ApplicationState::AwaitingReview:
    case ApplicationState::AwaitingOpening:
        break;
    }
    return Bucket::Mine;
}

QString shownUnit(const UnitRow& unit) {
    return QStringLiteral("%1（%2）").arg(unit.name, unit.code);
}

/// What may be the same unit, under another kind too.
QStringList alikeOf(const ListingRow& listing, const ReplicaReader& replica) {
    QStringList names;
    const auto units = replica.rows<UnitRow>(
        QStringLiteral(" WHERE (county_id = ? AND name = ?) OR (? <> '' AND code = ?) ORDER BY code LIMIT 5"),
        {listing.countyId, listing.name, listing.code, listing.code});
    for (const UnitRow& unit : units) {
        if (unit.id != listing.unitId) {
            names << shownUnit(unit);
        }
    }
    return names;
}

ListingListRow rowOf(const ListingRow& listing, const ReplicaReader& replica, const QHash<QString, QString>& kinds) {
    ListingListRow row;
    row.listing = listing;
    row.kindName = kinds.value(listing.kind);
    if (const auto county = replica.row<CountyRow>(listing.countyId)) {
        row.county = county->name;
    }
    if (const auto district = replica.row<DistrictRow>(listing.districtId)) {
        row.district = district->name;
    }
    if (const auto unit = replica.row<UnitRow>(listing.unitId)) {
        row.unit = shownUnit(*unit);
    }
    if (bucketOf(row) != Bucket::Ended) {
        row.alike = alikeOf(listing, replica);
    }
    const auto scans = replica.rows<ScanRow>(QStringLiteral(" WHERE listing_id = ? ORDER BY id"), {listing.id});
    if (!scans.isEmpty()) {
        row.evidence = scans.last().id;
        row.evidenceName = scans.last().name;
        row.earlier = int(scans.size()) - 1;
    }
    return row;
}

RowSource<ListingListRow> listingSource() {
    RowSource<ListingListRow> source;
    source.whole = {"listing", "scan", "unit"};
    source.read = [](const ReplicaReader& replica, const QSet<qint64>*) {
        QHash<QString, QString> kinds;
        const auto known = replica.rows<UnitKindRow>();
        for (const UnitKindRow& kind : known) {
            kinds.insert(kind.key, kind.name);
        }
        QList<ListingListRow> rows;
        const auto listings = replica.rows<ListingRow>();
        for (const ListingRow& listing : listings) {
            rows.append(rowOf(listing, replica, kinds));
        }
        return rows;
    };
    source.id = [](const ListingListRow& row) { return row.listing.id; };
    source.search = [](const ListingListRow& row) {
        return QStringList{searchFold(row.listing.number), searchFold(row.listing.name),
                           searchFold(row.county),         searchFold(row.listing.applicant),
                           searchFold(row.listing.email),  searchFold(row.listing.permit),
                           searchFold(row.listing.code),   searchFold(row.listing.contactPhone)};
    };
    return source;
}

} // namespace

ListingModel::ListingModel(const QString& replicaFile, ListWords words, QObject* parent)
    : MarkedListModel("listing", int(Column::State), parent)
    , m_words(std::move(words)) {
    using Row = const ListingListRow&;
    setColumns({
        {tr("Number"), [](Row row) { return QVariant(row.listing.number); }},
        {tr("Unit"), [](Row row) { return QVariant(row.listing.name); }},
        {tr("Kind"), [](Row row) { return QVariant(row.kindName); }},
        {tr("County"), [](Row row) { return QVariant(row.county); }},
        {tr("State"), [](Row row) { return QVariant(int(row.listing.state)); },
         [this](Row row) {
             return marks().stateText(row.listing.id, m_words.listingState(row.listing.state), m_words.commandKind);
         }},
        {tr("Asked at"), [](Row row) { return QVariant(row.listing.appliedAt); },
         [](Row row) { return shownTime(row.listing.appliedAt); }},
        {tr("Asked by"), [](Row row) { return QVariant(row.listing.applicant); }},
        {tr("Permit"), [](Row row) { return QVariant(row.listing.permit); }},
    });
    setSource(listingSource(), replicaFile);
    setChip(int(Bucket::All));
}

ListingModel::~ListingModel() = default;

QList<ListingModel::Chip> ListingModel::chips() const {
    const auto in = [](Bucket bucket) {
        return Chip{[bucket](const ListingListRow& row) { return bucketOf(row) == bucket; }};
    };
    return {in(Bucket::Mine), in(Bucket::Returned), in(Bucket::Ended), {}};
}

QVariant ListingModel::state(const ListingListRow& row) const {
    return int(row.listing.state);
}

} // namespace inservice
