// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questions/papers.h"
#include "models/tables/rowlistmodel.h"

namespace inservice {

/// 誤送轉交 of a desk, as the centre answered last.
class DeliveryModel : public RowListModel<questions::Delivery> {
    Q_OBJECT

public:
    enum class Column { At, Number, Revision, From, To, By, Count };
    enum class Bucket { Sent, Received, All, Count };

    DeliveryModel(qint64 deskId, QObject* parent = nullptr);
    ~DeliveryModel() override;

    /// `desks`: their names, by id.
    void setDeliveries(const QList<questions::Delivery>& deliveries, const QHash<qint64, QString>& desks);
    [[nodiscard]] QString desk(qint64 id) const { return m_desks.value(id); }
    [[nodiscard]] bool isSent(const questions::Delivery& delivery) const { return delivery.fromId == m_deskId; }

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] QVariant rowData(const questions::Delivery&, int, int) const override { return {}; }

private:
    qint64 m_deskId;
    QHash<qint64, QString> m_desks;
};

} // namespace inservice
