// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace inservice {

/// What the models of lists answer beside what Qt asks for: a view, a delegate or a test asks all of them alike.
enum ViewRole {
    StateRole = Qt::UserRole, ///< of the row, as the model says: int(ApplicationState), int(OutboxState)…
    PendingRole,              ///< of the row: int(Pending)
    StateColumnRole,          ///< true in the column that a state is drawn in
    LastListRole,             ///< a model's own come after it
};

} // namespace inservice
