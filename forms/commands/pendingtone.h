// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "models/tables/pending.h"
#include "models/tables/roles.h"

#include <QModelIndex>

namespace inservice {

/// How a row is coloured while the outbox holds something about it (PendingRole); else as `settled` says.
[[nodiscard]] inline look::Tone pendingTone(const QModelIndex& index, look::Tone settled) {
    switch (Pending(index.data(PendingRole).toInt())) {
    case Pending::Refused:
        return look::Tone::Bad;
    case Pending::NeedsSignIn:
        return look::Tone::Warning;
    case Pending::Waiting:
        return look::Tone::Info;
    case Pending::None:
        break;
    }
    return settled;
}

/// The same in a word, for a cell that has no room for what is to be sent: 「待送」. Empty: nothing is.
[[nodiscard]] inline QString pendingWord(const QModelIndex& index) {
    return PendingMarks::shortText(Pending(index.data(PendingRole).toInt()));
}

} // namespace inservice
