// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/askingpanel.h"

#include <QLayout>
#include <QResizeEvent>

namespace inservice {

AskingPanel::AskingPanel(QWidget* parent)
    : QFrame(parent) {
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QSize AskingPanel::sizeHint() const {
    QSize hint = QFrame::sizeHint();
    // Before it has been laid out its width says nothing.
    if (isVisible() && layout() != nullptr && layout()->hasHeightForWidth()) {
        hint.setHeight(layout()->totalHeightForWidth(width()));
    }
    return hint;
}

void AskingPanel::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry();
    }
}

} // namespace inservice
