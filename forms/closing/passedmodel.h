// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questions/coursetransfers.h"
#include "models/tables/rowlistmodel.h"

namespace inservice {

/// 時數轉送 of a course, as the centre answers: a row a person and target.
class PassedModel : public RowListModel<questions::PassedHours> {
    Q_OBJECT

public:
    enum class Column {
        Name,   ///< 姓名
        Target, ///< 轉送對象
        State,  ///< 狀態
        When,   ///< 日期: it goes on, or went in a batch of
        Reason, ///< 原因與建議
        Hours,  ///< 時數
        Batch,  ///< 批號
        Unit,   ///< 服務單位
        No,     ///< 編號
        Count,
    };
    explicit PassedModel(QObject* parent = nullptr);
    ~PassedModel() override;

    void setRows(const QList<questions::PassedHours>& rows);

protected:
    [[nodiscard]] QVariant rowData(const questions::PassedHours& row, int column, int role) const override;
};

/// How many stand how with each target that the course is passed on to, a line each; of the others why nothing is.
[[nodiscard]] QString passedInWords(const questions::CourseTransfers& passed);

} // namespace inservice
