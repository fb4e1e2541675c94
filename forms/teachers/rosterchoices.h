// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/teachers.h"

class QComboBox;

namespace inservice {

class ReplicaReader;

/// The catalogues that a roster's entry is filled in from, as the centre has them now.
struct RosterChoices {
    QList<TeacherTitleRow> titles;
    QList<TeachingStageRow> stages;
    QList<SubjectRow> subjects;
    QList<RosterWordRow> words;

    /// Throws ReplicaError.
    [[nodiscard]] static RosterChoices read(const ReplicaReader& replica);
    [[nodiscard]] QString subjectName(qint64 id) const;

    /// Fills a box; what is retired is offered to whoever has it already. `current` 0: none is chosen.
    void fillTitles(QComboBox* box, qint64 current) const;
    void fillStages(QComboBox* box, qint64 current) const;
    /// `list`: employment, training_role.
    void fillWords(QComboBox* box, const QString& list, qint64 current) const;
    void fillSubjects(QComboBox* box, qint64 stage) const;
};

/// The id that is chosen in such a box; 0: none.
[[nodiscard]] qint64 chosenId(const QComboBox* box);

} // namespace inservice
