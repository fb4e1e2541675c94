// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/scanwindow.h"

#include "forms/look/look.h"
#include "forms/paper/scanview.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace inservice {

ScanWindow::ScanWindow(QWidget* body, ScanView* view)
    : QWidget(view->window(), Qt::Window)
    , m_view(view) {
    setObjectName(QStringLiteral("scanWindow"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::grid, look::grid, look::grid, look::grid);
    layout->addWidget(body);
    resize(view->window()->size());
}

void ScanWindow::keyPressEvent(QKeyEvent* event) {
    if (!m_view->keyDone(*event)) {
        QWidget::keyPressEvent(event);
    }
}

void ScanWindow::closeEvent(QCloseEvent* event) {
    event->ignore();
    emit closed();
}

} // namespace inservice
