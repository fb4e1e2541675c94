// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/imports/mendimport.h"

#include "models/central/imports/rowreader.h"

namespace inservice {

QStringList MendImport::neededColumns(const CsvTable& table) const {
    const QString name = QStringLiteral("學校名稱");
    const QString address = QStringLiteral("地址");
    return {QStringLiteral("代碼"), table.has(address) ? address : name};
}

QStringList MendImport::otherColumns() const {
    return {QStringLiteral("學校名稱"), QStringLiteral("地址")};
}

std::optional<ImportRow> MendImport::readRow(const CsvTable& table, const CsvTable::Record& record,
                                             const ImportOrigin& origin, ImportReport& report) const {
    RowReader row(table, record, origin, report);
    const std::optional<UnitCode> code = row.code();
    const auto name = code ? row.line(QStringLiteral("學校名稱"), LongestName, true) : std::nullopt;
    const auto address = name ? row.line(QStringLiteral("地址"), LongestAddress, true) : std::nullopt;
    if (!address) {
        return std::nullopt;
    }
    return ImportRow{origin,
                     0,
                     {{QStringLiteral("code"), code->text()},
                      {QStringLiteral("name"), *name},
                      {QStringLiteral("address"), *address}}};
}

} // namespace inservice
