// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/view/coursetone.h"

namespace inservice::courseview {

look::Tone toneOf(CourseState state) {
    switch (state) {
    case CourseState::Submitted:
    case CourseState::ListSubmitted:
        return look::Tone::Info;
    case CourseState::Returned:
    case CourseState::ListDue:
    case CourseState::ListReturned:
        return look::Tone::Warning;
    case CourseState::Approved:
    case CourseState::Confirmed:
        return look::Tone::Good;
    case CourseState::Rejected:
    case CourseState::Cancelled:
        return look::Tone::Bad;
    case CourseState::Withdrawn:
    case CourseState::ConfirmedEmpty:
        break;
    }
    return look::Tone::Neutral;
}

} // namespace inservice::courseview
