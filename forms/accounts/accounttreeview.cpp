// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/accounttreeview.h"

#include "forms/look/look.h"
#include "models/domain/fold.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>

namespace inservice {
namespace {

/// Rows as high as those of a list.
class RowHeight : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo(QSize(0, look::row));
    }
};

} // namespace

AccountTreeView::AccountTreeView(AccountTreeModel* model, QWidget* parent)
    : QTreeView(parent)
    , m_model(model) {
    setModel(model);
    look::dressView(this);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setItemDelegate(new RowHeight(this));
    setExpandsOnDoubleClick(true);
    header()->setSectionsMovable(false);
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex& index) { m_expanded.insert(m_model->keyAt(index)); });
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex& index) { m_expanded.remove(m_model->keyAt(index)); });
    connect(m_model, &AccountTreeModel::aboutToPatch, this, &AccountTreeView::note);
    connect(m_model, &AccountTreeModel::patched, this, &AccountTreeView::bringBack);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccountTreeView::emitChosen);
}

AccountTreeKey AccountTreeView::chosen() const {
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        return {};
    }
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    return m_model->keyAt(rows.contains(current) ? current : rows.constFirst());
}

QList<AccountTreeKey> AccountTreeView::allChosen() const {
    const QModelIndexList rows = selectionModel()->selectedRows();
    QList<AccountTreeKey> keys;
    keys.reserve(rows.size());
    for (const QModelIndex& index : rows) {
        keys << m_model->keyAt(index);
    }
    return keys;
}

bool AccountTreeView::choose(const AccountTreeKey& key) {
    const QModelIndex index = m_model->indexOf(key);
    if (!index.isValid()) {
        return false;
    }
    expandAbove(index);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void AccountTreeView::chooseAll(const QList<AccountTreeKey>& keys) {
    QItemSelection selection;
    for (const AccountTreeKey& key : keys) {
        if (const QModelIndex index = m_model->indexOf(key); index.isValid()) {
            selection.select(index, index);
        }
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void AccountTreeView::expandAbove(const QModelIndex& index) {
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
        setExpanded(above, true);
    }
}

void AccountTreeView::emitChosen() {
    if (m_isSettling) {
        return;
    }
    if (const AccountTreeKey now = chosen(); now != m_last) {
        m_last = now;
        emit chosenChanged(now);
    }
    emit allChosenChanged();
}

void AccountTreeView::note() {
    m_isSettling = true;
    m_noted = chosen();
    m_notedAll = allChosen();
    m_top = indexAt(QPoint(0, 0));
    m_topOffset = m_top.isValid() ? visualRect(m_top).top() : 0;
}

void AccountTreeView::bringBack() {
    expandAgain();
    // Qt selects a neighbour of a row that goes. Here it only gets the cursor: nobody chose it.
    const QModelIndex index = m_noted.isNull() ? QModelIndex() : m_model->indexOf(m_noted);
    if (index.isValid() && m_model->keyAt(currentIndex()) != m_noted) {
        expandAbove(index);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    } else if (!index.isValid()) {
        selectionModel()->clearSelection();
    }
    if (m_notedAll.size() > 1) {
        chooseAll(m_notedAll);
    }
    if (m_top.isValid()) {
        executeDelayedItemsLayout();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(m_top).top() - m_topOffset);
    }
    m_isSettling = false;
    emitChosen();
    expandLater();
}

/// A node that got another place is as open there as it was.
void AccountTreeView::expandAgain() {
    while (!m_come.isEmpty()) {
        const QList<QPersistentModelIndex> come = std::exchange(m_come, {});
        for (const QPersistentModelIndex& index : come) {
            if (index.isValid() && m_expanded.contains(m_model->keyAt(index))) {
                setExpanded(index, true);
            }
        }
    }
}

/// Not in the middle of a layout, which is what fetches.
void AccountTreeView::expandLater() {
    if (!m_come.isEmpty()) {
        QMetaObject::invokeMethod(this, &AccountTreeView::expandAgain, Qt::QueuedConnection);
    }
}

void AccountTreeView::rowsInserted(const QModelIndex& parent, int start, int end) {
    QTreeView::rowsInserted(parent, start, end);
    for (int row = start; row <= end && !m_expanded.isEmpty(); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        if (m_expanded.contains(m_model->keyAt(index))) {
            m_come.append(index);
        }
    }
    if (!m_isSettling) {
        expandLater();
    }
}

/// All rows are of one height and nothing is edited here: what is seen is painted once, however many of them changed.
void AccountTreeView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) {
    Q_UNUSED(roles)
    viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::DataChanged);
        event.setFirstRow(topLeft.row());
        event.setFirstColumn(topLeft.column());
        event.setLastRow(bottomRight.row());
        event.setLastColumn(bottomRight.column());
        QAccessible::updateAccessibility(&event);
    }
}

void AccountTreeView::keyboardSearch(const QString& typed) {
    if (typed.isEmpty()) {
        return;
    }
    const bool goesOn = m_sinceTyped.isValid() && !m_sinceTyped.hasExpired(QApplication::keyboardInputInterval());
    m_sinceTyped.start();
    m_typed = goesOn ? m_typed + typed : typed;
    // The same letter again and again goes from one to the next.
    const bool isOneLetter = m_typed.count(m_typed.at(0), Qt::CaseInsensitive) == m_typed.size();
    const QString begin = isOneLetter ? m_typed.left(1) : m_typed;
    const QString wanted = fold(begin);
    QHash<QString, bool> known; // thousands of names begin alike
    const auto fits = [&](const QModelIndex& index) {
        const QStringList names = index.data(AccountTreeModel::NamesRole).toStringList();
        return std::any_of(names.begin(), names.end(), [&](const QString& name) {
            const QString left = name.left(begin.size());
            auto one = known.find(left);
            if (one == known.end()) {
                one = known.insert(left, fold(left) == wanted);
            }
            return *one;
        });
    };
    const QModelIndex first = m_model->index(0, 0);
    const QModelIndex current = currentIndex().isValid() ? currentIndex().siblingAtColumn(0) : first;
    if (!current.isValid() || wanted.isEmpty()) {
        return;
    }
    const auto next = [this, &first](const QModelIndex& index) {
        const QModelIndex below = indexBelow(index);
        return below.isValid() ? below : first;
    };
    const QModelIndex from = isOneLetter ? next(current) : current;
    QModelIndex index = from;
    do {
        if (fits(index)) {
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            scrollTo(index);
            return;
        }
        index = next(index);
    } while (index != from);
}

void AccountTreeView::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && isPlain) {
        const AccountTreeKey key = m_model->keyAt(currentIndex());
        if (key.isAccount) {
            choose(key);
            emit activatedAccount();
        } else if (!key.isNull()) {
            setExpanded(currentIndex().siblingAtColumn(0), !isExpanded(currentIndex().siblingAtColumn(0)));
        }
        return;
    }
    const bool isAtTop = !currentIndex().isValid() || (currentIndex().row() == 0 && !currentIndex().parent().isValid());
    if (event->key() == Qt::Key_Escape || (event->key() == Qt::Key_Up && isPlain && isAtTop)) {
        emit leftUpwards();
        return;
    }
    if (event->key() == Qt::Key_Asterisk) { // Qt opens all there is below, of a country that takes its time
        setExpanded(currentIndex().siblingAtColumn(0), true);
        return;
    }
    QTreeView::keyPressEvent(event);
}

void AccountTreeView::focusInEvent(QFocusEvent* event) {
    QTreeView::focusInEvent(event);
    const QList<Qt::FocusReason> byKeyboard{Qt::TabFocusReason, Qt::BacktabFocusReason, Qt::ShortcutFocusReason,
                                            Qt::OtherFocusReason};
    if (byKeyboard.contains(event->reason())) {
        chooseSomething();
    }
}

void AccountTreeView::chooseSomething() {
    const QModelIndex index = currentIndex().isValid() ? currentIndex() : m_model->index(0, 0);
    if (chosen().isNull() && index.isValid()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

void AccountTreeView::mouseDoubleClickEvent(QMouseEvent* event) {
    QTreeView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && chosen().isAccount) {
        emit activatedAccount();
    }
}

} // namespace inservice
