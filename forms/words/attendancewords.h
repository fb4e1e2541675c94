// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attendance/door.h"
#include "models/attendance/mark.h"

/// The words of attendance: 點名, 報到單, 請假.
namespace inservice::words {

/// 「出席」
[[nodiscard]] QString presenceTerm(PresenceCode);
/// With its minutes: 「遲到 10 分」, 「遲到 5 分、早退 20 分」.
[[nodiscard]] QString presenceText(const PresenceMark& mark);
/// 「公假（公務指派）」, as it is chosen when one asks for it.
[[nodiscard]] QString leaveKind(PresenceCode kind);
[[nodiscard]] QString leaveTerm(LeaveState);
/// How a mark came about: 「點名」.
[[nodiscard]] QString presenceSource(PresenceSource);
/// What reading a slip means: 「已報到」.
[[nodiscard]] QString scanTerm(attendance::ScanResult);
} // namespace inservice::words
