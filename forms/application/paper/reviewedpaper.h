// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/paper/applicationpaper.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/applications.h"

namespace inservice {

/// The form of a case as its desk knows it: as it was printed but for 身分證統一編號, which is masked, and who printed
/// it when. Throws ReplicaError.
[[nodiscard]] ApplicationPaper reviewedPaper(const ApplicationRow& row, const ReplicaReader& replica);

} // namespace inservice
