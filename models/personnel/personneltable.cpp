// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/personnel/personneltable.h"

#include "models/sheets/spreadsheet.h"

#include <algorithm>

namespace inservice {
namespace {

constexpr int rowsAboveHeader = 20; ///< looked through for the names of the columns

/// Its first cell is below: cells of one row, with how many of them name a column that is known.
int known(const QStringList& cells) {
    return int(std::count_if(cells.cbegin(), cells.cend(),
                             [](const QString& cell) { return personnel::fieldOfColumn(cell).has_value(); }));
}

bool isEmpty(const QStringList& cells) {
    return std::all_of(cells.cbegin(), cells.cend(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

PersonnelTable::PersonnelTable(QList<CsvTable::Record> records) {
    records.removeIf([](const CsvTable::Record& record) { return isEmpty(record.fields); });
    const auto end = records.cbegin() + std::min<qsizetype>(records.size(), rowsAboveHeader);
    const auto header =
        std::max_element(records.cbegin(), end, [](const CsvTable::Record& a, const CsvTable::Record& b) {
            return known(a.fields) < known(b.fields);
        });
    if (header == end || known(header->fields) == 0) {
        throw CsvError{QStringLiteral("list.header"),
                       QStringLiteral("找不到欄位名稱列：名冊應有一列寫著「姓名」「身分證字號」等欄名")};
    }
    for (const QString& name : header->fields) {
        m_columns.append(CsvTable::cell(name));
    }
    records.erase(records.cbegin(), header + 1);
    m_records = std::move(records);
    if (m_records.isEmpty()) {
        throw CsvError{QStringLiteral("list.empty"), QStringLiteral("只有標題，沒有資料列")};
    }
    m_fields.resize(m_columns.size());
    for (int column = 0; column < m_columns.size(); ++column) {
        // Of two columns that hold the same the first counts; the person sees both, and chooses.
        const auto field = personnel::fieldOfColumn(m_columns.at(column));
        if (field && columnOf(*field) < 0) {
            m_fields[column] = field;
        }
    }
}

PersonnelTable PersonnelTable::read(const QByteArray& file, const SheetLimits& limits) {
    const QString text = CsvTable::decoded(csvOf(file, limits));
    return PersonnelTable(
        CsvTable::split(text, file.startsWith("PK\x03\x04") ? QChar(u',') : separatorOf(text), limits));
}

PersonnelTable PersonnelTable::paste(const QString& text) {
    return PersonnelTable(CsvTable::split(text, separatorOf(text), SheetLimits::ofUnit()));
}

QStringList PersonnelTable::samples(int column, int most) const {
    QStringList values;
    for (const CsvTable::Record& record : m_records) {
        if (const QString value = CsvTable::cell(record.fields.value(column)); !value.isEmpty()) {
            values.append(value);
        }
        if (values.size() >= most) {
            break;
        }
    }
    return values;
}

void PersonnelTable::setField(int column, std::optional<PersonnelField> field) {
    if (field) {
        std::replace(m_fields.begin(), m_fields.end(), field, std::optional<PersonnelField>());
    }
    m_fields[column] = field;
}

int PersonnelTable::columnOf(PersonnelField field) const {
    return int(m_fields.indexOf(std::optional(field)));
}

QString PersonnelTable::value(const CsvTable::Record& record, PersonnelField field) const {
    return CsvTable::cell(record.fields.value(columnOf(field)));
}

QList<PersonnelField> PersonnelTable::missing() const {
    QList<PersonnelField> fields = personnel::neededFields();
    fields.removeIf([this](PersonnelField field) { return columnOf(field) >= 0; });
    return fields;
}

bool PersonnelRow::canBeTaken() const {
    return std::none_of(faults.cbegin(), faults.cend(), [](const CellFault& fault) { return fault.blocks; });
}

} // namespace inservice
