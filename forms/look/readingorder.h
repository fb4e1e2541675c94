// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace inservice::look {

/// Puts the controls of `page` in the order of Tab in which they are read: as they are laid out, from top to bottom and
/// from left to right within what stands side by side. A window does it when Tab is pressed, so that what was made
/// later, in whatever order, is met where it stands.
void tabAsRead(QWidget* page);

} // namespace inservice::look
