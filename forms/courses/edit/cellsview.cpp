// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/edit/cellsview.h"

#include "forms/courses/edit/cellsmodel.h"
#include "forms/edits/formfield.h"
#include "forms/lists/tableclip.h"
#include "forms/look/composition.h"
#include "forms/look/look.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>

namespace inservice {

CellsView::CellsView(QWidget* parent)
    : QTableView(parent) {
    look::dressView(this);
    setSelectionBehavior(SelectItems);
    setShowGrid(true);
    setFrameShape(QFrame::StyledPanel);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked | SelectedClicked);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    verticalHeader()->show();
    verticalHeader()->setFixedWidth(look::row);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(false);
}

void CellsView::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    const auto refit = [this] { updateGeometry(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, refit);
    connect(model, &QAbstractItemModel::modelReset, this, refit);
}

void CellsView::setGrowing(int column, int least) {
    m_growing = column;
    m_least = least;
    fitColumns();
}

void CellsView::fitColumns() {
    if (m_growing < 0 || model() == nullptr) {
        return;
    }
    int others = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        others += column == m_growing || isColumnHidden(column) ? 0 : columnWidth(column);
    }
    setColumnWidth(m_growing, std::max(m_least, viewport()->width() - others));
}

void CellsView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

QSize CellsView::sizeHint() const {
    const int rows = model() == nullptr ? 1 : std::clamp(model()->rowCount(), 3, MostRows);
    const int height = horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() +
                       2 * frameWidth() + horizontalScrollBar()->sizeHint().height();
    return {QTableView::sizeHint().width(), height};
}

QSize CellsView::minimumSizeHint() const {
    return {QTableView::minimumSizeHint().width(), sizeHint().height()};
}

void CellsView::keyPressEvent(QKeyEvent* event) {
    const bool isControl = event->modifiers() == Qt::ControlModifier;
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
    } else if (event->matches(QKeySequence::Paste)) {
        emit pasteWanted();
    } else if (event->matches(QKeySequence::Undo)) {
        emit undoWanted();
    } else if (event->key() == Qt::Key_Insert && event->modifiers() == Qt::NoModifier) {
        emit addWanted();
    } else if (event->key() == Qt::Key_Delete && isControl) {
        emit removeWanted();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        emit clearWanted();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               event->modifiers() == Qt::NoModifier) {
        edit(currentIndex()); // as F2: Enter sends no form from here
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void CellsView::copySelected() {
    const QList<int> shown = shownColumns(*this);
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    QList<int> rows;
    QList<int> columns;
    for (const QModelIndex& cell : cells) {
        if (cell.data(CopyRole).isValid()) { // not of the empty row
            rows << (rows.contains(cell.row()) ? QList<int>() : QList<int>{cell.row()});
            columns << (columns.contains(cell.column()) ? QList<int>() : QList<int>{cell.column()});
        }
    }
    if (rows.isEmpty()) {
        return;
    }
    std::sort(rows.begin(), rows.end());
    QStringList header;
    QList<int> copied;
    for (const int column : shown) {
        if (columns.contains(column)) {
            copied << column;
            header << model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        }
    }
    QList<QStringList> lines;
    for (const int row : std::as_const(rows)) {
        QStringList line;
        for (const int column : std::as_const(copied)) {
            line << model()->index(row, column).data(CopyRole).toString();
        }
        lines << line;
    }
    QGuiApplication::clipboard()->setMimeData(tableClip(copied.size() == shown.size() ? header : QStringList(), lines));
}

void CellsView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    emit currentMoved();
}

QModelIndex CellsView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    if (action != MoveNext && action != MovePrevious) {
        return QTableView::moveCursor(action, modifiers);
    }
    const int step = action == MoveNext ? 1 : -1;
    const int columns = model()->columnCount();
    int place = currentIndex().row() * columns + currentIndex().column() + step;
    while (place >= 0 && place < model()->rowCount() * columns && isColumnHidden(place % columns)) {
        place += step;
    }
    const bool isThere = place >= 0 && place < model()->rowCount() * columns;
    return isThere ? model()->index(place / columns, place % columns) : currentIndex();
}

void CellsView::wheelEvent(QWheelEvent* event) {
    // A wheel that turns over the page goes on past a table that has no more to show.
    if (verticalScrollBar()->maximum() == 0 && event->angleDelta().x() == 0) {
        event->ignore();
        return;
    }
    QTableView::wheelEvent(event);
}

void CellsView::inputMethodEvent(QInputMethodEvent* event) {
    const bool writes = !event->commitString().isEmpty() || !event->preeditString().isEmpty();
    if (!writes || state() == EditingState || !edit(currentIndex(), AllEditTriggers, nullptr)) {
        QTableView::inputMethodEvent(event);
        return;
    }
    if (QWidget* editor = QApplication::focusWidget(); editor != this) {
        QCoreApplication::sendEvent(editor, event);
    }
}

QWidget* CellsDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                     const QModelIndex& index) const {
    auto* line = new QLineEdit(parent);
    line->setFrame(false);
    line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    if (isLatin(index)) {
        look::latinOnly(line);
    }
    return line;
}

/// A view hands a cell over again whenever anything about it changes, a fault found in it too: what is being typed
/// stays, unless its text has become another.
void CellsDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    static constexpr const char* given = "given";
    const QString text = index.data(Qt::EditRole).toString();
    if (const QVariant before = editor->property(given); before.isValid() && before.toString() == text) {
        return;
    }
    editor->setProperty(given, text);
    if (auto* choice = qobject_cast<ChoiceEdit*>(editor)) {
        choice->setChoice(text);
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(text);
    }
}

void CellsDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (auto* choice = qobject_cast<ChoiceEdit*>(editor)) {
        model->setData(index, choice->choice(), Qt::EditRole);
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        model->setData(index, line->text(), Qt::EditRole);
    }
}

void CellsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    if (index.data(FaultRole).toString().isEmpty()) {
        return;
    }
    constexpr int Sign = 14; // px
    const bool blocks = index.data(BlocksRole).toBool();
    const bool isRight = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    const int left = isRight ? option.rect.left() + 2 : option.rect.right() - Sign - 2;
    const QIcon icon = look::icon(blocks ? QStringLiteral("data-fault") : QStringLiteral("data-warning"),
                                  blocks ? look::Tone::Bad : look::Tone::Warning);
    icon.paint(painter, QRect(left, option.rect.top() + (option.rect.height() - Sign) / 2, Sign, Sign));
}

bool CellsDelegate::eventFilter(QObject* editor, QEvent* event) {
    // Enter goes on to the next cell, as Tab does.
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && qobject_cast<QLineEdit*>(editor)) {
            auto* widget = static_cast<QWidget*>(editor);
            emit commitData(widget);
            emit closeEditor(widget, EditNextItem);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace inservice
