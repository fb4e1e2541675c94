// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/fieldsview.h"

namespace inservice {

class ReplicaReader;

/// What was done with an account, by whom, why and with which changes, the newest first; without fields where one sees
/// nothing of it. Throws ReplicaError.
[[nodiscard]] FieldsView::Section accountHistory(const ReplicaReader& replica, qint64 accountId);

} // namespace inservice
