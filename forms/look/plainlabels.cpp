// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/plainlabels.h"

#include <QEvent>
#include <QLabel>

namespace inservice::look {

bool PlainLabels::eventFilter(QObject* watched, QEvent* event) {
    // A label's size is asked for, and a tooltip gets its text, after it was polished.
    if (event->type() == QEvent::Polish) {
        if (auto* label = qobject_cast<QLabel*>(watched); label && label->textFormat() == Qt::AutoText) {
            label->setTextFormat(Qt::PlainText);
        }
    }
    return false;
}

} // namespace inservice::look
