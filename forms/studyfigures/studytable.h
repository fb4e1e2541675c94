// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figuretable.h"
#include "models/questions/studyfigures.h"

#include <QMap>

namespace inservice {

class ReplicaReader;

/// What the centre answers about a report, as a table with its words. `chosen`: as ReportQuestion has it; `population`:
/// in words. Throws ReplicaError.
[[nodiscard]] FigureTable studyTable(const ReplicaReader& replica, const QString& report,
                                     const QMap<QString, QString>& chosen, const QString& population,
                                     const questions::StudyAnswer& answer);

} // namespace inservice
