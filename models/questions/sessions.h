// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/question.h"

#include <QDateTime>

/// What is asked at the centre about one's own sessions (docs/api.md).
namespace inservice::questions {

/// Where one's own account is signed in.
struct OwnSession {
    QString place; ///< what that desk called its PC; empty: nothing
    QDateTime since;
    QDateTime seen; ///< in steps of five minutes
    bool here = false;
    bool operator==(const OwnSession&) const = default;
};

/// This one first, then the latest.
[[nodiscard]] AccountQuestion<QList<OwnSession>> ownSessions();
/// Ends all but this one.
[[nodiscard]] AccountQuestion<bool> endOtherSessions();

} // namespace inservice::questions
