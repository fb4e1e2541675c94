// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/commands.h"
#include "models/sync/guestlink.h"

#include <QJsonObject>
#include <QObject>
#include <QUuid>

namespace inservice {

/// One command under a case secret on its way to the centre, from the outbox to the centre's answer; where it has to
/// be, by way of a mailed code (待驗證信箱).
class MailedCommand : public QObject {
    Q_OBJECT

public:
    /// How a code is asked for.
    using Request = std::function<void(QObject* context, Link::Handler<bool> handler)>;

    MailedCommand(GuestLink& link, QObject* parent);

    /// Puts the command into the outbox. With `request` it waits there for its code, which is asked for at once.
    void start(OutboxItem item, Request request);
    /// Goes on with one that is in the outbox already.
    void resume(const OutboxItem& item, Request request);
    void requestCode();
    void enterCode(const QString& code);
    /// Takes it out of the outbox: it was never sent, or its answer has been read.
    void drop();
    /// Stops watching; the outbox keeps it.
    void leave();

    [[nodiscard]] bool isActive() const { return !m_id.isNull(); }
    [[nodiscard]] QUuid id() const { return m_id; }

signals:
    void codeRequested();
    /// Before it is mailed this PC has to compute for so many seconds.
    void codeBeingPrepared(int seconds);
    void codeMailed();
    /// Not asked for, or not granted: why, and whether the centre could not be reached.
    void codeNotMailed(const QString& sentence, bool offline);
    void codeRefused(const QString& sentence);
    /// It is out of this PC's hands: the centre has it, or will have it as soon as it can be reached.
    void underway();
    /// The centre did it, or said no. The item stays in the outbox until the one who listens has shown it, and
    /// dismisses it.
    void done(const inservice::OutboxItem& item);
    void refused(const inservice::OutboxItem& item);
    /// Somebody else has taken it out of the outbox.
    void gone();

private:
    void look();
    void watch(const QUuid& id);

    GuestLink& m_link;
    Commands& m_commands;
    QUuid m_id;
    Request m_request;
    bool m_sent = false;
    bool m_asking = false; ///< for a code
};

/// Problem, cause and cure of a question that got no answer.
[[nodiscard]] QString callErrorSentence(const CallError& error);

} // namespace inservice
