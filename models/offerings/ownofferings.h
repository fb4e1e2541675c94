// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

namespace inservice {

class ReplicaReader;

/// What of the published courses is so for one teacher: the values of the facets `fits` and `mine` (isOwnFacet()), by
/// the ids of courses.
struct OwnOfferings {
    bool isKnown = false;  ///< the centre has told what fits
    QSet<qint64> eligible; ///< 我可報名: now, or once it opens (II.4.4)
    QSet<qint64> clashing; ///< held while one is in a course of one's own
    QSet<qint64> followed; ///< 已追蹤
    QSet<qint64> enrolled; ///< 已報名: not given up, not declined
    // 已參加 is none of the courses that a desk holds: they have not ended.
    bool operator==(const OwnOfferings&) const = default;

    /// What the replica knows. Throws ReplicaError.
    void readReplica(const ReplicaReader& replica);
    /// As OfferingRow::facets bears its values.
    [[nodiscard]] QStringList valuesOf(qint64 id) const;
};

} // namespace inservice
