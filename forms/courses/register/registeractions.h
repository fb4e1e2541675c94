// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/formactions.h"

namespace inservice {

/// What can be done with a course that is registered.
///
/// Object names: submitAction, checkAction, seriesAction, takeBackAction, newAction, discardAction.
class RegisterActions : public FormActions {
    Q_OBJECT

public:
    explicit RegisterActions(QWidget* page);

    [[nodiscard]] QList<QAction*> all() const { return {m_submit, m_check, m_series, m_takeBack, m_new, m_discard}; }
    /// In the form alone: what is asked first has Ctrl+Return of its own, and of two neither is done.
    void bind(QWidget* form) { bindTo(form, all()); }
    /// How the course in the form stands.
    struct Standing {
        bool isUnderway = false;   ///< on its way to the centre
        bool isCorrection = false; ///< it has its number and was sent back
        bool isOver = false;       ///< and takes no correction any more
    };
    void settle(const Standing& standing);

signals:
    void submitAsked();
    void checkAsked();
    void seriesAsked();
    void discardAsked();
    void takeBackAsked();
    void anotherAsked();

private:
    QAction* m_submit;
    QAction* m_check;
    QAction* m_series;
    QAction* m_discard;
    QAction* m_takeBack;
    QAction* m_new;
};

} // namespace inservice
