// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/units.h"

#include <QHash>
#include <QSet>
#include <optional>

namespace inservice {

class ReplicaReader;

/// The name of a unit among others of the same county: without 「高雄市」 or 「高雄市立」, which all of them begin
/// with.
[[nodiscard]] QString nameInCounty(const QString& unit, const QString& county);

/// Where units are, for the lists that name one in every line: read once.
class UnitPlaces {
public:
    struct Place {
        QString code;
        QString name;
        qint64 countyId = 0; ///< 0: the unit is not known
        QString county;
    };

    /// Of these units, or of all that a case or an account in the replica belongs to. Throws ReplicaError.
    UnitPlaces(const ReplicaReader& replica, const std::optional<QSet<qint64>>& units);

    [[nodiscard]] Place of(qint64 unitId) const;

private:
    QHash<qint64, UnitRow> m_units;
    QHash<qint64, QString> m_countyNames;
};

} // namespace inservice
