// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/change/changeactions.h"

#include "forms/look/look.h"
#include "forms/look/whynot.h"

#include <QAction>
#include <QWidget>

namespace inservice {

ChangeActions::ChangeActions(QWidget* page)
    : QObject(page) {
    m_preview =
        add("changePreviewAction", "document-preview", tr("&Look at the changes"), &ChangeActions::previewAsked);
    m_check = add("changeCheckAction", "document-edit-verify", tr("Chec&k"), &ChangeActions::checkAsked);
    m_send = add("changeSendAction", "document-send", tr("&Send the change"), &ChangeActions::sendAsked);
    m_back = add("changeBackAction", "document-edit", tr("Change &more in the form"), &ChangeActions::backAsked);
    m_takeBack =
        add("changeTakeBackAction", "edit-undo", tr("Take back what was not sent"), &ChangeActions::takeBackAsked);
    m_discard = add("changeDiscardAction", "edit-delete", tr("Discard this change"), &ChangeActions::discardAsked);
    m_check->setShortcut(QKeySequence(Qt::Key_F7));
    for (QAction* action : {m_preview, m_send}) {
        action->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
        action->setAutoRepeat(false); // the second time means something else
    }
}

QAction* ChangeActions::add(const char* name, const char* icon, const QString& text, void (ChangeActions::*asked)()) {
    auto* action = new QAction(look::icon(QLatin1String(icon)), text, this);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, asked);
    return action;
}

void ChangeActions::bind(QWidget* form, QWidget* preview) {
    for (QAction* action : {m_preview, m_check}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        form->addAction(action);
    }
    for (QAction* action : {m_send, m_back, m_takeBack}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        preview->addAction(action);
    }
}

void ChangeActions::settle(bool isUnderway, const QString& whyNotSend) {
    const QString why = isUnderway ? tr("The change is on its way to the centre.") : QString();
    for (QAction* action : {m_preview, m_check, m_back, m_discard}) {
        look::setPossible(action, why);
    }
    look::setPossible(m_send, whyNotSend);
    m_takeBack->setVisible(isUnderway);
}

} // namespace inservice
