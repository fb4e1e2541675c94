// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/enterpresses.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace inservice::look {

bool EnterPresses::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return ApplicationFilter::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        return ApplicationFilter::eventFilter(watched, event);
    }
    // A check box is ticked by the space bar alone: Enter there belongs to the form.
    if (qobject_cast<QPushButton*>(watched) == nullptr && qobject_cast<QToolButton*>(watched) == nullptr) {
        return ApplicationFilter::eventFilter(watched, event);
    }
    auto* button = static_cast<QAbstractButton*>(watched);
    if (!key->isAutoRepeat() && button->isEnabled()) {
        button->click();
    }
    return true;
}

} // namespace inservice::look
