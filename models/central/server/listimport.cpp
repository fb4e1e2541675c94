// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/server/listimport.h"

#include "models/central/client/pgconnection.h"

#include <QFile>
#include <algorithm>

namespace inservice {

namespace {

/// JSON text in a database cannot hold a NUL; nor does any name, address or number.
bool hasNul(const QJsonObject& values) {
    for (const auto& value : values) {
        if (value.toString().contains(QChar(QChar::Null)))
            return true;
    }
    return false;
}

} // namespace

ListImport::ListImport(PgConnection& connection, QString function)
    : m_connection(connection)
    , m_function(std::move(function)) {
}

QList<ImportRow> ListImport::choose(const QList<ImportRow>& rows, ImportReport&) const {
    return rows;
}

QList<ImportRow> ListImport::read(const QString& file, const CsvTable& table, ImportReport& report) const {
    QList<ImportRow> rows;
    for (const CsvTable::Record& record : table.records()) {
        if (std::all_of(record.fields.cbegin(), record.fields.cend(),
                        [](const QString& field) { return field.trimmed().isEmpty(); }))
            continue;
        if (record.fields.size() != table.columns().size()) {
            report.refuse(file, record.row,
                          QStringLiteral("%1 fields where the header has %2")
                              .arg(record.fields.size())
                              .arg(table.columns().size()));
            continue;
        }
        if (std::optional<ImportRow> row = readRow(table, record, {file, record.row}, report))
            rows.append(*std::move(row));
    }
    return rows;
}

ImportReport ListImport::run(const QStringList& files) {
    QList<std::pair<QString, QByteArray>> lists;
    ImportReport unreadable;
    for (const QString& name : files) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            lists.append({name, file.readAll()});
        else
            unreadable.refuse(name, 0, QStringLiteral("cannot be read: %1").arg(file.errorString()));
    }
    ImportReport report = run(lists);
    report.refused += unreadable.refused;
    report.notes = unreadable.notes + report.notes;
    return report;
}

ImportReport ListImport::run(const QList<std::pair<QString, QByteArray>>& lists) {
    ImportReport report;
    prepare();
    QList<ImportRow> rows;
    for (const auto& [file, content] : lists) {
        try {
            const CsvTable table = CsvTable::parse(content);
            const QString why = fault(table);
            if (why.isEmpty())
                rows += read(file, table, report);
            else
                report.refuse(file, 0, why);
        } catch (const CsvTable::Error& error) {
            report.refuse(file, 0, error.text);
        }
    }
    QJsonArray values;
    QList<ImportOrigin> origins;
    const QList<ImportRow> chosen = choose(rows, report);
    for (const ImportRow& row : chosen) {
        if (hasNul(row.values)) {
            report.refuse(row.origin.file, row.origin.row, QStringLiteral("a field has a NUL character"));
            continue;
        }
        QJsonObject object = row.values;
        object[QStringLiteral("row")] = static_cast<int>(origins.size());
        origins.append(row.origin);
        values.append(object);
    }
    importRows(m_connection, m_function, values, origins, report);
    return report;
}

} // namespace inservice
