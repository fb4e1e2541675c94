// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/teachers.h"

#include <optional>

namespace inservice {

/// What a figure of the rosters tells people apart by (docs/api.md, `api.roster_history`).
enum class RosterFigure {
    Group,        ///< 教師, 行政職員
    Title,        ///< 職稱
    Stage,        ///< 科目類別
    Subject,      ///< 任教科目; whoever teaches several is in the row of each
    State,        ///< 在職, or how they are away
    Employment,   ///< 聘任類別
    TrainingRole, ///< 訓練角色
    Account,      ///< 帳號狀況
    Unit,         ///< 單位
    County,       ///< 縣市; at the centre alone
};
[[nodiscard]] QString keyOf(RosterFigure figure);

/// Whom a figure counts (統計對象, docs/api.md): as core.is_in_population in the centre.
enum class RosterPopulation {
    Counted,   ///< 教師 by 專任 and 代理: not who is away, nor who is paid by the hour
    WithStaff, ///< 行政職員 besides
    Everybody, ///< whoever is on the roster
};
[[nodiscard]] QString keyOf(RosterPopulation population);
[[nodiscard]] bool isIn(RosterPopulation population, const TeacherRow& teacher, bool isTeaching);

/// In which rows of a figure somebody stands: one, of their subjects each. «0»: nothing is said of them.
[[nodiscard]] QStringList rowsOf(RosterFigure figure, const TeacherRow& teacher, bool isTeaching);

/// The people whom one number of a figure has counted.
struct RosterCut {
    RosterFigure figure = RosterFigure::Title;
    QString row; ///< its key; none: whoever is in the population
    RosterPopulation population = RosterPopulation::Counted;
    bool operator==(const RosterCut&) const = default;

    [[nodiscard]] bool contains(const TeacherRow& teacher, bool isTeaching) const;
    /// «title/counted/7», for the argument of a place.
    [[nodiscard]] QString text() const;
    [[nodiscard]] static std::optional<RosterCut> fromText(const QString& text);
};

} // namespace inservice
