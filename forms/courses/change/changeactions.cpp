// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/change/changeactions.h"

#include "forms/look/whynot.h"

#include <QWidget>

namespace inservice {

ChangeActions::ChangeActions(QWidget* page)
    : FormActions(page) {
    m_preview =
        add("changePreviewAction", "document-preview", tr("&Look at the changes"), &ChangeActions::previewAsked);
    m_check = add("changeCheckAction", "document-edit-verify", tr("Chec&k"), &ChangeActions::checkAsked);
    m_send = add("changeSendAction", "document-send", tr("&Send the change"), &ChangeActions::sendAsked);
    m_back = add("changeBackAction", "document-edit", tr("Change &more in the form"), &ChangeActions::backAsked);
    m_takeBack =
        add("changeTakeBackAction", "edit-undo", tr("Take back what was not sent"), &ChangeActions::takeBackAsked);
    m_discard = add("changeDiscardAction", "edit-delete", tr("Discard this change"), &ChangeActions::discardAsked);
    m_check->setShortcut(QKeySequence(Qt::Key_F7));
    setSending(m_preview);
    setSending(m_send);
}

void ChangeActions::bind(QWidget* form, QWidget* preview) {
    bindTo(form, {m_preview, m_check});
    bindTo(preview, {m_send, m_back, m_takeBack});
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
