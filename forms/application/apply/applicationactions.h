// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/formactions.h"

namespace inservice {

/// What can be done with 表2-1.
///
/// Object names: sendAction, printDraftAction, discardAction, undoDiscardAction.
class ApplicationActions : public FormActions {
    Q_OBJECT

public:
    explicit ApplicationActions(QWidget* page);

    [[nodiscard]] QList<QAction*> all() const { return {m_send, m_print, m_discard, m_undo}; }
    [[nodiscard]] QAction* send() const { return m_send; }
    [[nodiscard]] QAction* print() const { return m_print; }
    [[nodiscard]] QAction* discard() const { return m_discard; }

    /// A correction is sent by its own name.
    void setCorrects(bool corrects);
    /// `isInForm`: the form stands in front; `canSend`: or what was written is read back.
    void settle(bool isInForm, bool canSend);
    /// Something was discarded and can be brought back.
    void setDiscarded(bool hasDiscarded);

signals:
    void sendAsked();
    void printAsked();
    void discardAsked();
    void undoAsked();

private:
    QAction* m_send;
    QAction* m_print;
    QAction* m_discard;
    QAction* m_undo;
};

} // namespace inservice
