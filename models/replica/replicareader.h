// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/rows.h"

#include <QSet>
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

    [[nodiscard]] QList<CountyRow> counties() const;
    [[nodiscard]] QList<DistrictRow> districts(qint64 countyId) const;
    [[nodiscard]] QList<JobTitleRow> jobTitles() const;
    [[nodiscard]] QList<ReturnReasonRow> returnReasons() const;
    [[nodiscard]] QList<UnitKindRow> unitKinds() const;
    [[nodiscard]] std::optional<UnitKindRow> unitKind(const QString& key) const;
    [[nodiscard]] QList<ConsentRow> consents() const;
    [[nodiscard]] QList<DeskRow> desks() const;
    [[nodiscard]] std::optional<DeskRow> desk(qint64 unitId) const;
    [[nodiscard]] QList<UnitRow> units() const; ///< all, by code
    /// Those that a case or an account here belongs to: a school's lists read a handful, however many the country has.
    [[nodiscard]] QList<UnitRow> unitsInUse() const;
    [[nodiscard]] QList<UnitRow> units(const QSet<qint64>& ids) const;
    [[nodiscard]] std::optional<UnitRow> unit(qint64 id) const;

    [[nodiscard]] QList<ApplicationRow> applications() const;
    [[nodiscard]] QList<ApplicationRow> applications(const QSet<qint64>& ids) const;
    [[nodiscard]] std::optional<ApplicationRow> application(qint64 id) const;
    [[nodiscard]] QList<DecisionRow> decisions(qint64 applicationId) const;
    [[nodiscard]] QList<ScanRow> scans(qint64 applicationId) const;
    [[nodiscard]] QList<AccountRow> accounts() const;
    [[nodiscard]] QList<AccountRow> accounts(const QSet<qint64>& ids) const;
    [[nodiscard]] QList<AccountRow> accountsOfUnit(qint64 unitId) const;

private:
    [[nodiscard]] const Database& database() const;

    QString m_file;
    mutable int m_generation = 0;
    mutable std::unique_ptr<Database> m_database;
};

} // namespace inservice
