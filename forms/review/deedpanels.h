// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/review/decisionpanel.h"
#include "forms/review/rights.h"

namespace inservice {

/// The key of a deed's panel: what was filled in for it is kept under it.
[[nodiscard]] QString panelKey(Deed deed);
/// What a deed asks for, on one case or on several: all but title, confirming word and explanation.
[[nodiscard]] DecisionPanel::Setup deedSetup(Deed deed);
/// The same for one case, with what it leads to. `reasons`: those of 退回補正.
[[nodiscard]] DecisionPanel::Setup caseSetup(Deed deed, const ApplicationRow& application, bool chief,
                                             const QList<ReturnReasonRow>& reasons);
/// 顯示身分證字號: the purpose is asked.
[[nodiscard]] DecisionPanel::Setup showIdSetup();
[[nodiscard]] DecisionPanel::Setup voidScanSetup();

} // namespace inservice
