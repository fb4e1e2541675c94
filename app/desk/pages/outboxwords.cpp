// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/outboxwords.h"

#include <QSet>

namespace inservice {

look::Tone toneOf(OutboxState state) {
    switch (state) {
    case OutboxState::AwaitingMailCode:
    case OutboxState::NeedsSignIn:
        return look::Tone::Warning;
    case OutboxState::Waiting:
        return look::Tone::Info;
    case OutboxState::Refused:
        return look::Tone::Bad;
    case OutboxState::Done:
        return look::Tone::Good;
    }
    return look::Tone::Neutral;
}

bool canBeSentAgain(const OutboxItem& item) {
    static const QSet<QString> passing{"quota.exceeded", "session.invalid", "session.must_change", "session.must_bind",
                                       "right.missing",  "command.too_old", "command.unknown",     "link.unexpected"};
    // A mailed code is bound to the one command it was asked for: what an applicant sends goes out from its form.
    return item.state == OutboxState::Refused && item.caseSecret.isEmpty() && passing.contains(item.errorKey);
}

} // namespace inservice
