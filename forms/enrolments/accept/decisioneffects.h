// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questions/acceptance.h"

namespace inservice {

/// 葷食 12、素食 3…: what is to be ordered for some people, a line for each kind; those that nobody needs are left out.
[[nodiscard]] QStringList needsInWords(const enrolment::Logistics& needs);
/// The same of a decision: what it changes, from → to.
[[nodiscard]] QStringList needsInWords(const enrolment::Logistics& before, const enrolment::Logistics& after);
/// What a decision leads to, a line each.
[[nodiscard]] QString effectsInWords(const questions::DecisionLook& look);

} // namespace inservice
