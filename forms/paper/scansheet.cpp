// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/scansheet.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>

namespace inservice {

void ScanSheet::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect area(QPoint((width() - pageSize.width()) / 2, edge), pageSize);
    painter.fillRect(area, Qt::white); // paper, in light and in dark
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!image.isNull()) {
        painter.drawImage(area, image);
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(area.adjusted(-1, -1, 0, 0));
}

ScanHand::ScanHand(QScrollArea* area, Does does, QObject* parent)
    : QObject(parent)
    , m_area(area)
    , m_viewport(area->viewport())
    , m_does(std::move(does)) {
    area->installEventFilter(this);
    m_viewport->installEventFilter(this);
}

bool ScanHand::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_area && event->type() == QEvent::KeyPress) {
        return pageKey(static_cast<QKeyEvent*>(event));
    }
    if (watched == m_area && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_F11) {
        event->accept(); // the paper as large as the screen, rather than the window
    }
    if (watched == m_area && event->type() == QEvent::Resize) {
        m_does.resized();
    }
    if (watched != m_viewport) {
        return false;
    }
    switch (event->type()) {
    case QEvent::Wheel: {
        auto* wheel = static_cast<QWheelEvent*>(event);
        if (!(wheel->modifiers() & Qt::ControlModifier)) {
            return false;
        }
        m_does.zoom(std::pow(zoomStep, wheel->angleDelta().y() / 120.0), wheel->position());
        return true;
    }
    case QEvent::MouseButtonPress:
        m_last = static_cast<QMouseEvent*>(event)->pos();
        m_viewport->setCursor(Qt::ClosedHandCursor);
        m_area->setFocus(Qt::MouseFocusReason);
        return true;
    case QEvent::MouseMove: {
        auto* mouse = static_cast<QMouseEvent*>(event);
        if (!(mouse->buttons() & Qt::LeftButton)) {
            return false;
        }
        const QPoint delta = mouse->pos() - m_last;
        m_last = mouse->pos();
        m_area->horizontalScrollBar()->setValue(m_area->horizontalScrollBar()->value() - delta.x());
        m_area->verticalScrollBar()->setValue(m_area->verticalScrollBar()->value() - delta.y());
        return true;
    }
    case QEvent::MouseButtonDblClick:
        m_does.doubleClicked();
        return true;
    case QEvent::MouseButtonRelease:
        m_viewport->setCursor(Qt::OpenHandCursor);
        return true;
    default:
        return false;
    }
}

/// A screen further; at the end of a page the next one.
bool ScanHand::pageKey(const QKeyEvent* key) const {
    const QScrollBar* bar = m_area->verticalScrollBar();
    if (key->key() == Qt::Key_PageDown && bar->value() == bar->maximum()) {
        m_does.turn(1);
        return true;
    }
    if (key->key() == Qt::Key_PageUp && bar->value() == bar->minimum()) {
        m_does.turn(-1);
        return true;
    }
    return false;
}

} // namespace inservice
