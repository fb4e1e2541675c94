// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/link.h"
#include "models/tables/queuemodel.h"

#include <QTimer>

namespace inservice {

/// What this desk has asked for about cases: keeps what the person saw when deciding, marks the queue, and clears away
/// what was done once the replica shows it (a row is 待送 until then, so that nothing is decided twice by a quick
/// hand).
class ReviewOutbox : public QObject {
    Q_OBJECT

public:
    ReviewOutbox(AccountLink& link, QueueModel& model, QObject* parent);

    /// Puts a command into the outbox; what was refused about the same case before has been read and is taken away.
    QUuid submit(const OutboxItem& item, const ApplicationRow& seen);
    /// A refusal was read.
    void dismiss(const QUuid& command);
    [[nodiscard]] QList<OutboxItem> refused(qint64 applicationId) const;
    /// The case as it was when the command was asked for; none after a restart.
    [[nodiscard]] std::optional<ApplicationRow> seen(const QUuid& command) const;
    [[nodiscard]] PendingMark pending(qint64 applicationId) const { return m_model.pending(applicationId); }

signals:
    void changed();
    /// The centre answered one of ours.
    void finished(const QUuid& command, qint64 applicationId, bool done);
    /// The outbox could not be written (disk full, no rights): nothing was asked.
    void failed(const QString& cause);

private:
    void update();

    struct Sent {
        ApplicationRow seen;
        QString kind;
        bool done = false;
    };
    AccountLink& m_link;
    QueueModel& m_model;
    QHash<QUuid, Sent> m_sent;
    QList<OutboxItem> m_items;
    QTimer m_soon;
};

} // namespace inservice
