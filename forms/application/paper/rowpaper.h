// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/paper/applicationpaper.h"

namespace inservice {

class ReplicaReader;
struct ApplicationRow;

/// The form of a case as the replica has it, for its seals, with the ID masked: of a deletion that a school asks for
/// (申請事項 刪除), or as a desk prints it. `printedBy`: who does. Throws ReplicaError.
[[nodiscard]] ApplicationPaper rowPaper(const ApplicationRow& application, const ReplicaReader& replica,
                                        const QString& printedBy);

} // namespace inservice
