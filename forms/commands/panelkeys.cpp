// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/panelkeys.h"

#include <QKeyEvent>
#include <QWidget>

namespace inservice {

PanelKeys::PanelKeys(QWidget* panel, QWidget* edit)
    : QObject(panel) {
    panel->installEventFilter(this);
    edit->installEventFilter(this);
}

bool PanelKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QObject::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
        emit confirmed();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        emit cancelled();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace inservice
