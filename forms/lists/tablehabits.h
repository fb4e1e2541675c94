// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/listmemory.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QTableView;

namespace inservice {

class ListColumns;

/// What every table does (features.md «Conventions of the desktop»): Ctrl+C copies rows as TSV and HTML with their
/// header, Ctrl+A selects all, the columns are chosen in a menu on the header and kept with their widths and order.
class TableHabits : public QObject {
    Q_OBJECT

public:
    /// `view` shows its model already and has the columns, widths and order to begin with; what was kept replaces them
    /// at restore(). Hidden are the columns not in `shown`; none: all are shown.
    TableHabits(QTableView* view, const ListMemory& memory, const QList<int>& shown, QObject* parent);

    [[nodiscard]] ListColumns* columns() const { return m_columns; }
    /// After everything has been set: what was kept from the last time.
    void restore();
    /// Copy, select all, clear the selection, choose columns: for the menu of the page. Object names: <view>Copy,
    /// <view>SelectAll, <view>ClearSelection, <view>Columns.
    [[nodiscard]] QList<QAction*> actions() const;
    /// What can be done with the rows selected: comes first in their menu. What is not possible now is left out there.
    void setRowActions(const QList<QAction*>& actions) { m_rowActions = actions; }

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// «Clear the selection» was chosen.
    void cleared();

private:
    void showMenu(const QPoint& global);
    void updateActions();

    QTableView* m_view = nullptr;
    ListColumns* m_columns = nullptr;
    QMenu* m_columnMenu = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_all = nullptr;
    QAction* m_clear = nullptr;
    QList<QAction*> m_rowActions;
};

} // namespace inservice
