// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figuretable.h"
#include "models/questions/figures.h"
#include "models/tables/rostercut.h"

#include <QCoreApplication>
#include <QHash>

namespace inservice {

class ReplicaReader;

/// 統計圖表 of the rosters: now, from the replica, or from the centre for whoever has them not; and semester after
/// semester, from what the centre has kept.
class RosterFigures {
    Q_DECLARE_TR_FUNCTIONS(inservice::RosterFigures)

public:
    /// `inFull`: one's own unit, where every number is told. On a worker: it reads a roster whole. Throws ReplicaError.
    [[nodiscard]] static FigureTable now(const ReplicaReader& replica, RosterFigure figure, RosterPopulation population,
                                         bool inFull);
    /// As the centre sums the rosters up. Throws ReplicaError.
    [[nodiscard]] static FigureTable nowAtCentre(const ReplicaReader& replica, RosterFigure figure,
                                                 RosterPopulation population, const questions::RosterHistory& now);
    /// Rows by semester. Throws ReplicaError.
    [[nodiscard]] static FigureTable history(const ReplicaReader& replica, RosterFigure figure,
                                             RosterPopulation population, const questions::RosterHistory& history);
    /// 教師異動: who came and who left (courses.md S21).
    [[nodiscard]] static FigureTable changes(const questions::RosterHistory& history);

    /// What the rows of a figure are called, by key. Throws ReplicaError.
    [[nodiscard]] static QHash<QString, QString> rowNames(const ReplicaReader& replica, RosterFigure figure);
    [[nodiscard]] static QString rowsName(RosterFigure figure);
    [[nodiscard]] static QString populationName(RosterPopulation population);
    /// 「職稱 主任」, of whom a cut is.
    [[nodiscard]] static QString cutName(const ReplicaReader& replica, const RosterCut& cut);
};

} // namespace inservice
