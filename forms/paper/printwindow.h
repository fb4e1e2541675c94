// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;
class QWidget;

namespace inservice {

/// A window of its own over a page, with a preview and what prints it (PrintPanel or one made of it): for paper that
/// is not what the page is about. Goes away when it is closed. `name`: its object name.
QDialog* openPrintWindow(QWidget* panel, const QString& name, const QString& title, QWidget* page);

} // namespace inservice
