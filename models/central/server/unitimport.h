// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/server/importreport.h"

#include <QByteArray>
#include <QStringList>
#include <utility>

namespace inservice {

class PgConnection;

/// Reads 各級學校名錄 as the Ministry publishes them, each with its own columns, and lists of our own with 單位類別:
/// 代碼, 學校名稱 (or 單位名稱), 公/私立, 縣市名稱 ([01]新北市 or 新北市), 地址, 電話; 學年度, 鄉鎮市區名稱 and
/// 單位類別 where there are. The kind comes from 單位類別, else from the code; the district from its column, else from
/// the address (never from the zip, which several share).
class UnitImport {
public:
    /// `connection` is an operator's.
    explicit UnitImport(PgConnection& connection)
        : m_connection(connection) {}

    /// All files together, so that the newest school year of a code wins. Throws PgError.
    ImportReport run(const QStringList& files);
    /// The same from memory: name and content.
    ImportReport run(const QList<std::pair<QString, QByteArray>>& lists);

private:
    PgConnection& m_connection;
};

} // namespace inservice
