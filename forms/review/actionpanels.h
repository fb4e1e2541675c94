// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/review/actions.h"
#include "forms/review/decisionpanel.h"
#include "models/replica/tables/applications.h"
#include "models/replica/tables/catalogues.h"

#include <chrono>

namespace inservice {

/// The key of an action's panel: what was filled in for it is kept under it.
[[nodiscard]] QString panelKey(const ActionSpec& spec);
/// What an action asks for on one case, and what it leads to. `reasons`: those of 退回補正.
[[nodiscard]] DecisionPanel::Setup caseSetup(const ActionSpec& spec, const ApplicationRow& application,
                                             const QList<ReturnReasonRow>& reasons);
/// The same on several cases; `needingUnitSeal` of them need a 關防. All but title and confirming word.
[[nodiscard]] DecisionPanel::Setup bulkSetup(const ActionSpec& spec, int needingUnitSeal, std::chrono::seconds hold,
                                             const QList<ReturnReasonRow>& reasons);
/// 顯示身分證字號: the purpose is asked.
[[nodiscard]] DecisionPanel::Setup showIdSetup();
[[nodiscard]] DecisionPanel::Setup voidScanSetup();

} // namespace inservice
