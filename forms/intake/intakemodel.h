// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/returnstack.h"
#include "models/tables/rowlistmodel.h"

namespace inservice {

/// The stack of papers that came back, as cases (Intake::entries()).
class IntakeModel : public RowListModel<ReturnEntry> {
    Q_OBJECT

public:
    enum class Column {
        Place, ///< 檔案與頁次
        Case,  ///< 案件
        Where, ///< 單位
        State, ///< 狀態
        At,    ///< 收到時間
        Count,
    };
    enum class Bucket { Open, Sent, Done, All, Count };

    explicit IntakeModel(QObject* parent = nullptr);
    ~IntakeModel() override;

    void setEntries(const QList<ReturnEntry>& entries);

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] QVariant rowData(const ReturnEntry& row, int column, int role) const override;
};

} // namespace inservice
