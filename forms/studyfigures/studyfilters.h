// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/replicareader.h"

#include <QMap>
#include <QStringList>

namespace inservice {

/// 「2026-11」 as 115/11, 「1151」 as 115-1; anything else as it is.
[[nodiscard]] QString studySpan(const QString& key);
/// What a row of a report is called, also one that the centre names in its own table; «by» as that report was asked by.
/// Throws ReplicaError.
[[nodiscard]] QString studyRowName(const ReplicaReader& replica, const QString& report, const QString& key,
                                   const QString& by);
/// What a report is narrowed to, a line each: 「標籤：資通安全」. `chosen`: as ReportQuestion has it. Whose it is and
/// its period stand elsewhere. Throws ReplicaError.
[[nodiscard]] QStringList studyFilters(const ReplicaReader& replica, const QString& report,
                                       const QMap<QString, QString>& chosen);

} // namespace inservice
