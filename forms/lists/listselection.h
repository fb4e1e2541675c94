// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelection>
#include <QList>
#include <QObject>

class QTableView;

namespace inservice {

class ListModel;

/// What is chosen in a list, by id. Selection, current row and scroll survive every refresh of the model, and nothing
/// is chosen in place of a row that goes.
class ListSelection : public QObject {
    Q_OBJECT

public:
    /// `view` shows `model` already.
    ListSelection(QTableView* view, ListModel* model, QObject* parent);

    [[nodiscard]] qint64 currentId() const;        ///< 0: no row is chosen
    [[nodiscard]] QList<int> selectedRows() const; ///< from the top down
    [[nodiscard]] QList<qint64> selectedIds() const;
    /// Makes a row current and the only one selected. False if it is not shown.
    bool select(qint64 id);
    /// Selects these alone, as far as they are shown, and makes the first of them current.
    void selectAll(const QList<qint64>& ids);

signals:
    /// Rows or what is selected of them may be others: for who counts them. Comes before the two below.
    void counted();
    /// The current row is another one. 0: the one there was is no longer shown.
    void currentChanged(qint64 id);
    void selectionChanged();

private:
    void note();
    [[nodiscard]] QItemSelection rangesOf(const QList<qint64>& ids) const;
    void bringBack();
    void emitCurrent();

    QTableView* m_view = nullptr;
    ListModel* m_model = nullptr;
    qint64 m_lastCurrent = 0;
    bool m_settling = false;
    qint64 m_notedCurrent = 0;
    QList<qint64> m_notedSelected;
    qint64 m_notedTop = 0;
};

} // namespace inservice
