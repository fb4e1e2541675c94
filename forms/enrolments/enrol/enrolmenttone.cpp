// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/enrol/enrolmenttone.h"

namespace inservice {

look::Tone toneOf(EnrolmentState state) {
    switch (state) {
    case EnrolmentState::Pending:
    case EnrolmentState::Drawn:
        return look::Tone::Info;
    case EnrolmentState::Accepted:
    case EnrolmentState::Listed:
        return look::Tone::Good;
    case EnrolmentState::Waiting:
    case EnrolmentState::Offered:
    case EnrolmentState::Cancelling:
        return look::Tone::Warning;
    case EnrolmentState::Declined:
    case EnrolmentState::CourseCancelled:
        return look::Tone::Bad;
    case EnrolmentState::Cancelled:
        break;
    }
    return look::Tone::Neutral;
}

} // namespace inservice
