// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/imports/listimport.h"

namespace inservice {

/// The accounts of the site before (業務帳號清單), from CSV in UTF-8 or Big5, ODS or XLSX: columns 單位代碼, 帳號類型,
/// 使用者帳號, 姓名, 身分證統一編號, E-Mail, 聯絡電話, and, where there are any, 傳真 and 職稱. The report never says
/// an ID.
class AccountImport : public ListImport {
public:
    /// `connection` is an operator's.
    explicit AccountImport(PgConnection& connection)
        : ListImport(connection, QStringLiteral("admin.import_accounts")) {}

protected:
    [[nodiscard]] QByteArray asCsv(const QByteArray& content) const override;
    [[nodiscard]] QStringList neededColumns(const CsvTable& table) const override;
    [[nodiscard]] QStringList otherColumns() const override;
    [[nodiscard]] std::optional<ImportRow> readRow(const CsvTable& table, const CsvTable::Record& record,
                                                   const ImportOrigin& origin, ImportReport& report) const override;
    [[nodiscard]] QList<ImportRow> choose(const QList<ImportRow>& rows, ImportReport& report) const override;
};

} // namespace inservice
