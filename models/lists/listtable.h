// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/listfields.h"
#include "models/sheets/csv.h"
#include "models/sheets/spreadsheet.h"

namespace inservice {

/// A list of participants as it came: its rows, and what its columns hold. Cells are put right in place; what they mean
/// is understood anew then (listrow.h).
class ListTable {
public:
    static constexpr qsizetype MostBytes = 5 * 1024 * 1024;
    static constexpr qsizetype MostRows = 5000;

    /// CSV or TSV in UTF-8, UTF-16 or Big5, ODS, XLSX; the sheet from 0. Throws CsvError: csv.*, sheet.*, list.size,
    /// list.header (none of its first ten rows names a column), list.empty.
    static ListTable read(const QByteArray& file, const QList<CourseSession>& sessions, int sheet = 0);
    /// Cells copied from a spreadsheet. Throws CsvError.
    static ListTable paste(const QString& text, const QList<CourseSession>& sessions);

    [[nodiscard]] const QStringList& columns() const { return m_columns; }
    [[nodiscard]] const QList<CsvTable::Record>& records() const { return m_records; }
    [[nodiscard]] const SheetNotes& notes() const { return m_notes; }
    [[nodiscard]] const QList<ListColumn>& holds() const { return m_holds; }
    /// A column holds something else than its name says. Whichever held the same before holds nothing.
    void setHolds(int column, const ListColumn& what);
    /// −1: there is none.
    [[nodiscard]] int columnOf(ListField field) const { return int(m_holds.indexOf(ListColumn{field, 0})); }
    /// The column of a field; a new one at the end where there is none.
    int needColumn(ListField field);

    /// Trimmed; empty where there is none.
    [[nodiscard]] QString cell(qsizetype row, int column) const;
    void setCell(qsizetype row, int column, const QString& text);
    void removeRow(qsizetype row) { m_records.removeAt(row); }

private:
    ListTable(QList<CsvTable::Record> records, const QList<CourseSession>& sessions);

    QStringList m_columns;
    QList<CsvTable::Record> m_records;
    QList<ListColumn> m_holds;
    SheetNotes m_notes;
};

} // namespace inservice
