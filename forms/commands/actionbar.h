// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/availability.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QWidget>
#include <chrono>
#include <functional>

class QLabel;
class QPushButton;

namespace inservice {

/// What can be done with what a page shows, a button each; above them why something cannot be done now. For a moment
/// after something else stands there, the buttons do nothing: the second half of a double click was meant for what was
/// there before. The focus is never put on them: a bare Enter decides nothing.
///
/// Object names: the name of the bar (case) and of an action: caseReceive…; caseWhyNot.
class ActionBar : public QWidget {
    Q_OBJECT

public:
    struct Button {
        int action; ///< what its subject knows it by
        QString text;
        QString name;
        bool isPrimary = false; ///< the accent button
    };
    ActionBar(const QString& name, const QList<Button>& buttons, QWidget* parent);

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

    void setPrimary(int action, bool isPrimary);
    void setAvailable(const std::function<Availability(int action)>& availability);
    /// None for an action that has no button here.
    [[nodiscard]] QWidget* button(int action) const;

signals:
    void chosen(int action);

private:
    QList<int> m_order; ///< of the reasons
    QHash<int, QPushButton*> m_buttons;
    QDeadlineTimer m_idle{0}; ///< until then the buttons do nothing
    std::chrono::milliseconds m_pause = usualPause;
    QLabel* m_whyNot = nullptr;
};

} // namespace inservice
