// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace inservice {

/// Name, version, licence and what the desk is built with.
void showAbout(QWidget* parent);

} // namespace inservice
