// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/outbox.h"

namespace inservice {

namespace look {
class MessageBar;
}

/// 「停用未完成：……」: what the centre has not done, and why. `cause`: false where the page itself lists it.
[[nodiscard]] QString refusedText(const OutboxItem& refused, bool cause = true);
/// Says in `notice` what was not done of what was asked about a row, until it has been read; nothing if nothing was
/// refused. `refused`: the oldest first.
void showRefused(const QList<OutboxItem>& refused, look::MessageBar& notice, bool cause = true);

} // namespace inservice
