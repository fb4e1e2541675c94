// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/loweredge.h"

#include "forms/look/look.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice::look {

LowerEdge::LowerEdge(QWidget* window, QWidget* column)
    : QWidget(window)
    , m_column(column)
    , m_bars(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("lowerEdge"));
    m_bars->setContentsMargins(0, 0, 0, 0);
    m_bars->setSpacing(grid / 2);
    window->installEventFilter(this);
    if (column != window) {
        column->installEventFilter(this);
    }
    hide();
}

LowerEdge* LowerEdge::of(QWidget* page) {
    QWidget* window = page->window();
    if (auto* known = window->findChild<LowerEdge*>(QStringLiteral("lowerEdge"), Qt::FindDirectChildrenOnly)) {
        return known;
    }
    return new LowerEdge(window, window);
}

void LowerEdge::add(QWidget* bar, QWidget* owner) {
    bar->setParent(this);
    m_bars->addWidget(bar);
    bar->installEventFilter(this);
    connect(owner, &QObject::destroyed, bar, &QObject::deleteLater);
    layOut();
}

bool LowerEdge::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
        if (watched == parentWidget() || watched == m_column) {
            layOut();
        }
        break;
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        if (watched != parentWidget() && watched != m_column) {
            layOut();
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool LowerEdge::event(QEvent* event) {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        layOut(); // what is said has become longer
    }
    return done;
}

void LowerEdge::layOut() {
    bool some = false;
    for (int place = 0; place < m_bars->count(); ++place) {
        some = some || m_bars->itemAt(place)->widget()->isVisibleTo(this);
    }
    if (!some || m_column.isNull()) {
        hide();
        return;
    }
    const QWidget* window = parentWidget();
    const int left = m_column->mapTo(window, QPoint(0, 0)).x() + grid;
    const int width = std::max(1, std::min(m_column->width(), window->width() - left) - 2 * grid);
    m_bars->activate();
    const int height = m_bars->hasHeightForWidth() ? m_bars->totalHeightForWidth(width) : m_bars->sizeHint().height();
    // The buttons of a page end above one line: what is longer stands on the edge itself rather than on them.
    const int gap = height > 6 * grid ? 1 : grid / 2;
    setGeometry(left, window->height() - height - gap, width, height);
    show();
    raise();
}

} // namespace inservice::look
