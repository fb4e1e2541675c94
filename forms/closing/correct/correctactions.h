// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/formactions.h"

namespace inservice {

/// What can be done with a request to put a closed course right.
///
/// Object names: correctSendAction, correctCheckAction, correctTakeBackAction, correctDiscardAction.
class CorrectActions : public FormActions {
    Q_OBJECT

public:
    explicit CorrectActions(QWidget* page);

    [[nodiscard]] QList<QAction*> all() const { return {m_send, m_check, m_takeBack, m_discard}; }
    [[nodiscard]] QList<QAction*> atFoot() const { return {m_send, m_takeBack, m_discard}; }
    [[nodiscard]] QAction* check() const { return m_check; }
    /// It is sent from where all of it is seen.
    void bind(QWidget* summary) { bindTo(summary, {m_send}); }
    /// `isUnderway`: it is on its way to the centre. `whyNotSend`: empty, it can be sent.
    void settle(bool isUnderway, const QString& whyNotSend);
    [[nodiscard]] static QString underwayText();

signals:
    void sendAsked();
    void checkAsked();
    void takeBackAsked();
    void discardAsked();

private:
    QAction* m_send;
    QAction* m_check;
    QAction* m_takeBack;
    QAction* m_discard;
};

} // namespace inservice
