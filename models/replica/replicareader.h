// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/table.h"

#include <QHash>
#include <QSet>
#include <QSqlQuery>
#include <memory>

namespace inservice {

class Database;

/// Reads the replica: what the centre said last. Own read-only connection; one instance per thread. Throws
/// ReplicaError. The file must have been made (ReplicaStore). When a damaged replica is set aside under it, it goes on
/// with the new one. A row whose words (states, types) this desk does not know is left out.
class ReplicaReader {
public:
    explicit ReplicaReader(const QString& file);
    ~ReplicaReader();

    [[nodiscard]] bool isLoaded() const; ///< false until the first load has come in whole

    /// Rows of any table, by their type. `rest`: what follows the FROM of the select.
    template<typename Row>
    [[nodiscard]] QList<Row> rows(const QString& rest = byId(), const QVariantList& values = {}) const {
        const RowTable<Row>& table = tableOf<Row>();
        QList<Row> all;
        each(table.selectSql() + rest, values, [&](const QSqlQuery& query) {
            if (std::optional<Row> row = table.read(query)) {
                all.append(std::move(*row));
            }
        });
        return all;
    }
    template<typename Row>
    [[nodiscard]] QList<Row> rows(const QSet<qint64>& ids) const {
        return rows<Row>(QStringLiteral(" WHERE id IN (SELECT value FROM json_each(?))"), {jsonOf(ids)});
    }
    template<typename Row>
    [[nodiscard]] std::optional<Row> row(qint64 id) const {
        return first(rows<Row>(QStringLiteral(" WHERE id = ?"), {id}));
    }
    /// How many rows of a table there are, by a column of ids. `where`: SQL, of constants alone.
    [[nodiscard]] QHash<qint64, int> counts(const char* table, const char* by, const char* where) const;

private:
    static QString byId() { return QStringLiteral(" ORDER BY id"); }
    static QString jsonOf(const QSet<qint64>& ids);
    template<typename Row>
    static std::optional<Row> first(const QList<Row>& rows) {
        return rows.isEmpty() ? std::nullopt : std::optional<Row>(rows.first());
    }
    void each(const QString& sql, const QVariantList& values, const std::function<void(const QSqlQuery&)>& row) const;
    [[nodiscard]] const Database& database() const;

    QString m_file;
    mutable int m_generation = 0;
    mutable std::unique_ptr<Database> m_database;
};

} // namespace inservice
