// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/imports/importreport.h"
#include "models/domain/unitcode.h"
#include "models/sheets/csv.h"

#include <QString>
#include <optional>

namespace inservice {

/// What the centre holds of a unit or a desk, in characters (core.refuse_cell).
constexpr qsizetype LongestName = 120;
constexpr qsizetype LongestAddress = 200;
constexpr qsizetype LongestNumber = 60;

/// The cells of one row of a list, each as one line; what cannot be right in one is said in the report with its column
/// and what stands there.
class RowReader {
public:
    RowReader(const CsvTable& table, const CsvTable::Record& record, ImportOrigin origin, ImportReport& report)
        : m_table(table)
        , m_record(record)
        , m_origin(std::move(origin))
        , m_report(report) {}

    /// As it stands there, trimmed.
    [[nodiscard]] QString raw(const QString& column) const { return m_table.value(m_record, column); }
    /// In the form of numbers and words that are compared: NFKC, without blanks.
    [[nodiscard]] QString word(const QString& column) const;
    /// 「代碼」; refused where it is none.
    [[nodiscard]] std::optional<UnitCode> code();
    /// A cell as one line. Refuses what is longer than `most` characters or holds one that is no text.
    [[nodiscard]] std::optional<QString> cell(const QString& column, qsizetype most);
    /// A name or an address as one line. Warns of a broken line, of lost characters, of quotation marks, and where
    /// there is no 漢字; refuses what a spreadsheet spoilt, and text without any letter.
    [[nodiscard]] std::optional<QString> line(const QString& column, qsizetype most, bool mayBeEmpty);
    [[nodiscard]] const ImportOrigin& origin() const { return m_origin; }

    std::nullopt_t refuse(const QString& column, const QString& what);
    void warn(const QString& column, const QString& what);

private:
    const CsvTable& m_table;
    const CsvTable::Record& m_record;
    ImportOrigin m_origin;
    ImportReport& m_report;
};

} // namespace inservice
