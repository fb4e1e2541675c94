// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/records.h"
#include "models/tables/pending.h"
#include "models/tables/rowlistmodel.h"

namespace inservice {

/// 公務人員終身學習網: hours of one's own that are passed on, and what became of them.
class TransferModel : public RowListModel<TransferItemRow> {
    Q_OBJECT

public:
    enum class Column {
        Number, ///< 課程代碼
        Title,  ///< 研習名稱, with its part
        Target,
        Hours,
        State,
        Batch,     ///< 批號
        ChangedOn, ///< 日期
        Reason,    ///< 失敗原因、建議
        Count,
    };
    enum class Bucket { Open, Failed, Done, All, Count };

    explicit TransferModel(const QString& replicaFile, QObject* parent = nullptr);
    ~TransferModel() override;

    /// What waits about them, by the course (transfer.choose).
    void setOutbox(const QList<OutboxItem>& items);

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] QVariant rowData(const TransferItemRow& row, int column, int role) const override;

private:
    PendingMarks m_pending{"transfer_item"};
};

} // namespace inservice
