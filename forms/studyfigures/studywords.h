// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace inservice {

/// The name of a column of a report, and what it counts.
[[nodiscard]] QString studyColumn(const QString& report, const QString& column);
[[nodiscard]] QString studyDefinition(const QString& report, const QString& column);
/// The word of a row that the centre gives no name: 「1–未滿 6 小時」 of S02; `by` as the report was asked by. Empty:
/// it has none here.
[[nodiscard]] QString studyRow(const QString& report, const QString& key, const QString& by = {});

} // namespace inservice
