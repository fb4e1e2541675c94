// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/envelope.h"
#include "models/questions/papers.h"

namespace inservice {

class ReplicaReader;

/// The forms of a run on their way to their units, a letter a unit, from the desk `deskId`. Those of other desks are
/// left out. Throws ReplicaError.
[[nodiscard]] QList<Mailing> mailingsOf(const QList<questions::PrintedCopy>& copies, const ReplicaReader& replica,
                                        qint64 deskId);

} // namespace inservice
