// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/formactions.h"

#include "forms/look/look.h"

#include <QWidget>

namespace inservice {

FormActions::FormActions(QWidget* page)
    : QObject(page) {
}

QAction* FormActions::make(const char* name, const char* icon, const QString& text) {
    auto* action = new QAction(look::icon(QLatin1String(icon)), text, this);
    action->setObjectName(QLatin1String(name));
    return action;
}

void FormActions::setSending(QAction* action) {
    action->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    action->setAutoRepeat(false);
}

void FormActions::bindTo(QWidget* place, const QList<QAction*>& actions) {
    for (QAction* action : actions) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        place->addAction(action);
    }
}

} // namespace inservice
