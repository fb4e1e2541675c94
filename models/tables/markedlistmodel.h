// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/pending.h"
#include "models/tables/roles.h"
#include "models/tables/rowlistmodel.h"

namespace inservice {

/// A list whose rows have a state, beside which stands what the outbox holds about each (design.md, rule 2).
template<typename Row, typename Content = RowContent<Row>>
class MarkedListModel : public RowListModel<Row, Content> {
public:
    /// What is asked for about the rows and not done yet.
    virtual void setOutbox(const QList<OutboxItem>& items) { this->touched(m_marks.set(items)); }
    /// Of a line; a list whose commands are not about its lines by their ids says it otherwise.
    [[nodiscard]] virtual PendingMark pending(qint64 id) const { return m_marks.of(id); }

protected:
    /// `table`: whose rows the commands are about (rowSubject()).
    MarkedListModel(const char* table, int stateColumn, QObject* parent)
        : RowListModel<Row, Content>(parent)
        , m_marks(table)
        , m_stateColumn(stateColumn) {}

    /// How the row stands, as the centre has it (StateRole).
    [[nodiscard]] virtual QVariant state(const Row& row) const = 0;
    [[nodiscard]] const PendingMarks& marks() const { return m_marks; }
    /// Returns the rows whose mark is another one.
    QList<qint64> setMarks(const QList<OutboxItem>& items) { return m_marks.set(items); }

    [[nodiscard]] QVariant cell(int line, int column, int role) const override {
        switch (role) {
        case StateRole:
            return state(*this->rows()->rows.at(line));
        case PendingRole:
            return int(pending(this->rows()->ids.at(line)).state);
        case StateColumnRole:
            return column == m_stateColumn;
        default:
            return RowListModel<Row, Content>::cell(line, column, role);
        }
    }

private:
    PendingMarks m_marks;
    int m_stateColumn;
};

} // namespace inservice
