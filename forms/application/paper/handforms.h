// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/hand/handform.h"
#include "models/replica/tables/units.h"

#include <optional>

namespace inservice {

/// The unit that an empty form is prefilled for; a default one: none, all of it is room to write.
struct HandFormUnit {
    QString code; ///< 學校代碼
    QString name;
    QString county;
    QString district;
    QString kind;                ///< 單位類別
    std::optional<DeskRow> desk; ///< where it returns to
};

/// 下載專區 1: 各單位行政業務負責人員資料表, headed 業務帳號申請表 (S0 圖4).
[[nodiscard]] HandForm accountHandForm(const HandFormUnit& unit);
/// 下載專區 2: 資訊專案作業負責人員資料表. S0 gives its name alone; its fields are those of 1 that a person in charge
/// of a project needs («own»).
[[nodiscard]] HandForm projectHandForm(const HandFormUnit& unit);

} // namespace inservice
