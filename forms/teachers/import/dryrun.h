// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/teachers/import/differencelist.h"

namespace inservice {

class ReplicaReader;

/// A personnel list compared with the roster as this desk has it; nothing is asked for. Made away from the window.
struct DryRun {
    QList<PersonnelRow> rows;
    QList<RosterPerson> roster;
    QList<DifferenceList::Line> lines;
    QString error; ///< the replica could not be read; a sentence

    [[nodiscard]] static DryRun of(const QString& replicaFile, qint64 unitId, const PersonnelTable& table,
                                   const PersonnelWords& words, personnel::Renumbers renumbers);
    /// The line of a row about another person than was thought.
    [[nodiscard]] DifferenceList::Line lineAbout(int place, qint64 teacherId, const PersonnelWords& words) const;
};

/// The catalogues as the centre has them now, as a unit understands them. Throws ReplicaError.
[[nodiscard]] PersonnelWords personnelWords(const ReplicaReader& replica, qint64 unitId);

} // namespace inservice
