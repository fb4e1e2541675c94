// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/replicareader.h"

#include "models/replica/database.h"
#include "models/replica/replicastore.h"

namespace inservice {

ReplicaReader::ReplicaReader(const QString& file)
    : m_file(file)
    , m_generation(ReplicaStore::generation(file))
    , m_database(std::make_unique<Database>(file, Database::Safety::Normal, Database::Access::ReadOnly)) {
}

ReplicaReader::~ReplicaReader() = default;

const Database& ReplicaReader::database() const {
    const int now = ReplicaStore::generation(m_file);
    if (now != m_generation) {
        m_database = std::make_unique<Database>(m_file, Database::Safety::Normal, Database::Access::ReadOnly);
        m_generation = now;
    }
    return *m_database;
}

bool ReplicaReader::isLoaded() const {
    return database().value(QStringLiteral("SELECT value FROM state WHERE key = 'loaded'")).toString() ==
           QLatin1String("1");
}

QString ReplicaReader::jsonOf(const QSet<qint64>& ids) {
    QJsonArray array;
    for (const qint64 id : ids) {
        array.append(id);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

void ReplicaReader::each(const QString& sql, const QVariantList& values,
                         const std::function<void(const QSqlQuery&)>& row) const {
    database().each(sql, values, row);
}

QHash<qint64, int> ReplicaReader::counts(const char* table, const char* by, const char* where) const {
    QHash<qint64, int> all;
    each(QStringLiteral("SELECT \"%2\", count(*) FROM \"%1\" WHERE %3 GROUP BY 1")
             .arg(QLatin1String(table), QLatin1String(by), QLatin1String(where)),
         {}, [&all](const QSqlQuery& query) { all.insert(query.value(0).toLongLong(), query.value(1).toInt()); });
    return all;
}

} // namespace inservice
