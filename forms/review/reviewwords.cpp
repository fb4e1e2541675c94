// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/reviewwords.h"

#include "forms/words/words.h"
#include "models/domain/personname.h"

namespace inservice {

ListWords listWords() {
    return {words::accountType, words::state,       words::receivedHow,
            words::action,      words::commandKind, words::centreRefusal};
}

look::Tone toneOf(ApplicationState state) {
    switch (state) {
    case ApplicationState::AwaitingPaper:
    case ApplicationState::Withdrawn:
        return look::Tone::Neutral;
    case ApplicationState::AwaitingReview:
    case ApplicationState::AwaitingOpening:
        return look::Tone::Info;
    case ApplicationState::Returned:
        return look::Tone::Warning;
    case ApplicationState::Approved:
        return look::Tone::Good;
    case ApplicationState::Rejected:
        return look::Tone::Bad;
    }
    return look::Tone::Neutral;
}

QString captionName(const QString& name) {
    return PersonName::mask(name);
}

} // namespace inservice
