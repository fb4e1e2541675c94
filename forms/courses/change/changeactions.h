// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/formactions.h"

namespace inservice {

/// What can be done with a change in the making: over the form, and once it has been looked at.
///
/// Object names: changePreviewAction, changeCheckAction, changeSendAction, changeBackAction, changeTakeBackAction,
/// changeDiscardAction.
class ChangeActions : public FormActions {
    Q_OBJECT

public:
    explicit ChangeActions(QWidget* page);

    [[nodiscard]] QList<QAction*> overForm() const { return {m_preview, m_check, m_discard}; }
    [[nodiscard]] QList<QAction*> overPreview() const { return {m_send, m_back, m_takeBack, m_discard}; }
    /// Ctrl+Return means what stands in front: `form` or `preview`.
    void bind(QWidget* form, QWidget* preview);
    /// `isUnderway`: the change is on its way to the centre. `whyNotSend`: empty, it can be sent.
    void settle(bool isUnderway, const QString& whyNotSend);

signals:
    void previewAsked();
    void checkAsked();
    void sendAsked();
    void backAsked();
    void takeBackAsked();
    void discardAsked();

private:
    QAction* m_preview;
    QAction* m_check;
    QAction* m_send;
    QAction* m_back;
    QAction* m_takeBack;
    QAction* m_discard;
};

} // namespace inservice
