// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/personnel/personneltable.h"

namespace inservice {

/// Somebody on the roster, as far as this desk knows: the number is masked.
struct RosterPerson {
    qint64 id = 0;
    int rowVersion = 0;
    QString state; ///< active, on_leave, left
    QString name;
    QString sex;
    QString nationalId; ///< masked
    QString birthDate;  ///< ISO; empty: a desk does not have it
    QJsonObject fields; ///< title_id, email, … as teacher.register takes them
};

/// A line of what a personnel list would change in the roster.
struct DifferenceLine {
    enum class Kind {
        New,       ///< not on the roster: 新進
        Changed,   ///< 異動
        Left,      ///< on the roster and not in the list: 離開
        Doubtful,  ///< 疑義: who it is, a person has to say
        Unchanged, ///< 相同
        Faulty,    ///< 有誤: the row cannot be taken
        Renumbered, ///< 換號: somebody on the roster, with another number (統一證號 old → new, naturalised, corrected)
    };
    Kind kind = Kind::New;
    int place = -1;       ///< in the list's rows; −1: not in the list
    qint64 teacherId = 0; ///< whom on the roster it is about; 0: nobody
    int rowVersion = 0;
    QJsonObject changes; ///< {field: {before, after}}
    /// Of a doubtful one: birth, name (same number as far as it is seen, another birth date, another name), number
    /// (same name and birth date, another number, which a desk alone corrects), several (two on the roster look like
    /// this one). Of a new one: returns, or nothing.
    QString reason;
    bool operator==(const DifferenceLine&) const = default;
};

namespace personnel {

/// Whose numbers may be noted anew: a school's that had a 統一證號, a desk's any (docs/api.md «Rosters»).
enum class Renumbers { Foreign, Anybody };
/// The lines of a list in its order, and after them who is not in it. Where the list says nothing of a field, the
/// roster keeps it.
[[nodiscard]] QList<DifferenceLine> difference(const QList<PersonnelRow>& rows, const QList<RosterPerson>& roster,
                                               Renumbers renumbers);
/// One row against the person that it is about.
[[nodiscard]] DifferenceLine comparison(const PersonnelRow& row, int place, const RosterPerson& person);

} // namespace personnel

} // namespace inservice
