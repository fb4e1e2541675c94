// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/link.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace inservice {

/// What this desk asks of the centre over one link, before sign-in or after it: commands are made, put into the outbox
/// and followed to their end here.
class Commands : public QObject {
    Q_OBJECT

public:
    /// The one of a link, made when it is first asked for; it goes with the link.
    [[nodiscard]] static Commands& of(Link& link);

    /// A command that is not in the outbox yet. `subject`: what it is about ("application:<id>", "draft:<uuid>");
    /// `caption`: its line in the outbox, without personal data beyond a masked name; `seen`: what the person saw
    /// (OutboxItem::seen).
    [[nodiscard]] static OutboxItem makeItem(const QString& kind, const QString& subject, const QString& caption,
                                             const QJsonObject& body, const QJsonObject& seen = {});

    /// Puts it into the outbox, to be sent at once. Throws ReplicaError: then nothing was written down.
    QUuid ask(const OutboxItem& item);
    /// Several, all of them or none; `hold`: how long they can be undone before they are sent.
    QList<QUuid> ask(const QList<OutboxItem>& items, std::chrono::seconds hold = {});
    /// The same once more as a new command, in the place of one that was refused. Null: it is not there any more.
    QUuid askAgain(const QUuid& refused);

    /// By subject, what the outbox holds about it; of several the newest. One reading. Throws ReplicaError.
    [[nodiscard]] QHash<QString, OutboxItem> pendingBySubject() const;
    /// The newest about one subject. Throws ReplicaError.
    [[nodiscard]] std::optional<OutboxItem> pending(const QString& subject) const;

    /// Somebody waits for the answer of a command and will deal with it, until forgo() or its own end.
    void await(const QUuid& id, QObject* who) { m_awaited.insert(id, who); }
    void forgo(const QUuid& id) { m_awaited.remove(id); }
    [[nodiscard]] bool isAwaited(const QUuid& id) const { return !m_awaited.value(id).isNull(); }

signals:
    /// The centre has answered a command that was asked for here since the program was started.
    void finished(const QUuid& id, const QString& subject, bool done);

private:
    explicit Commands(Link& link);

    Link& m_link;
    QHash<QUuid, QString> m_asked; ///< what it is about, by command
    QHash<QUuid, QPointer<QObject>> m_awaited;
};

} // namespace inservice
