// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace inservice {

/// Why a text is no table: a sentence for the operator, and the key that a desk has words for.
class CsvError : public Error {
public:
    using Error::Error;
};

/// How much of a file is read.
struct SheetLimits {
    qint64 unpacked = 512LL * 1024 * 1024; ///< of one part of a spreadsheet: a list of 60,000 rows has 30 MB
    qint64 rows = 200'000;                 ///< twenty times all schools
    qsizetype columns = 1000;
    /// A list of one unit: whoever sends it may have made it to do harm.
    static SheetLimits ofUnit() { return {64LL * 1024 * 1024, 10'000, 200}; }
};

/// A table of comma-separated values as the Ministry publishes them: UTF-8 with or without a byte-order mark, RFC 4180
/// (quotes, commas and line ends inside quotes, CRLF, CR or LF), the first record names the columns. A column is found
/// whatever the width of its letters and the blanks in its name (公／私立).
///
/// Own code, because what Debian has of libraries loses what an import's report must say. libcsv (3.0.3) passes over
/// blank lines without a word, so that no record knows its row in a spreadsheet, and takes what stands behind a closing
/// quotation mark for part of the field; in its strict mode the first such mark ends the whole file. libfccp (a
/// snapshot of 2016) wants the columns when it is compiled, and reads no line end inside quotes.
class CsvTable {
public:
    static constexpr qsizetype MaximumBytes = 64 * 1024 * 1024; ///< ten times all schools of the country
    static constexpr qsizetype MaximumColumns = SheetLimits().columns;
    static constexpr qsizetype MaximumRecords = SheetLimits().rows;

    struct Record {
        int row = 0; ///< as a spreadsheet numbers it: the header is row 1
        QStringList fields;
        bool brokenQuotes = false; ///< something stands behind a closing quotation mark: where a field ends is a guess
        bool operator==(const Record&) const = default;
    };

    /// Throws CsvError: too large, not UTF-8, no such table (a spreadsheet, a web page), a quote that never ends, no
    /// header.
    static CsvTable parse(const QByteArray& bytes);
    /// Every record there is, whatever the first one is. Throws CsvError.
    static QList<Record> split(const QString& text, QChar separator = u',', const SheetLimits& limits = {});
    /// The text of a list in UTF-8. Throws CsvError.
    static QString decoded(const QByteArray& bytes);
    /// A cell, trimmed; ="0123", as spreadsheets write digits that are to stay text, is 0123.
    static QString cell(const QString& field);

    [[nodiscard]] const QStringList& columns() const { return m_columns; }
    [[nodiscard]] const QList<Record>& records() const { return m_records; }
    [[nodiscard]] bool has(const QString& column) const;
    /// Whether the header names it more than once: which of them counts, nobody can know.
    [[nodiscard]] bool isRepeated(const QString& column) const;
    /// The trimmed value; empty where the record or the table has no such column. ="0123", as spreadsheets write digits
    /// that are to stay text, is 0123.
    [[nodiscard]] QString value(const Record& record, const QString& column) const;

private:
    QStringList m_columns;
    QHash<QString, int> m_index;
    QSet<QString> m_repeated;
    QList<Record> m_records;
};

/// What parts the cells of a text: the sign that its first rows have most, of comma, tab and semicolon.
[[nodiscard]] QChar separatorOf(const QString& text);

} // namespace inservice
