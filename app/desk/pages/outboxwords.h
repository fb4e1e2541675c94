// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "models/replica/outbox.h"

namespace inservice {

/// The meaning that goes with a state of the outbox.
look::Tone toneOf(OutboxState state);

/// Whether asking once more for the same, as it stands, can end otherwise: the reason lay in the moment (a quota, a
/// session, a right, the clock), not in what was asked for.
bool canBeSentAgain(const OutboxItem& item);

} // namespace inservice
