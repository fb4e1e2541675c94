// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/imports/listimport.h"

namespace inservice {

/// What the operator puts right in the names and addresses of units, where the Ministry's list has lost characters or
/// is wrong: columns 代碼 and 學校名稱 or 地址, empty where nothing changes. The next import keeps it.
class MendImport : public ListImport {
public:
    /// `connection` is an operator's.
    explicit MendImport(PgConnection& connection)
        : ListImport(connection, QStringLiteral("admin.mend_units")) {}

protected:
    [[nodiscard]] QStringList neededColumns(const CsvTable& table) const override;
    [[nodiscard]] QStringList otherColumns() const override;
    [[nodiscard]] std::optional<ImportRow> readRow(const CsvTable& table, const CsvTable::Record& record,
                                                   const ImportOrigin& origin, ImportReport& report) const override;
};

} // namespace inservice
