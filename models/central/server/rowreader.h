// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/server/csv.h"
#include "models/central/server/importreport.h"

#include <QString>
#include <optional>

namespace inservice {

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
    /// A name or an address as one line. Warns of a broken line and of lost characters; refuses what a spreadsheet
    /// spoilt, and text without any letter.
    [[nodiscard]] std::optional<QString> line(const QString& column, bool mayBeEmpty);
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
