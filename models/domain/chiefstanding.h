// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

namespace inservice {

/// Days without a sign-in after which an account counts as idle (校安通報; core.idle_days at the centre).
inline constexpr int accountIdleDays = 180;

/// What is wrong with the 總負責人 of a unit that needs one. The centre decides by the same rule
/// (code/units/remind.sql).
enum class ChiefStanding {
    Fine,
    None,  ///< there is no open account of one
    Never, ///< opened longer ago than accountIdleDays, and never signed in to
    Idle,  ///< not signed in to for so long
};

/// An open account of a 總負責人.
struct ChiefSeen {
    QDateTime openedAt;
    QDateTime lastSignInAt; ///< invalid: never
};

/// Of several the best counts.
[[nodiscard]] ChiefStanding chiefStanding(const QList<ChiefSeen>& chiefs, const QDateTime& now);

} // namespace inservice
