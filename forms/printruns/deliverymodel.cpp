// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/printruns/deliverymodel.h"

#include "models/tables/listwords.h"
#include "models/tables/searchfold.h"

namespace inservice {

using questions::Delivery;

DeliveryModel::DeliveryModel(qint64 deskId, QObject* parent)
    : RowListModel(parent)
    , m_deskId(deskId) {
    using Row = const Delivery&;
    setColumns({
        {tr("Passed on", "column: when"), [](Row row) { return QVariant(row.at); },
         [](Row row) { return shownTime(row.at); }},
        {tr("Application number"), [](Row row) { return QVariant(row.number); }},
        {tr("Revision"), [](Row row) { return QVariant(row.revision); }},
        {tr("Had come to", "column: a desk"), [](Row row) { return QVariant(row.fromId); },
         [this](Row row) { return desk(row.fromId); }},
        {tr("Passed on to", "column: a desk"), [](Row row) { return QVariant(row.toId); },
         [this](Row row) { return desk(row.toId); }},
        {tr("By"), [](Row row) { return QVariant(row.byName); }},
    });
    setChip(int(Bucket::All));
}

DeliveryModel::~DeliveryModel() = default;

void DeliveryModel::setDeliveries(const QList<Delivery>& deliveries, const QHash<qint64, QString>& desks) {
    m_desks = desks;
    show(
        deliveries, [](const Delivery& delivery) { return delivery.id; },
        [](const Delivery& delivery) {
            return QStringList{searchFold(delivery.number), searchFold(delivery.byName)};
        });
}

QList<DeliveryModel::Chip> DeliveryModel::chips() const {
    // A chip is asked on another thread: it holds the number alone.
    const qint64 own = m_deskId;
    return {{[own](const Delivery& row) { return row.fromId == own; }},
            {[own](const Delivery& row) { return row.toId == own; }},
            {}};
}

} // namespace inservice
