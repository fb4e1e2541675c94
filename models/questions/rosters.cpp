// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/rosters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inservice::questions {

namespace {

QList<RosterImport> readImports(const PgRows& rows) {
    QList<RosterImport> imports;
    const QJsonArray all = QJsonDocument::fromJson(rows.scalar()).array();
    for (const auto& value : all) {
        const QJsonObject one = value.toObject();
        const auto text = [&one](const char* key) { return one.value(QLatin1String(key)).toString(); };
        const auto time = [&text](const char* key) { return QDateTime::fromString(text(key), Qt::ISODateWithMs); };
        RosterImport import{QUuid(text("id")),  one.value(QLatin1String("unit_id")).toInteger(),
                            text("by_name"),    text("list_name"),
                            time("at"),         time("undone_at"),
                            time("open_until"), {}};
        const QJsonObject counts = one.value(QLatin1String("rows")).toObject();
        for (auto count = counts.begin(); count != counts.end(); ++count) {
            import.rows.insert(count.key(), count.value().toInt());
        }
        imports.append(std::move(import));
    }
    return imports;
}

} // namespace

AccountQuestion<QList<RosterImport>> rosterImports() {
    return {QStringLiteral("SELECT api.roster_imports($1)"), {}, readImports};
}

} // namespace inservice::questions
