// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/paper/applicationpaper.h"

namespace inservice {

class ReplicaReader;
struct ApplicationRow;

/// The form with which a school asks for the deletion of an account (申請事項 刪除), for its seals. `printedBy`: who
/// asks. Throws ReplicaError.
[[nodiscard]] ApplicationPaper deletionPaper(const ApplicationRow& application, const ReplicaReader& replica,
                                             const QString& printedBy);

} // namespace inservice
