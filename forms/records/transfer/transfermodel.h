// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/records.h"
#include "models/tables/markedlistmodel.h"

namespace inservice {

/// 公務人員終身學習網: hours of one's own that are passed on, and what became of them.
class TransferModel : public MarkedListModel<TransferItemRow> {
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

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] QVariant state(const TransferItemRow& row) const override;
};

} // namespace inservice
