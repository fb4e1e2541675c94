// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figuretable.h"

#include <QAbstractTableModel>

namespace inservice {

/// 「1,234」, 「6.5」, 「83.4 %」; what is too small 「＜3」, what there is none of 「–」.
[[nodiscard]] QString figureText(const FigureTable::Number& number, Measure measure = Measure::Count);

/// A table of numbers with its sum in the last row, and, of one column, the share of each row.
class FigureModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const FigureTable& table);
    [[nodiscard]] const FigureTable& table() const { return m_table; }
    /// The key of a row; empty: the sum.
    [[nodiscard]] QString keyAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What stands in a cell, as it is shown, copied and printed.
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString header(int column) const;
    /// What a column counts. Empty: it is not said, or no number.
    [[nodiscard]] QString definition(int column) const;
    /// Whether a column is one of numbers.
    [[nodiscard]] bool isNumber(int column) const { return column > textCount(); }

private:
    /// The column whose share each row shows; −1: none.
    [[nodiscard]] int shareColumn() const {
        return m_table.shareColumn >= 0 ? m_table.shareColumn : m_table.columns.size() == 1 ? 0 : -1;
    }
    [[nodiscard]] bool hasShares() const {
        return m_table.addsUp && shareColumn() >= 0 && m_table.measure(shareColumn()) == Measure::Count &&
               !m_table.totals.isEmpty();
    }
    [[nodiscard]] bool isSum(int row) const { return row == int(m_table.rows.size()); }
    [[nodiscard]] int textCount() const { return int(m_table.textColumns.size()); }
    [[nodiscard]] QString share(int row) const;

    FigureTable m_table;
};

} // namespace inservice
