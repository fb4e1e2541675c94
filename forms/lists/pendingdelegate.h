// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace inservice {

/// The cells of a list, with what the outbox holds about a row (design.md, rule 2) in its first column where the column
/// of states has given way: a picture, and its words in the tooltip.
class PendingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit PendingDelegate(QTableView* view);

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    /// The hidden cell that says what waits about this row, if this one says it in its place.
    [[nodiscard]] QModelIndex spokenFor(const QModelIndex& index) const;

    QTableView* m_view;
};

} // namespace inservice
