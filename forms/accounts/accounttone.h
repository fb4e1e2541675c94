// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"

class QModelIndex;

namespace inservice {

/// How the state of an account is coloured, wherever it stands in a list or tree: of its row (StateRole, PendingRole).
[[nodiscard]] look::Tone accountTone(const QModelIndex& index);

} // namespace inservice
