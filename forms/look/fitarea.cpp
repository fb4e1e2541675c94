// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/fitarea.h"

#include "forms/look/look.h"

#include <QApplication>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>

namespace inservice::look {

FitArea::FitArea(int least, QWidget* parent)
    : QScrollArea(parent)
    , m_least(least) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { showFocus(now); });
}

void FitArea::showFocus(QWidget* focus) {
    if (focus != nullptr && widget() != nullptr && widget()->isAncestorOf(focus)) {
        ensureWidgetVisible(focus, 0, grid);
    }
}

int FitArea::wanted() const {
    if (widget() == nullptr) {
        return m_least;
    }
    const QLayout* layout = widget()->layout();
    // Before it has been laid out its width says nothing.
    const bool known = testAttribute(Qt::WA_WState_Created) && isVisible();
    return known && layout != nullptr && layout->hasHeightForWidth() ? layout->totalHeightForWidth(viewport()->width())
                                                                     : widget()->sizeHint().height();
}

QSize FitArea::sizeHint() const {
    return {widget() != nullptr ? widget()->sizeHint().width() : 0, wanted()};
}

QSize FitArea::minimumSizeHint() const {
    const int bar = verticalScrollBar()->sizeHint().width(); // it must not lie over what is in it
    return {widget() != nullptr ? widget()->minimumSizeHint().width() + bar : 0, qMin(m_least, wanted())};
}

bool FitArea::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    const bool isFiltered = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::Resize) {
        showFocus(QApplication::focusWidget()); // it got the focus where it stood before it was laid out
    }
    return isFiltered;
}

void FitArea::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry(); // words that wrap need another height
    }
    showFocus(QApplication::focusWidget());
}

} // namespace inservice::look
