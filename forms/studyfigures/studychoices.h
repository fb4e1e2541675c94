// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/statistics/report.h"

namespace inservice {

/// A box beside a report that offers the same to everybody: «by» of S05, «tag» is none.
[[nodiscard]] std::optional<ReportChoice> studyChoice(const QString& key);

/// The periods that go on with the days, by key, and their words: 「本學年度（115）」.
[[nodiscard]] QStringList runningPeriods();
[[nodiscard]] QString runningPeriod(const QString& key);
/// The periods that there are: those, school years, semesters and years back to six years ago, and days of one's own.
[[nodiscard]] ReportChoice studyPeriods(bool withDays);

} // namespace inservice
