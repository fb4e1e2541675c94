// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/buttonaction.h"

#include "forms/look/look.h"
#include "forms/look/whynot.h"

#include <QAbstractButton>
#include <QEvent>

namespace inservice::look {

ButtonAction::ButtonAction(QAbstractButton* button, const QString& icon, const QString& text, QWidget* part)
    : QAction(look::icon(icon), text, part)
    , m_button(button) {
    setObjectName(button->objectName() + QStringLiteral("Action"));
    button->installEventFilter(this);
    connect(this, &QAction::triggered, button, &QAbstractButton::click);
    follow();
}

QList<QAction*> ButtonAction::in(const QWidget* part) {
    const QList<ButtonAction*> found = part->findChildren<ButtonAction*>();
    return {found.cbegin(), found.cend()};
}

bool ButtonAction::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::EnabledChange:
    case QEvent::ToolTipChange:
        follow();
        break;
    default:
        break;
    }
    return QAction::eventFilter(watched, event);
}

void ButtonAction::follow() {
    setVisible(m_button->isVisible());
    setPossible(this, whyNot(m_button));
    setEnabled(m_button->isVisible() && m_button->isEnabled());
}

} // namespace inservice::look
