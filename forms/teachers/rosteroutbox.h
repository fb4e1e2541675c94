// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/listoutbox.h"
#include "models/tables/movemodel.h"
#include "models/tables/teachermodel.h"

namespace inservice {

/// 「已登記離職：3 人」
[[nodiscard]] QString rosterDecision(const QString& kind, int count);

/// What this desk has asked for about the rows of a list of teachers, or of changes of rosters.
template<typename Model>
class RosterOutbox : public ListOutbox<Model> {
public:
    RosterOutbox(Link& link, Model& model, const char* table, QObject* parent)
        : ListOutbox<Model>(link, table, model, versionOf, parent) {}

    /// The line of the command in the outbox says what was done, and to whom; of several how many.
    [[nodiscard]] QString decisionText(const QList<OutboxItem>& decision) const override {
        const OutboxItem& first = decision.constFirst();
        return decision.size() == 1 ? first.caption : rosterDecision(first.kind, int(decision.size()));
    }

private:
    static int versionOf(typename ListOutbox<Model>::ListRow& row) {
        if constexpr (std::is_same_v<Model, TeacherModel>) {
            return row.teacher.rowVersion;
        } else {
            return row.move.rowVersion;
        }
    }
};

using TeacherOutbox = RosterOutbox<TeacherModel>;
using MoveOutbox = RosterOutbox<MoveModel>;

} // namespace inservice
