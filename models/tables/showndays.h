// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace inservice {

/// From a day to another, as short as a column needs it: 2026/11/03～11/05. One day, or one that is known, alone.
[[nodiscard]] QString shownDays(const QDate& first, const QDate& last);

} // namespace inservice
