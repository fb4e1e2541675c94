// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/server/csv.h"

#include <QStringDecoder>
#include <utility>

namespace inservice {

namespace {

QString decoded(const QByteArray& bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8); // a byte-order mark is taken off
    const QString text = decoder(bytes);
    if (decoder.hasError())
        throw CsvTable::Error{QStringLiteral("it is not UTF-8 (Big5, perhaps): save it as UTF-8")};
    return text;
}

QList<CsvTable::Record> split(const QString& text) {
    QList<CsvTable::Record> records;
    QStringList fields;
    QString field;
    bool quoted = false; // inside quotes
    bool begun = false;  // the record has something, if only an empty field
    int openedAt = 0;
    int row = 1;
    const auto endField = [&] {
        fields.append(std::exchange(field, QString()));
        begun = true;
    };
    const auto endRecord = [&] {
        if (begun || !field.isEmpty()) {
            endField();
            records.append({row, std::exchange(fields, QStringList())});
        }
        begun = false;
        ++row;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                field.append(c);
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                field.append(text[++i]);
            else
                quoted = false;
        } else if (c == u'"' && field.isEmpty()) {
            quoted = true;
            begun = true;
            openedAt = row;
        } else if (c == u',') {
            endField();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            endRecord();
        } else {
            field.append(c);
        }
    }
    if (quoted)
        throw CsvTable::Error{QStringLiteral("a quotation mark opened in row %1 is never closed").arg(openedAt)};
    endRecord();
    return records;
}

} // namespace

CsvTable CsvTable::parse(const QByteArray& bytes) {
    CsvTable table;
    table.m_records = split(decoded(bytes));
    if (table.m_records.isEmpty())
        throw Error{QStringLiteral("it is empty")};
    const QStringList header = table.m_records.takeFirst().fields;
    for (const QString& name : header) {
        table.m_index.insert(name.trimmed(), static_cast<int>(table.m_columns.size()));
        table.m_columns.append(name.trimmed());
    }
    return table;
}

QString CsvTable::value(const Record& record, const QString& column) const {
    return record.fields.value(m_index.value(column, -1)).trimmed();
}

} // namespace inservice
