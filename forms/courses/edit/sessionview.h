// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableView>
#include <functional>

class QCompleter;

namespace inservice {

/// A table in a form that grows with its rows up to a height, and from which keys that concern whole rows are told.
class SessionView : public QTableView {
    Q_OBJECT

public:
    static constexpr int MostRows = 12; ///< seen at once; more are scrolled

    explicit SessionView(QWidget* parent = nullptr);
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
    int m_growing = -1;
    int m_least = 0;
};

/// Names with 、 between them, each completed from a list.
class NamesEdit : public QLineEdit {
    Q_OBJECT

public:
    NamesEdit(const QStringList& names, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offer();
    void take(const QString& name);
    [[nodiscard]] qsizetype begin() const; ///< of the name that the cursor is in
    QCompleter* m_completer;
};

/// The editors of the cells: Latin ones without the input method, lecturers by their names, 上課方式 from its list.
class SessionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit SessionDelegate(QObject* parent)
        : QStyledItemDelegate(parent) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    /// The sign of a fault stands at the side of the cell that its text leaves free.
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool eventFilter(QObject* editor, QEvent* event) override;
};

} // namespace inservice
