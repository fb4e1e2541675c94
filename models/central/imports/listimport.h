// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/imports/importreport.h"
#include "models/sheets/csv.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <optional>
#include <utility>

namespace inservice {

class PgConnection;

/// A row that was read and makes sense.
struct ImportRow {
    ImportOrigin origin;
    int year = 0; ///< 學年度; 0: the list has no such column
    QJsonObject values;
};

/// Reads lists of the operator (CSV files), and hands their rows to the centre, all of them in one transaction. What a
/// row is, each kind of list says.
class ListImport {
public:
    virtual ~ListImport() = default;
    ListImport(const ListImport&) = delete;
    ListImport& operator=(const ListImport&) = delete;

    /// All files together. A file that cannot be read and a row that makes no sense are in the report. Throws PgError;
    /// then nothing was imported.
    ImportReport run(const QStringList& files);
    /// The same from memory: name and content.
    ImportReport run(const QList<std::pair<QString, QByteArray>>& lists);
    /// Says what would be done, and does nothing.
    void setDryRun(bool dry) { m_dry = dry; }
    /// Units whose rows are not taken, by code.
    void setLeft(const QStringList& codes) { m_left = codes; }

protected:
    /// `function`: admin.import_units or one like it.
    ListImport(PgConnection& connection, QString function);
    [[nodiscard]] PgConnection& connection() { return m_connection; }
    [[nodiscard]] bool isDry() const { return m_dry; }

    /// A file as CSV in UTF-8. Throws CsvError.
    [[nodiscard]] virtual QByteArray asCsv(const QByteArray& content) const { return content; }
    /// What the reading of any list needs to know first.
    virtual void prepare() {}
    /// The columns that a list must have.
    [[nodiscard]] virtual QStringList neededColumns(const CsvTable& table) const = 0;
    /// Those that it may have, and that count.
    [[nodiscard]] virtual QStringList otherColumns() const { return {}; }
    /// One row; nothing when it makes no sense. Why not, and what is strange about it, goes into the report.
    [[nodiscard]] virtual std::optional<ImportRow> readRow(const CsvTable& table, const CsvTable::Record& record,
                                                           const ImportOrigin& origin, ImportReport& report) const = 0;
    /// The rows that count, of all lists together: the first of each code, every other is refused with what is
    /// different in it.
    [[nodiscard]] virtual QList<ImportRow> choose(const QList<ImportRow>& rows, ImportReport& report) const;
    /// Hands the rows to the centre.
    virtual void send(const QJsonArray& rows, const QList<ImportOrigin>& origins, ImportReport& report);
    static void refuseAsTwice(const ImportRow& row, const ImportRow& first, ImportReport& report);

private:
    [[nodiscard]] QString fault(const CsvTable& table) const;
    [[nodiscard]] QList<ImportRow> read(const QString& file, const CsvTable& table, ImportReport& report) const;

    PgConnection& m_connection;
    QString m_function;
    bool m_dry = false;
    QStringList m_left;
};

} // namespace inservice
