// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questions/enrolments.h"

namespace inservice {

class ReplicaReader;

/// 報名表 of a course made of what lies on this PC, for a teacher who has no connection: what it asks comes with the
/// published course, one's own data from the roster, one's own enrolment from the last time the centre answered.
/// Seats, the list and the centre's judgement are not in it. `now`: by the centre's clock, as far as it is known.
/// Nothing for a course that this PC does not know, or that takes nobody on line. Throws ReplicaError.
[[nodiscard]] std::optional<questions::EnrolmentPage> keptEnrolmentPage(ReplicaReader& replica, qint64 number,
                                                                        const QDateTime& now);

} // namespace inservice
