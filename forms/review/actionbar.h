// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/review/actions.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QWidget>
#include <chrono>
#include <functional>

class QLabel;
class QPushButton;

namespace inservice {

/// What can be done with a case, a button each; above them why something cannot be done now. For a moment after the
/// case has become another one under them, the buttons do nothing: the second half of a double click was meant for what
/// stood there before. The focus is never put on them: a bare Enter decides nothing.
///
/// Object names: case and the name of an action (actions.h): caseReceive…; caseWhyNot.
class ActionBar : public QWidget {
    Q_OBJECT

public:
    /// `isChief`: in the words of a school's own 總負責人, else of a desk.
    ActionBar(bool isChief, QWidget* parent);

    static constexpr std::chrono::milliseconds usualPause{700};
    /// For tests, which know what they press. A pause that runs begins anew with this length.
    void setPause(std::chrono::milliseconds length) {
        m_pause = length;
        if (isPausing()) {
            pause();
        }
    }
    /// Something else stands under the hand now: the pause begins.
    void pause() { m_idle.setRemainingTime(m_pause); }
    [[nodiscard]] bool isPausing() const { return !m_idle.hasExpired(); }

    /// The account type that was applied for: of the two 啟用成 that one's is the accent button and comes first.
    void setRequested(AccountType type);
    void setAvailable(const std::function<Availability(CaseAction)>& availability);
    /// Whether 收件 is the accent button; it is not while something else on the page is.
    void setReceiveFirst(bool first);
    /// None for an action that has no button here.
    [[nodiscard]] QWidget* button(CaseAction action) const;

signals:
    void chosen(inservice::CaseAction action);

private:
    bool m_isChief = false;
    QHash<CaseAction, QPushButton*> m_buttons;
    QDeadlineTimer m_idle{0}; ///< until then the buttons do nothing
    std::chrono::milliseconds m_pause = usualPause;
    QLabel* m_whyNot = nullptr;
};

} // namespace inservice
