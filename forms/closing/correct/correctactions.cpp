// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/correct/correctactions.h"

#include "forms/look/whynot.h"

namespace inservice {

CorrectActions::CorrectActions(QWidget* page)
    : FormActions(page)
    , m_send(add("correctSendAction", "document-send", tr("&Send the request"), &CorrectActions::sendAsked))
    , m_check(add("correctCheckAction", "document-edit-verify", tr("Chec&k"), &CorrectActions::checkAsked))
    , m_takeBack(
          add("correctTakeBackAction", "edit-undo", tr("Take back what was not sent"), &CorrectActions::takeBackAsked))
    , m_discard(add("correctDiscardAction", "edit-delete", tr("Discard this request"), &CorrectActions::discardAsked)) {
    setSending(m_send);
}

void CorrectActions::settle(bool isUnderway, const QString& whyNotSend) {
    const QString why = isUnderway ? underwayText() : QString();
    look::setPossible(m_send, whyNotSend);
    look::setPossible(m_check, why);
    look::setPossible(m_discard, why);
    m_takeBack->setVisible(isUnderway);
}

QString CorrectActions::underwayText() {
    return tr("The request is on its way to the centre.");
}

} // namespace inservice
