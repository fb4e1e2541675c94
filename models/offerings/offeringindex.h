// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/offerings/offeringquery.h"
#include "models/offerings/ownofferings.h"
#include "models/replica/tables/offerings.h"

#include <QHash>
#include <QSet>
#include <array>

namespace inservice {

class ReplicaReader;
struct SoughtWords;

/// How many of what was found have each value of each facet.
struct OfferingCounts {
    qint64 total = 0;
    bool about = false;                            ///< an estimate: the centre counts no further while somebody waits
    QHash<QString, QHash<QString, qint64>> facets; ///< facet: value: n
    bool operator==(const OfferingCounts&) const = default;
};

/// The published courses that the replica holds, those that have not ended, searched as the centre searches all of
/// them: the same query finds the same rows in the same order. A value that a worker builds and the window reads;
/// searching 40,000 takes some milliseconds.
class OfferingIndex {
public:
    /// All of the replica.
    [[nodiscard]] static OfferingIndex of(const ReplicaReader& replica);
    /// What these have become, or whose organisers or tags have changed is read again by of().
    void update(const ReplicaReader& replica, const QSet<qint64>& ids);
    /// What is so for whoever is signed in: found and counted as what a course bears itself.
    void setOwn(const OwnOfferings& own);
    [[nodiscard]] const OwnOfferings& own() const { return m_own; }

    [[nodiscard]] int size() const { return int(m_entries.size()); }
    /// Null for what is not held.
    [[nodiscard]] const OfferingRow* row(qint64 id) const;
    [[nodiscard]] QList<qint64> ids() const { return m_places.keys(); }
    /// Those of a row, which row() does not bear: they are held once for all.
    [[nodiscard]] QStringList facets(qint64 id) const;
    /// The ids of what is found, in its order. `now`: by the centre's clock.
    [[nodiscard]] QList<qint64> find(const OfferingQuery& query, const QDateTime& now) const;
    /// As api.course_facets: the values of a facet with a choice are counted as if it had none.
    [[nodiscard]] OfferingCounts count(const OfferingQuery& query, const QDateTime& now) const;

private:
    struct Entry {
        OfferingRow row;
        QString title;         ///< foundBy()
        QStringList lecturers; ///< folded
        QList<int> facets;     ///< by m_values
        // Moments as numbers: they are compared 40,000 times a key.
        qint64 visibleFrom;
        qint64 startsAt;
        qint64 endsAt;
        qint64 regFrom; ///< none is said: the first of all
        qint64 regTo;   ///< none is said: the last of all
    };
    struct Unit {
        QString name; ///< foundBy()
        QString code;
    };
    struct Plan;
    struct Standing;

    [[nodiscard]] Entry entry(const OfferingRow& row);
    [[nodiscard]] int numberOf(const QString& value);
    void sort();
    [[nodiscard]] Plan plan(const OfferingQuery& query, const QDateTime& now) const;
    void planFacets(Plan& plan, const OfferingQuery& query) const;
    [[nodiscard]] static bool isMeant(const Entry& entry, const Plan& plan);
    [[nodiscard]] static int missed(const Entry& entry, const Plan& plan);

    QList<Entry> m_entries;
    QHash<qint64, int> m_places;        ///< id: place in m_entries
    std::array<QList<int>, 6> m_orders; ///< by OfferingQuery::Sort, and by number
    QHash<QString, int> m_values;       ///< facet values in use
    QStringList m_valueNames;
    OwnOfferings m_own;
    QHash<qint64, Unit> m_units;
    QHash<QString, QString> m_tags; ///< value: foundBy() of code and label
};

} // namespace inservice
