// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QSize>
#include <QString>
#include <optional>

namespace inservice {

/// Where the tile of a county lies on the map: column and row, from the north-west. Islands lie in the first column.
/// Nothing for a code that the map does not know.
[[nodiscard]] std::optional<QPoint> countyPlace(const QString& code);

/// Columns and rows that the map has for the counties it knows.
[[nodiscard]] QSize countyGrid();

} // namespace inservice
