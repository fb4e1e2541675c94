// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "models/intake/returnstack.h"

namespace inservice::intakewords {

[[nodiscard]] QString state(ReturnEntry::State state);
[[nodiscard]] look::Tone tone(ReturnEntry::State state);
/// Where it lies: 「傳真 0012.tif，第 3 頁」.
[[nodiscard]] QString place(const ReturnEntry& entry);
/// Whose it is, what is wrong with it, and what can be done. `attaches`: whoever looks attaches papers to cases.
[[nodiscard]] QString sentence(const ReturnEntry& entry, bool attaches);
/// Until when its pages stay on this PC; empty: they are the centre's already, or not there.
[[nodiscard]] QString keptText(const ReturnEntry& entry);

} // namespace inservice::intakewords
