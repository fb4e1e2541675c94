// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a list: what was read can be written and is read as the same again.
#include "models/sheets/csv.h"
#include "tests/fuzz/fuzz.h"

using namespace inservice;

namespace {

QByteArray written(const QStringList& fields) {
    QStringList quoted;
    for (QString field : fields) {
        quoted.append(u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"');
    }
    return quoted.join(u',').toUtf8() + "\r\n";
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes = fuzz::Input(data, size).rest();
    try {
        const CsvTable table = CsvTable::parse(bytes);
        QByteArray again = written(table.columns());
        int row = 1;
        for (const CsvTable::Record& record : table.records()) {
            HOLDS(record.row > row, QString::number(record.row));
            row = record.row;
            HOLDS(!record.fields.isEmpty(), QString::number(row));
            again += written(record.fields);
        }
        const CsvTable second = CsvTable::parse(again);
        HOLDS(second.columns() == table.columns(), table.columns().join(u'|'));
        HOLDS(second.records().size() == table.records().size(), QString::fromUtf8(again));
        for (qsizetype i = 0; i < table.records().size(); ++i) {
            HOLDS(second.records().at(i).fields == table.records().at(i).fields,
                  table.records().at(i).fields.join(u'|'));
        }
        for (const QString& column : table.columns()) {
            HOLDS(table.has(column), column);
            for (const CsvTable::Record& record : table.records()) {
                HOLDS(table.value(record, column) == second.value(record, column), column);
            }
        }
    } catch (const CsvError& error) {
        HOLDS(!error.text.isEmpty(), QString());
    }
    return 0;
}
