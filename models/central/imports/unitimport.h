// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/imports/listimport.h"

#include <QList>
#include <QStringList>

namespace inservice {

/// Reads 各級學校名錄 as the Ministry publishes them, each with its own columns, and lists of our own with 單位類別:
/// 代碼, 學校名稱 (or 單位名稱), 公/私立, 縣市名稱 ([01]新北市 or 新北市), 地址, 電話; 學年度, 鄉鎮市區名稱 and
/// 單位類別 where there are. The kind comes from 單位類別, else from the code; the district from its column, else from
/// the address (never from the zip, which several share; one that belongs to another district has a word).
class UnitImport : public ListImport {
public:
    /// `connection` is an operator's.
    explicit UnitImport(PgConnection& connection)
        : ListImport(connection, QStringLiteral("admin.import_units")) {}

    /// A 鄉鎮市區: its name, the form in which that is compared, and the first three digits of its post codes.
    struct District {
        QString name;
        QString compared;
        QString zip;
    };
    struct County {
        QString name;
        QString compared;
        QList<District> districts; ///< longest name first
    };

protected:
    void prepare() override;
    [[nodiscard]] QStringList neededColumns(const CsvTable& table) const override;
    [[nodiscard]] QStringList otherColumns() const override;
    [[nodiscard]] std::optional<ImportRow> readRow(const CsvTable& table, const CsvTable::Record& record,
                                                   const ImportOrigin& origin, ImportReport& report) const override;
    /// Of all files the newest school year of a code; rows that no year tells apart are refused but the first.
    [[nodiscard]] QList<ImportRow> choose(const QList<ImportRow>& rows, ImportReport& report) const override;

private:
    QList<County> m_counties;
};

} // namespace inservice
