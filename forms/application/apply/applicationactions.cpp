// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/apply/applicationactions.h"

#include "forms/look/whynot.h"

#include <QWidget>

namespace inservice {

ApplicationActions::ApplicationActions(QWidget* page)
    : FormActions(page)
    , m_send(add("sendAction", "document-send", tr("&Send the application"), &ApplicationActions::sendAsked))
    , m_print(add("printDraftAction", "document-print", tr("Print a d&raft…"), &ApplicationActions::printAsked))
    , m_discard(add("discardAction", "edit-delete", tr("&Discard this draft"), &ApplicationActions::discardAsked))
    , m_undo(add("undoDiscardAction", "edit-undo", tr("&Undo discarding"), &ApplicationActions::undoAsked)) {
    setSending(m_send);
    m_print->setShortcut(QKeySequence::Print);
    m_undo->setShortcut(QKeySequence::Undo); // a field that is typed into keeps its own
    setDiscarded(false);
    bindTo(page, {m_undo, m_print, m_send, m_discard});
}

void ApplicationActions::setCorrects(bool corrects) {
    m_send->setText(corrects ? tr("&Send the correction") : tr("&Send the application"));
}

void ApplicationActions::settle(bool isInForm, bool canSend) {
    const QString sent = tr("The form has been sent: this was possible before.");
    look::setPossible(m_send, canSend ? QString() : sent);
    look::setPossible(m_print, isInForm ? QString() : sent);
    look::setPossible(m_discard, isInForm ? QString() : sent);
}

void ApplicationActions::setDiscarded(bool hasDiscarded) {
    look::setPossible(m_undo, hasDiscarded ? QString() : tr("Nothing has been discarded."));
}

} // namespace inservice
