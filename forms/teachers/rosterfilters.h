// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/filterbar.h"

namespace inservice {

class ReplicaReader;

/// What a roster can be filtered by, in the words of the catalogues: what is retired is named too, as long as somebody
/// may have it. Throws ReplicaError.
[[nodiscard]] QList<FilterChoice> rosterFilterChoices(const ReplicaReader& replica);
/// 共用篩選: those that the centre defines and has not retired. Throws ReplicaError.
[[nodiscard]] QList<SharedFilter> sharedRosterFilters(const ReplicaReader& replica);

} // namespace inservice
