// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/server/importreport.h"

#include <QByteArray>
#include <QStringList>
#include <utility>

namespace inservice {

class PgConnection;

/// The desks that review (教師進修網, 國教署, 區管中心), with the fax, address and mail that papers are returned to.
/// Columns: 代碼, 名稱, 單位類別 (regional_centre, k12ea, inservice_net, or its Chinese name), 縣市名稱, 傳真, 地址,
/// 電子郵件, 電話.
class DeskImport {
public:
    /// `connection` is an operator's.
    explicit DeskImport(PgConnection& connection)
        : m_connection(connection) {}

    /// Throws PgError.
    ImportReport run(const QStringList& files);
    /// The same from memory: name and content.
    ImportReport run(const QList<std::pair<QString, QByteArray>>& lists);

private:
    PgConnection& m_connection;
};

} // namespace inservice
