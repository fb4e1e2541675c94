// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/offerings/view/offeringaction.h"

namespace inservice {

/// 線上報名專區 on the page of a course: leads to its form, or says why there is none.
[[nodiscard]] QList<OfferingAction> enrolActions(const Ties& ties, OfferingDetail& detail);

} // namespace inservice
