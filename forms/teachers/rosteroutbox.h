// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/rowoutbox.h"
#include "models/tables/movemodel.h"
#include "models/tables/teachermodel.h"

namespace inservice {

/// 「已登記離職：3 人」
[[nodiscard]] QString rosterDecision(const QString& kind, int count);

/// What this desk has asked for about the rows of a list of teachers, or of changes of rosters.
template<typename Model>
class RosterOutbox : public RowOutbox {
public:
    RosterOutbox(Link& link, Model& model, const char* table, QObject* parent)
        : RowOutbox(link, table, parent)
        , m_model(model) {
        connect(&m_model, &ListModel::settled, this, [this] { readSoon(); });
        readSoon();
    }

    /// The line of the command in the outbox says what was done, and to whom; of several how many.
    [[nodiscard]] QString decisionText(const QList<OutboxItem>& decision) const override {
        const OutboxItem& first = decision.constFirst();
        return decision.size() == 1 ? first.caption : rosterDecision(first.kind, int(decision.size()));
    }

protected:
    [[nodiscard]] std::optional<int> rowVersion(qint64 id) const override { return versionOf(m_model.row(id)); }
    void mark(const QList<OutboxItem>& items) override { m_model.setOutbox(items); }

private:
    static std::optional<int> versionOf(const TeacherListRow* row) {
        return row != nullptr ? std::optional(row->teacher.rowVersion) : std::nullopt;
    }
    static std::optional<int> versionOf(const MoveListRow* row) {
        return row != nullptr ? std::optional(row->move.rowVersion) : std::nullopt;
    }

    Model& m_model;
};

using TeacherOutbox = RosterOutbox<TeacherModel>;
using MoveOutbox = RosterOutbox<MoveModel>;

} // namespace inservice
