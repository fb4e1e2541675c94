// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;

namespace inservice {

/// Runs `change` at once, or, while a mouse button is held down, as soon as it is let go: whatever moves a form about
/// between press and release takes the click away from the button under the mouse. Not run once `context` is gone.
void afterPress(QObject* context, std::function<void()> change);

} // namespace inservice
