// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/columnspec.h"
#include "models/tables/roles.h"

#include <QAbstractTableModel>

namespace inservice {

/// A short table that lies in memory as a whole and comes in the order in which it is set, described by its columns.
template<typename Row>
class ColumnTable : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        return headingOf(m_columns, section, orientation, role);
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
            return {};
        }
        const Row& row = m_rows.at(index.row());
        return role == StateRole ? state(row) : cellOf(m_columns.at(index.column()), row, role);
    }

protected:
    void setColumns(ColumnSpecs<Row> columns) { m_columns = std::move(columns); }
    /// Of the row (StateRole).
    [[nodiscard]] virtual QVariant state(const Row& row) const {
        Q_UNUSED(row)
        return {};
    }

    QList<Row> m_rows;

private:
    ColumnSpecs<Row> m_columns;
};

} // namespace inservice
