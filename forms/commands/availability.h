// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace inservice {

/// Whether an action belongs to a thing as it stands, and if it cannot be done now, the rule and who can. What is not
/// offered says so too: its entry in the menu is there, disabled. The centre decides; this only helps the person at the
/// desk.
struct Availability {
    bool isOffered = false; ///< the action belongs to this state: its button is shown
    QString whyNot;         ///< empty: it can be done
    [[nodiscard]] bool isEnabled() const { return isOffered && whyNot.isEmpty(); }
};

} // namespace inservice
