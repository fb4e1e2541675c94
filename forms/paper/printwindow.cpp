// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/printwindow.h"

#include <QDialog>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr QSize windowSize(1000, 640); ///< px, fits 1366 × 720

} // namespace

QDialog* openPrintWindow(QWidget* panel, const QString& name, const QString& title, QWidget* page) {
    auto* window = new QDialog(page);
    window->setObjectName(name);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(title);
    (new QVBoxLayout(window))->addWidget(panel);
    window->resize(windowSize);
    window->open();
    return window;
}

} // namespace inservice
