// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/course.h"
#include "models/courses/coursefault.h"

#include <QAbstractTableModel>
#include <QHash>

namespace inservice {

/// 講師 as a table to type in: a row each, and an empty one below. A lecturer keeps the number by which sessions name
/// them.
class LecturerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Unit, Title, Kind, NationalId, Expertise, Columns };

    explicit LecturerModel(QObject* parent = nullptr);

    void load(const QJsonArray& lecturers);
    [[nodiscard]] const QList<CourseLecturer>& lecturers() const { return m_lecturers; }
    /// Hours are credited to lecturers: whoever comes from outside needs a number.
    void setCredited(bool credited);
    void setForeignFaults(const QList<CourseFault>& faults);

    [[nodiscard]] bool isLecturer(int row) const { return row >= 0 && row < m_lecturers.size(); }
    [[nodiscard]] bool isFull() const;
    /// Of names that are not there yet; the first row of them, −1 if none.
    int addNames(const QStringList& names);
    void remove(QList<int> rows);
    void clearCells(const QModelIndexList& cells);
    /// Writes a block of cells, to the right and down.
    void writeBlock(const QModelIndex& from, const QList<QStringList>& cells);
    void undo();
    [[nodiscard]] bool canUndo() const { return !m_past.isEmpty(); }

    /// The first cell with a fault; what blocks comes first. Not valid: there is none.
    [[nodiscard]] QModelIndex firstFault() const;
    [[nodiscard]] QModelIndex cellOf(const QString& path) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void edited();

private:
    void remember();
    void changed();
    void findFaults();
    void write(int row, Column column, const QString& text);
    [[nodiscard]] CourseLecturer next() const;
    [[nodiscard]] const CourseFault* faultAt(const QModelIndex& index) const;

    QList<CourseLecturer> m_lecturers;
    QList<QList<CourseLecturer>> m_past;
    QHash<QString, CourseFault> m_faults; ///< by path
    QHash<QString, CourseFault> m_foreign;
    bool m_credited = false;
};

} // namespace inservice
