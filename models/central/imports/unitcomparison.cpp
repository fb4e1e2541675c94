// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/imports/unitcomparison.h"

#include "models/central/client/pgconnection.h"

#include <QJsonDocument>

namespace inservice {

void UnitComparison::send(const QJsonArray& rows, const QList<ImportOrigin>&, ImportReport&) {
    const PgRows answer =
        connection().exec(QStringLiteral("SELECT code, change, before, after FROM admin.compare_units($1::jsonb)"),
                          {QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact))});
    for (const auto& row : answer.rows) {
        const auto text = [&row](int column) { return QString::fromUtf8(row.at(column).value_or(QByteArray())); };
        m_lines.append({text(0), text(1), text(2), text(3)});
    }
}

} // namespace inservice
