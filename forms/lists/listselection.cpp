// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/lists/listselection.h"

#include "forms/lists/tableclip.h"
#include "models/tables/listmodel.h"

#include <QTableView>

namespace inservice {

ListSelection::ListSelection(QTableView* view, ListModel* model, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model) {
    connect(m_model, &ListModel::aboutToSettle, this, &ListSelection::note);
    connect(m_model, &ListModel::settled, this, &ListSelection::bringBack);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_settling) {
            return;
        }
        emit counted();
        emitCurrent();
        emit selectionChanged();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListSelection::emitCurrent);
}

qint64 ListSelection::currentId() const {
    const QModelIndex current = m_view->selectionModel()->currentIndex();
    const bool chosen = current.isValid() && m_view->selectionModel()->isRowSelected(current.row(), {});
    return chosen ? m_model->idAt(current.row()) : 0;
}

QList<int> ListSelection::selectedRows() const {
    return inservice::selectedRows(*m_view);
}

QList<qint64> ListSelection::selectedIds() const {
    const QList<int> rows = selectedRows();
    QList<qint64> ids;
    ids.reserve(rows.size());
    for (const int row : rows) {
        ids << m_model->idAt(row);
    }
    return ids;
}

bool ListSelection::select(qint64 id) {
    const int row = m_model->rowOf(id);
    if (row < 0) {
        return false;
    }
    int column = 0;
    while (column < m_model->columnCount() - 1 && m_view->isColumnHidden(column)) {
        ++column;
    }
    const QModelIndex index = m_model->index(row, column);
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
    return true;
}

void ListSelection::selectAll(const QList<qint64>& ids) {
    const QItemSelection ranges = rangesOf(ids);
    if (!ranges.isEmpty()) {
        m_view->selectionModel()->setCurrentIndex(ranges.constFirst().topLeft(), QItemSelectionModel::NoUpdate);
    }
    m_view->selectionModel()->select(ranges, QItemSelectionModel::ClearAndSelect);
}

QItemSelection ListSelection::rangesOf(const QList<qint64>& ids) const {
    QItemSelection ranges;
    const int last = m_model->columnCount() - 1;
    for (const qint64 id : ids) {
        if (const int row = m_model->rowOf(id); row >= 0) {
            ranges.append(QItemSelectionRange(m_model->index(row, 0), m_model->index(row, last)));
        }
    }
    return ranges;
}

void ListSelection::emitCurrent() {
    if (m_settling) {
        return;
    }
    const qint64 current = currentId();
    if (current == m_lastCurrent) {
        return;
    }
    m_lastCurrent = current;
    emit currentChanged(current);
}

void ListSelection::note() {
    m_settling = true;
    m_notedCurrent = currentId();
    m_notedSelected = selectedIds();
    m_notedTop = m_model->idAt(m_view->rowAt(0));
}

void ListSelection::bringBack() {
    // Qt selects a neighbour of a row that goes. Here it only gets the cursor: nobody chose it, and a detail that
    // changes by itself is how the wrong case gets decided.
    QItemSelectionModel* selecting = m_view->selectionModel();
    if (selectedIds() != m_notedSelected) {
        selecting->select(rangesOf(m_notedSelected), QItemSelectionModel::ClearAndSelect);
    }
    const int current = m_model->rowOf(m_notedCurrent);
    if (current >= 0 && selecting->currentIndex().row() != current) {
        selecting->setCurrentIndex(m_model->index(current, 0), QItemSelectionModel::NoUpdate);
    }
    const int top = m_model->rowOf(m_notedTop);
    if (top >= 0 && m_view->rowAt(0) != top) {
        m_view->scrollTo(m_model->index(top, 0), QAbstractItemView::PositionAtTop);
    } else if (top < 0 && current >= 0) {
        m_view->scrollTo(m_model->index(current, 0));
    }
    m_settling = false;
    emit counted();
    emitCurrent();
    if (selectedIds() != m_notedSelected) {
        emit selectionChanged();
    }
}

} // namespace inservice
