// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/coursefault.h"

#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;

namespace inservice {

class CellsDelegate;
class CellsModel;
class CellsView;

/// A small table of a form with its buttons above it, and below it what is wrong: in the cell that one is in, else the
/// first.
///
/// By keyboard: a key or F2 writes into a cell, Enter and Tab go on to the next one; Ctrl+C, Ctrl+V, Ctrl+Z, Delete
/// (the cells), Ctrl+Delete (the rows), Insert; Tab leaves the table.
///
/// Object names: the prefix and Add, Paste, Remove, Undo, Table, Said.
class CellsTable : public QWidget {
    Q_OBJECT

public:
    void showFaults(const QList<CourseFault>& faults);
    void jumpTo(const QString& path);
    /// A table copied out of a spreadsheet, or a block of cells that goes where the cursor is.
    virtual void paste(const QString& text) = 0;

signals:
    void edited();

protected:
    struct Words {
        QString rows;   ///< what the table holds, for a screen reader
        QString add;    ///< of the button
        QString none;   ///< why nothing is taken out: there is nothing
        QString full;   ///< why nothing is added
        QString choose; ///< why nothing is taken out: nothing is chosen
    };
    CellsTable(const QString& prefix, const Words& words, CellsModel* model, QWidget* parent);
    /// Puts it together; `buttons` stand after the one that adds, what `makePanel` makes opens above the table. Tab
    /// goes as they stand.
    void build(CellsDelegate* delegate, const QList<QPushButton*>& buttons = {},
               const std::function<QWidget*()>& makePanel = {});
    QPushButton* makeButton(const QString& words, const char* name);
    [[nodiscard]] CellsView* view() const { return m_view; }
    /// Says something at the right, below the table.
    void saySum(const QString& text);
    void makeCurrent(int row, int column);
    /// What can be done now. A subject's own buttons come on top.
    virtual void settle();
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QList<int> chosenRows() const;
    void connectView();
    void addEntry();
    void removeEntries();
    void undo();
    void pasteClipboard();
    void sayFault();

    QString m_prefix;
    Words m_words;
    CellsModel* m_model;
    CellsView* m_view = nullptr;
    QPushButton* m_add;
    QPushButton* m_paste = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_undo = nullptr;
    QLabel* m_saidIcon = nullptr;
    QLabel* m_said = nullptr;
    QLabel* m_sum = nullptr;
};

} // namespace inservice
