// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/listtable.h"

#include <algorithm>

namespace inservice {
namespace {

constexpr int rowsAboveHeader = 10; ///< looked through for the names of the columns

/// Ten times what is taken, so that the person hears how many there are.
SheetLimits limits() {
    return {100LL * 1024 * 1024, 10 * ListTable::MostRows, 300};
}

int known(const QStringList& cells) {
    return int(std::count_if(cells.cbegin(), cells.cend(),
                             [](const QString& cell) { return lists::columnOf(cell, {}).field.has_value(); }));
}

bool isEmpty(const QStringList& cells) {
    return std::all_of(cells.cbegin(), cells.cend(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

ListTable::ListTable(QList<CsvTable::Record> records, const QList<CourseSession>& sessions) {
    records.removeIf([](const CsvTable::Record& record) { return isEmpty(record.fields); });
    const auto end = records.cbegin() + std::min<qsizetype>(records.size(), rowsAboveHeader);
    const auto header =
        std::max_element(records.cbegin(), end, [](const CsvTable::Record& a, const CsvTable::Record& b) {
            return known(a.fields) < known(b.fields);
        });
    if (header == end || known(header->fields) == 0) {
        throw CsvError{QStringLiteral("list.header"),
                       QStringLiteral("找不到欄位名稱列：名單前 10 列應有一列寫著「姓名」等欄名")};
    }
    for (const QString& name : header->fields) {
        m_columns.append(CsvTable::cell(name));
    }
    records.erase(records.cbegin(), header + 1);
    m_records = std::move(records);
    if (m_records.isEmpty()) {
        throw CsvError{QStringLiteral("list.empty"), QStringLiteral("只有標題，沒有資料列")};
    }
    m_holds.resize(m_columns.size());
    for (int column = 0; column < m_columns.size(); ++column) {
        // Of two columns that hold the same the first counts; the person sees both, and chooses.
        const ListColumn what = lists::columnOf(m_columns.at(column), sessions);
        if (!what.isNothing() && !m_holds.contains(what)) {
            m_holds[column] = what;
        }
    }
}

ListTable ListTable::read(const QByteArray& file, const QList<CourseSession>& sessions, int sheet) {
    if (file.size() > MostBytes) {
        throw CsvError{QStringLiteral("list.size"), QStringLiteral("檔案有 %1 MB，超過上限 %2 MB")
                                                        .arg(file.size() / (1024 * 1024))
                                                        .arg(MostBytes / (1024 * 1024))};
    }
    if (file.first(std::min<qsizetype>(file.size(), 1024)).contains("%PDF-")) {
        // Read as text it would be one without names of columns.
        throw CsvError{QStringLiteral("list.kind"), QStringLiteral("這是 PDF，不是試算表")};
    }
    SheetNotes notes;
    const QString text = CsvTable::decoded(csvOf(file, limits(), sheet, &notes));
    const QChar separator = notes.sheets.isEmpty() ? separatorOf(text) : QChar(u',');
    ListTable table(CsvTable::split(text, separator, limits()), sessions);
    table.m_notes = std::move(notes);
    return table;
}

ListTable ListTable::paste(const QString& text, const QList<CourseSession>& sessions) {
    return {CsvTable::split(text, separatorOf(text), limits()), sessions};
}

void ListTable::setHolds(int column, const ListColumn& what) {
    if (!what.isNothing()) {
        std::replace(m_holds.begin(), m_holds.end(), what, ListColumn());
    }
    m_holds[column] = what;
}

int ListTable::needColumn(ListField field) {
    if (columnOf(field) < 0) {
        m_columns.append(lists::columnName(field));
        m_holds.append(ListColumn{field, 0});
    }
    return columnOf(field);
}

QString ListTable::cell(qsizetype row, int column) const {
    return CsvTable::cell(m_records.at(row).fields.value(column));
}

void ListTable::setCell(qsizetype row, int column, const QString& text) {
    QStringList& fields = m_records[row].fields;
    while (fields.size() <= column) {
        fields.append(QString());
    }
    fields[column] = text;
}

} // namespace inservice
