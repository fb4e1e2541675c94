// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace inservice {

/// The shortcut sheet: every key of the window's menus as they are now, and those that lists and forms share.
void showShortcuts(QWidget* window);

} // namespace inservice
