// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/schedules.h"
#include "models/tables/recurringmodel.h"

namespace inservice {

/// 定期統計: what one is reminded of.
class ScheduleModel : public RecurringModel<ScheduleRow> {
    Q_OBJECT

public:
    enum class Column {
        Name,     ///< 名稱
        Question, ///< 統計項目
        Every,    ///< 通知週期
        Way,      ///< 通知方式
        Issued,   ///< 上次通知
        State,    ///< 狀態
        Count,
    };

    explicit ScheduleModel(const QString& replicaFile, QObject* parent = nullptr);
    ~ScheduleModel() override;

    [[nodiscard]] static QString wayWord(bool byMail);
};

} // namespace inservice
