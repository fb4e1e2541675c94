// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/edits/missinglist.h"

#include "forms/look/look.h"

#include <QFocusEvent>
#include <QPainter>

namespace inservice {

namespace {

constexpr int frame = 2; ///< px

} // namespace

MissingList::MissingList(QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setMargin(2 * frame);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
}

void MissingList::showMissing(const QString& text) {
    setText(text);
    setFocusPolicy(hasLinks() ? Qt::StrongFocus : Qt::NoFocus);
}

bool MissingList::hasLinks() const {
    return text().contains(QLatin1String("<a "));
}

void MissingList::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (look::isRecolouring(event)) {
        const QString said = text();
        clear(); // the colour of a link is part of the text once it is set
        setText(said);
    }
}

void MissingList::focusInEvent(QFocusEvent* event) {
    QLabel::focusInEvent(event);
    if (hasLinks() && (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)) {
        focusNextPrevChild(event->reason() == Qt::TabFocusReason); // to its first link, or the last one
    }
    update();
}

void MissingList::focusOutEvent(QFocusEvent* event) {
    QLabel::focusOutEvent(event);
    update();
}

void MissingList::paintEvent(QPaintEvent* event) {
    QLabel::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(this);
        painter.setPen(QPen(look::accent(), frame));
        painter.drawRect(QRectF(rect()).adjusted(frame / 2.0, frame / 2.0, -frame / 2.0, -frame / 2.0));
    }
}

} // namespace inservice
