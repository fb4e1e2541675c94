// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/coursefault.h"

#include <QAbstractTableModel>
#include <QHash>
#include <functional>

namespace inservice {

/// What a cell of such a table says of itself beside its text.
enum CellRole {
    FaultRole = Qt::UserRole, ///< a sentence; empty: nothing is wrong
    BlocksRole,               ///< else it is a warning
    CopyRole,                 ///< as it goes to a spreadsheet, and comes back
};

/// Rows of a course to type in: below them an empty one that becomes a row when something is typed into it. What is
/// wrong is known by the cell, and what was done is undone.
class CellsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The rows as the body of a course has them.
    [[nodiscard]] virtual QJsonArray stored() const = 0;
    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] bool isEntry(int row) const { return row >= 0 && row < count(); }
    [[nodiscard]] bool isFull() const { return count() >= most(); }

    void remove(QList<int> rows);
    void clearCells(const QModelIndexList& cells);
    /// Writes a block of cells from here on, to the right and down, as spreadsheets do.
    void writeBlock(const QModelIndex& from, const QList<QStringList>& cells);
    void undo();
    [[nodiscard]] bool canUndo() const { return !m_past.isEmpty(); }

    /// What others have found (the centre); gone from a cell that is written.
    void setForeignFaults(const QList<CourseFault>& faults);
    /// The first cell with a fault; what blocks comes first. Not valid: there is none.
    [[nodiscard]] QModelIndex firstFault() const;
    /// The cell of a path (sessions[2].to).
    [[nodiscard]] QModelIndex cellOf(const QString& path) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void edited();

protected:
    [[nodiscard]] virtual int most() const = 0;
    [[nodiscard]] virtual QString list() const = 0;           ///< the field of the body: sessions
    [[nodiscard]] virtual QString part(int column) const = 0; ///< a field of its rows: from
    [[nodiscard]] virtual QString heading(int column) const = 0;
    [[nodiscard]] virtual QString headingTip(int column) const = 0;
    [[nodiscard]] virtual QString newEntry() const = 0; ///< what the empty row is
    [[nodiscard]] virtual QString shown(int row, int column) const = 0;
    [[nodiscard]] virtual QString written(int row, int column) const = 0;
    [[nodiscard]] virtual QString copied(int row, int column) const { return written(row, column); }
    /// Not said by anybody, but what would be filled in.
    [[nodiscard]] virtual bool isSuggested(int /*row*/, int /*column*/) const { return false; }
    [[nodiscard]] virtual bool isNumber(int /*column*/) const { return false; }
    [[nodiscard]] virtual bool isOptional(int /*column*/) const { return true; }
    virtual void write(int row, int column, const QString& text) = 0;
    /// A new row; like the one above where somebody begins to type it.
    virtual void append(bool likeAbove) = 0;
    virtual void removeAt(int row) = 0;
    virtual void restore(const QJsonArray& rows) = 0;
    /// What follows from where a row stands.
    virtual void settle() {}
    /// What is wrong in the rows, by their paths.
    [[nodiscard]] virtual QList<CourseFault> found() const = 0;

    [[nodiscard]] QString pathOf(int row, int column) const;
    /// Does something with the rows that can be undone.
    void change(const std::function<void()>& doing);
    /// All rows are others: those of another course.
    void renew(const std::function<void()>& doing);
    /// Something that the rows are judged by has changed.
    void judge();

private:
    void remember();
    void findFaults();
    void writeCell(int row, int column, const QString& text);
    [[nodiscard]] const CourseFault* faultAt(const QModelIndex& index) const;

    QList<QJsonArray> m_past;
    QHash<QString, CourseFault> m_faults; ///< by path; the worst of a cell
    QHash<QString, CourseFault> m_foreign;
};

} // namespace inservice
