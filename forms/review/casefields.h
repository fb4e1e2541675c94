// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/fieldsview.h"
#include "forms/review/actions.h"
#include "models/questions/applications.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/accounts.h"
#include "models/replica/tables/applications.h"
#include "models/replica/tables/units.h"
#include "models/tables/queuemodel.h"

namespace inservice {

class ReplicaReader;

/// What stands around a case: its unit, who decides, and what else there is of the same unit and person.
struct CaseContext {
    std::optional<UnitRow> unit;
    QString county;
    QString district;
    ReviewingUnit reviewingUnit;
    QList<AccountRow> chiefs; ///< 總負責人 of the unit
    QList<QueueRow> others;   ///< other cases, newest first
    /// What is open of the account that the case ends; none: it ends none, or the centre has not said it yet.
    std::optional<questions::OpenOfAccount> open{};
    QString
        announced{}; ///< whom the 總負責人 whose place it is has named as successor last (業務交接預告); empty: nobody

    /// Throws ReplicaError.
    [[nodiscard]] static CaseContext read(const ReplicaReader& replica, const QueueRow& row);
};

/// What the fields stand beside.
enum class Beside {
    Nothing, ///< name, type and ID are said by the head of the case
    Paper,   ///< they are compared with it, name and ID too
};

/// What was applied for and how the paper stands, in the order of 表2-1.
[[nodiscard]] QList<FieldsView::Section> caseFields(const ApplicationRow& application, const CaseContext& context,
                                                    Beside beside);
/// The unit's 總負責人 and the other cases, with links `case:<id>`.
[[nodiscard]] FieldsView::Section unitFields(const ApplicationRow& application, const CaseContext& context);

} // namespace inservice
