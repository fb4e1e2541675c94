// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/commands.h"
#include "forms/commands/heldcommands.h"
#include "models/sync/link.h"

#include <QTimer>
#include <chrono>
#include <optional>

namespace inservice {

/// What was asked for about the rows of one table: marks the list that shows them, and clears away what was done once
/// the replica shows it (a row is 待送 until then, so that nothing is decided twice by a quick hand). A subject says
/// which list it is.
class RowOutbox : public HeldCommands {
    Q_OBJECT

public:
    /// `table`: of the replica, what is before the colon in the subject of a command (models/tables/pending.h).
    RowOutbox(Link& link, const char* table, QObject* parent);

    /// How long a decision can be undone before anything is sent.
    static constexpr std::chrono::seconds usualHold{10};
    [[nodiscard]] std::chrono::seconds hold() const { return m_hold; }
    /// For tests, which have less patience. 0: what is held goes at once.
    void setHold(std::chrono::seconds hold) { m_hold = hold; }

    /// Puts one decision over one row or several into the outbox, all of it or nothing (false). What is held can be
    /// undone before it is sent. A new decision takes the place of what was refused about the same row.
    bool ask(QList<OutboxItem> items);
    [[nodiscard]] QList<OutboxItem> held() const override;
    /// The caption of the first: of whoever decides on one row at a time, of which nobody needs more words.
    [[nodiscard]] QString decisionText(const QList<OutboxItem>& decision) const override;
    QList<QUuid> cancelHeld(const QList<QUuid>& commands) override;
    /// A refusal was read, a parked decision dropped.
    void dismiss(const QUuid& command);
    /// All refusals about a row were read.
    void dismissRefused(qint64 id);
    [[nodiscard]] QList<OutboxItem> refused(qint64 id) const;
    [[nodiscard]] std::optional<OutboxItem> item(const QUuid& command) const;
    /// Of the row as the list has it now; none where it has no such row.
    [[nodiscard]] virtual std::optional<int> rowVersion(qint64 id) const = 0;

signals:
    /// The centre answered one of ours, about the row with this id.
    void finished(const QUuid& command, qint64 id, bool done);
    /// The outbox could not be written (disk full, no rights): nothing was asked.
    void failed(const QString& cause);

protected:
    /// The row that a command is about; 0: none of this list.
    [[nodiscard]] virtual qint64 idOf(const OutboxItem& item) const;
    /// Marks the rows of the list.
    virtual void mark(const QList<OutboxItem>& items) = 0;
    /// What of the row's surroundings the person saw, before the command is written down. Nothing by itself.
    virtual void noteSeen(OutboxItem& item) const { Q_UNUSED(item) }

    /// Reads the outbox and marks the list. A subclass begins with it.
    void update();
    /// The same soon; several calls of one moment are one reading.
    void readSoon();

private:
    Link& m_link;
    Commands& m_commands;
    const char* m_table;
    QList<OutboxItem> m_items;
    std::chrono::seconds m_hold = usualHold;
    QTimer m_soon;
};

} // namespace inservice
