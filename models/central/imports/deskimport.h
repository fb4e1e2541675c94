// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/imports/listimport.h"

namespace inservice {

/// The desks that review (教師進修網, 國教署, 區管中心), with the fax, address and mail that papers are returned to.
/// Columns: 代碼, 名稱, 單位類別 (regional_centre, k12ea, inservice_net, or its Chinese name), 縣市名稱, 傳真, 地址,
/// 電子郵件, 電話.
class DeskImport : public ListImport {
public:
    /// `connection` is an operator's.
    explicit DeskImport(PgConnection& connection)
        : ListImport(connection, QStringLiteral("admin.import_desks")) {}

protected:
    [[nodiscard]] QStringList neededColumns(const CsvTable& table) const override;
    [[nodiscard]] std::optional<ImportRow> readRow(const CsvTable& table, const CsvTable::Record& record,
                                                   const ImportOrigin& origin, ImportReport& report) const override;
};

} // namespace inservice
