// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "models/replica/outbox.h"
#include "models/replica/tables/checkins.h"

#include <optional>

class QLabel;
class QProgressBar;

namespace inservice {

class ReasonPanel;

/// How far the check-in of this semester is, over the list of a school: how many are confirmed, and what comes next.
///
/// Object names: checkinState, checkinProgress, checkinNotice; buttons checkinConfirm, checkinClose, checkinPrint; the
/// panel checkinPanel….
class CheckinBar : public QWidget {
    Q_OBJECT

public:
    /// What the bar is about.
    struct Standing {
        int people = 0;
        int confirmed = 0;
        int teachers = 0;                 ///< of people: 教師
        std::optional<CheckinRow> closed; ///< what the centre has kept of this semester, also what was opened again
        bool isOnItsWay = false;          ///< closing was asked for and is not answered
        int waiting = 0;                  ///< entries about which something is on its way
        [[nodiscard]] bool isClosed() const { return closed && closed->state == u"closed"; }
    };

    explicit CheckinBar(QWidget* parent = nullptr);

    void show(const Standing& standing);
    /// How many of those that are chosen can be confirmed; why none can.
    void setChosen(int count, const QString& whyNot);
    /// What of closing the centre has refused; none: nothing.
    void setRefused(const QList<OutboxItem>& refused);
    [[nodiscard]] QList<QAction*> actions() const { return m_actions; }

signals:
    void confirmAsked();
    /// Close the check-in.
    void closeAsked();
    void printAsked();
    void refusalRead();

private:
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString whyNotClosed() const;
    void openPanel();

    Standing m_standing;
    QLabel* m_state;
    QProgressBar* m_progress;
    look::MessageBar* m_notice;
    QPushButton* m_confirm;
    QPushButton* m_close;
    QPushButton* m_print;
    ReasonPanel* m_panel;
    QList<QAction*> m_actions;
};

} // namespace inservice
