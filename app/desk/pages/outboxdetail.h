// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/outbox.h"
#include "models/replica/replicareader.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace inservice {

namespace look {
class StateBadge;
}

/// What of a case is not any more as the person saw it who decided about it, a line a field: 「姓名：王○明 → 王○銘」.
/// Empty when the item is no decision that was parked, or the case is not here. Throws ReplicaError.
QStringList changesSince(const OutboxItem& item, const ReplicaReader& replica);

/// How long a held item can still be taken back, in whole seconds; 0 when it is not held (any more).
int secondsLeft(const OutboxItem& item, const QDateTime& now);

/// One thing that was asked for: what, when, how it stands, why, and what can be done about it. Nothing is drawn of an
/// action that does not go with it.
class OutboxDetail : public QWidget {
    Q_OBJECT

public:
    /// What can be done with the item that is shown.
    struct Steps {
        QString open; ///< the words on the button; empty: nowhere to go
        bool sendAgain = false;
        bool cancelHeld = false;
        QString drop;
    };

    explicit OutboxDetail(QWidget* parent = nullptr);

    void showItem(const OutboxItem& item, const QString& state, const QString& cause, const QStringList& changes,
                  const Steps& steps);
    /// Only the clock has moved.
    void showTimeLeft(int seconds);
    void focusFirstStep();

signals:
    void openRequested();
    void sendAgainRequested();
    void cancelRequested();
    void dropRequested();

private:
    QLabel* m_what;
    look::StateBadge* m_state;
    QLabel* m_when;
    QLabel* m_why;
    QWidget* m_changes;
    QLabel* m_changeList;
    QPushButton* m_cancelHeld;
    QPushButton* m_open;
    QPushButton* m_again;
    QPushButton* m_drop;
};

} // namespace inservice
