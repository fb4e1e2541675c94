// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace inservice {

/// A table in a form to write in, as high as its rows up to a height. Keys that concern whole rows are told.
class CellsView : public QTableView {
    Q_OBJECT

public:
    static constexpr int MostRows = 12; ///< seen at once; more are scrolled

    explicit CellsView(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// The column that takes what the others leave, and its least width in px.
    void setGrowing(int column, int least);
    /// Widths or columns are others now.
    void fitColumns();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void pasteWanted();
    void undoWanted();
    void addWanted();
    void removeWanted();
    void clearWanted();
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    /// A step to the next cell from the last one of a row goes on in the next row.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void wheelEvent(QWheelEvent* event) override;
    /// The first character that an input method hands over opens the editor, and is not lost on the way to it.
    void inputMethodEvent(QInputMethodEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Whole rows with their header, else the cells from the first to the last that are selected.
    void copySelected();

    int m_growing = -1;
    int m_least = 0;
};

/// Editors of cells that go on to the next one by Enter as by Tab, and the sign of a fault at the side of a cell that
/// its text leaves free.
class CellsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// A line; of an index that isLatin() says, without the input method.
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool eventFilter(QObject* editor, QEvent* event) override;

protected:
    [[nodiscard]] virtual bool isLatin(const QModelIndex& index) const = 0;
};

} // namespace inservice
