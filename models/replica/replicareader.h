// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/rows.h"

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

    [[nodiscard]] QList<CountyRow> counties() const { return rows<CountyRow>(); }
    [[nodiscard]] QList<DistrictRow> districts(qint64 countyId) const {
        return rows<DistrictRow>(QStringLiteral(" WHERE county_id = ? ORDER BY zip, id"), {countyId});
    }
    [[nodiscard]] QList<JobTitleRow> jobTitles() const { return rows<JobTitleRow>(); }
    [[nodiscard]] QList<ReturnReasonRow> returnReasons() const { return rows<ReturnReasonRow>(); }
    [[nodiscard]] QList<UnitKindRow> unitKinds() const { return rows<UnitKindRow>(); }
    [[nodiscard]] std::optional<UnitKindRow> unitKind(const QString& key) const {
        return first(rows<UnitKindRow>(QStringLiteral(" WHERE key = ?"), {key}));
    }
    [[nodiscard]] QList<ConsentRow> consents() const { return rows<ConsentRow>(); }
    [[nodiscard]] QList<DeskRow> desks() const { return rows<DeskRow>(); }
    [[nodiscard]] std::optional<DeskRow> desk(qint64 unitId) const { return row<DeskRow>(unitId); }
    /// All, by code.
    [[nodiscard]] QList<UnitRow> units() const { return rows<UnitRow>(QStringLiteral(" ORDER BY code, id")); }
    /// Those that a case or an account here belongs to: a school's lists read a handful, however many the country has.
    [[nodiscard]] QList<UnitRow> unitsInUse() const {
        return rows<UnitRow>(
            QStringLiteral(" WHERE id IN (SELECT unit_id FROM application UNION SELECT unit_id FROM account)"));
    }
    [[nodiscard]] std::optional<UnitRow> unit(qint64 id) const { return row<UnitRow>(id); }

    [[nodiscard]] QList<ApplicationRow> applications() const { return rows<ApplicationRow>(); }
    [[nodiscard]] std::optional<ApplicationRow> application(qint64 id) const { return row<ApplicationRow>(id); }
    [[nodiscard]] QList<DecisionRow> decisions(qint64 applicationId) const {
        return rows<DecisionRow>(ofApplication(), {applicationId});
    }
    [[nodiscard]] QList<ScanRow> scans(qint64 applicationId) const {
        return rows<ScanRow>(ofApplication(), {applicationId});
    }
    [[nodiscard]] QList<AccountRow> accounts() const { return rows<AccountRow>(); }
    [[nodiscard]] QList<AccountRow> accountsOfUnit(qint64 unitId) const {
        return rows<AccountRow>(QStringLiteral(" WHERE unit_id = ? ORDER BY id"), {unitId});
    }
    [[nodiscard]] QList<AccountEventRow> accountEvents(qint64 accountId) const {
        return rows<AccountEventRow>(QStringLiteral(" WHERE account_id = ? ORDER BY id"), {accountId});
    }

private:
    static QString byId() { return QStringLiteral(" ORDER BY id"); }
    static QString ofApplication() { return QStringLiteral(" WHERE application_id = ? ORDER BY id"); }
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
