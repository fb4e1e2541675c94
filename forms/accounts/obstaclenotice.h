// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/outbox.h"

namespace inservice {

class AccountLink;
class ObstacleList;

namespace look {
class MessageBar;
}

/// showRefused() (forms/commands) with what has to be done first: `obstacles` lists it.
void showRefused(const QList<OutboxItem>& refused, look::MessageBar& notice, ObstacleList& obstacles,
                 AccountLink& link);

} // namespace inservice
