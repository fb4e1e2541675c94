// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/chiefstanding.h"

#include <algorithm>

namespace inservice {

ChiefStanding chiefStanding(const QList<ChiefSeen>& chiefs, const QDateTime& now) {
    if (chiefs.isEmpty()) {
        return ChiefStanding::None;
    }
    const QDateTime limit = now.addDays(-accountIdleDays);
    if (std::any_of(chiefs.begin(), chiefs.end(),
                    [&limit](const ChiefSeen& one) { return one.openedAt > limit || one.lastSignInAt > limit; })) {
        return ChiefStanding::Fine;
    }
    return std::any_of(chiefs.begin(), chiefs.end(), [](const ChiefSeen& one) { return one.lastSignInAt.isValid(); })
               ? ChiefStanding::Idle
               : ChiefStanding::Never;
}

} // namespace inservice
