// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/rows.h"

#include <QHash>

namespace inservice {

class ReplicaReader;

/// The name of a unit among others of the same county: without 「高雄市」 or 「高雄市立」, which all of them begin
/// with.
[[nodiscard]] QString nameInCounty(const QString& unit, const QString& county);

/// Where the units of the cases and accounts in the replica are, for the lists that name one in every line: read once.
class UnitPlaces {
public:
    struct Place {
        QString code;
        QString name;
        qint64 countyId = 0; ///< 0: the unit is not known
        QString county;
    };

    /// Throws ReplicaError.
    explicit UnitPlaces(const ReplicaReader& replica);

    [[nodiscard]] Place of(qint64 unitId) const;
    [[nodiscard]] const QList<CountyRow>& counties() const { return m_counties; }

private:
    QHash<qint64, UnitRow> m_units;
    QList<CountyRow> m_counties;
    QHash<qint64, QString> m_countyNames;
};

} // namespace inservice
