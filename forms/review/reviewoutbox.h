// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/commands.h"
#include "forms/commands/heldcommands.h"
#include "models/tables/queuemodel.h"

#include <QTimer>
#include <chrono>

namespace inservice {

/// What this desk has asked for about cases: keeps what the person saw when deciding, marks the queue, and clears away
/// what was done once the replica shows it (a row is 待送 until then, so that nothing is decided twice by a quick
/// hand).
class ReviewOutbox : public HeldCommands {
    Q_OBJECT

public:
    ReviewOutbox(AccountLink& link, QueueModel& model, QObject* parent);

    /// How long a decision can be undone before anything is sent.
    static constexpr std::chrono::seconds usualHold{10};
    [[nodiscard]] std::chrono::seconds hold() const { return m_hold; }
    /// For tests, which have less patience. 0: what is held goes at once.
    void setHold(std::chrono::seconds hold) { m_hold = hold; }

    /// Puts one decision over one case or several into the outbox, all of it or nothing (false). What is held can be
    /// undone before it is sent. A new decision takes the place of what was refused about the same case.
    bool ask(QList<OutboxItem> items);
    [[nodiscard]] QList<OutboxItem> held() const override;
    QList<QUuid> cancelHeld(const QList<QUuid>& commands) override;
    [[nodiscard]] QString decisionText(const QList<OutboxItem>& decision) const override;
    /// A refusal was read, a parked decision dropped.
    void dismiss(const QUuid& command);
    [[nodiscard]] QList<OutboxItem> refused(qint64 applicationId) const;
    [[nodiscard]] std::optional<OutboxItem> item(const QUuid& command) const;
    [[nodiscard]] PendingMark pending(qint64 applicationId) const { return m_model.pending(applicationId); }

signals:
    /// The centre answered one of ours.
    void finished(const QUuid& command, qint64 applicationId, bool done);
    /// The outbox could not be written (disk full, no rights): nothing was asked.
    void failed(const QString& cause);

private:
    void update();
    /// What had been done with the case when it was decided about, for the day it has changed since.
    void noteHistory(OutboxItem& item) const;

    AccountLink& m_link;
    Commands& m_commands;
    QueueModel& m_model;
    QList<OutboxItem> m_items;
    std::chrono::seconds m_hold = usualHold;
    QTimer m_soon;
};

} // namespace inservice
