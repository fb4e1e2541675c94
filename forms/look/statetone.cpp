// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/statetone.h"

namespace inservice::look {

Tone toneOf(ApplicationState state) {
    switch (state) {
    case ApplicationState::AwaitingPaper:
    case ApplicationState::AwaitingReview:
    case ApplicationState::AwaitingOpening:
        return Tone::Info;
    case ApplicationState::Returned:
        return Tone::Warning;
    case ApplicationState::Approved:
        return Tone::Good;
    case ApplicationState::Rejected:
        return Tone::Bad;
    case ApplicationState::Withdrawn:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace inservice::look
