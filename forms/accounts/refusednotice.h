// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/outbox.h"

namespace inservice {

class AccountLink;
class ObstacleList;

namespace look {
class MessageBar;
}

/// Says in `notice` what the centre has not done of what was asked about a row, and why, until it has been read; where
/// things have to be done first, `obstacles` lists them. `refused`: the oldest first.
void showRefused(const QList<OutboxItem>& refused, look::MessageBar& notice, ObstacleList& obstacles,
                 AccountLink& link);

} // namespace inservice
