// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offerings/offeringstanding.h"

namespace inservice {
namespace {

constexpr int closingDays = 3; ///< 即將截止, as the centre's facet `registration`

} // namespace

OfferingStanding standingOf(const OfferingRow& row, const QDateTime& now) {
    if (row.cancelled) {
        return OfferingStanding::Cancelled;
    }
    if (row.endsAt <= now) {
        return OfferingStanding::Ended;
    }
    if (row.startsAt <= now) {
        return OfferingStanding::Running;
    }
    if (!row.facets.contains(QStringLiteral("r:online"))) {
        return OfferingStanding::NoOnline;
    }
    if (row.regTo.isValid() && row.regTo <= now) {
        return OfferingStanding::Closed;
    }
    if (row.regFrom.isValid() && row.regFrom > now) {
        return OfferingStanding::NotYet;
    }
    return row.regTo.isValid() && row.regTo <= now.addDays(closingDays) ? OfferingStanding::Closing
                                                                        : OfferingStanding::Open;
}

QStringList facetValues(const OfferingRow& row, QChar letter) {
    QStringList values;
    for (const QString& facet : row.facets) {
        if (facet.size() > 2 && facet.at(0) == letter && facet.at(1) == u':') {
            values << facet.mid(2);
        }
    }
    return values;
}

} // namespace inservice
