// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/transfer/transfermodel.h"

#include "forms/words/recordwords.h"
#include "models/commands/kinds.h"
#include "models/records/recordsums.h"
#include "models/replica/replicareader.h"
#include "models/tables/listwords.h"
#include "models/tables/searchfold.h"

namespace inservice {
namespace {

QString titleOf(const TransferItemRow& row) {
    return row.partName.isEmpty() ? row.title : row.title + u'－' + row.partName;
}

RowSource<TransferItemRow> transferSource() {
    RowSource<TransferItemRow> source;
    source.own = {{"transfer_item", [](qint64 id) { return id; }}};
    source.read = [](const ReplicaReader& replica, const QSet<qint64>* ids) {
        return ids != nullptr ? replica.rows<TransferItemRow>(*ids) : replica.rows<TransferItemRow>();
    };
    source.id = [](const TransferItemRow& row) { return row.id; };
    source.search = [](const TransferItemRow& row) {
        return QStringList{QString::number(row.number), searchFold(titleOf(row)), row.batchNumber};
    };
    return source;
}

bool isOpen(const TransferItemRow& row) {
    return row.state == u"waiting" || row.state == u"held" || row.state == u"exported";
}

} // namespace

TransferModel::TransferModel(const QString& replicaFile, QObject* parent)
    : MarkedListModel("transfer_item", int(Column::State), parent) {
    using Row = const TransferItemRow&;
    setColumns({
        {tr("Course no."), [](Row row) { return QVariant(row.number); }},
        {tr("Course"), [](Row row) { return QVariant(titleOf(row)); }},
        {tr("Where to"), [](Row row) { return QVariant(row.target); },
         [](Row row) { return words::transferTarget(row.target); }},
        {tr("Hours"), [](Row row) { return QVariant(row.hours); }, [](Row row) { return hoursText(row.hours); }},
        {tr("State"), [](Row row) { return QVariant(row.state); },
         [this](Row row) { return marks().stateText(row.id, words::transferState(row.state, row.action), kindWord); }},
        {tr("Batch"), [](Row row) { return QVariant(row.batchNumber); }},
        {tr("Since"), [](Row row) { return QVariant(row.changedAt); },
         [](Row row) { return shownDate(row.changedAt); }},
        {tr("Why, and what to do"), [](Row row) { return QVariant(row.reasonKey); },
         [](Row row) { return words::transferReason(row.reasonKey, row.reason); }},
    });
    setSource(transferSource(), replicaFile);
    setChip(int(Bucket::All));
}

TransferModel::~TransferModel() = default;

QList<TransferModel::Chip> TransferModel::chips() const {
    return {{isOpen},
            {[](const TransferItemRow& row) { return row.state == u"failed" || row.state == u"held"; }},
            {[](const TransferItemRow& row) { return row.state == u"done" || row.state == u"replaced"; }},
            {}};
}

QVariant TransferModel::state(const TransferItemRow& row) const {
    return row.state;
}

} // namespace inservice
