// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/question.h"

#include <QDateTime>
#include <optional>

/// 統計圖表: what is asked at the centre about what was, and about what is not at the desk (docs/api.md).
namespace inservice::questions {

/// How many people, as the centre shows it.
struct RosterSum {
    QString key;
    std::optional<int> people; ///< none: too few to be told
    bool operator==(const RosterSum&) const = default;
};

/// What the rosters were in a semester, or how they changed in it.
struct RosterSemester {
    int semester = 0; ///< 1151: 115 學年度第 1 學期
    QList<RosterSum> rows;
    std::optional<int> people; ///< all of them; none: the rows do not add up to it, or it is not told
    int units = 0;             ///< whose rosters were kept
    int missed = 0;            ///< of these those that the centre took itself
    bool operator==(const RosterSemester&) const = default;
};

struct RosterHistory {
    QDateTime at;
    QString reach;                   ///< unit, desk, all
    QList<RosterSemester> semesters; ///< oldest first
};

/// `figure` and `population` by their keys. `right.missing` for whoever has no figures of rosters.
[[nodiscard]] AccountQuestion<RosterHistory> rosterHistory(const QString& figure, const QString& population);

/// The same of the rosters as they are: one semester, that of today, or none where there is nobody.
[[nodiscard]] AccountQuestion<RosterHistory> rosterNow(const QString& figure, const QString& population);

} // namespace inservice::questions
