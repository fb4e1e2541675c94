// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/intake.h"
#include "models/intake/mailbox/imapline.h"

#include <QSet>
#include <QThreadPool>
#include <QTimer>

namespace inservice {

/// The mailbox to which papers are sent: what lies in its folder is taken in, and a mail is put away once the centre
/// has all its papers. A mail without a scan stays where it is, unread. Its password lies sealed in the outbox's file.
class Mailbox : public QObject {
    Q_OBJECT

public:
    /// Of `intake`, which is its parent.
    Mailbox(AccountLink& link, Intake& intake);
    ~Mailbox() override;

    [[nodiscard]] const MailboxSettings& settings() const { return m_settings; }
    [[nodiscard]] bool isUsed() const { return !m_settings.host.isEmpty(); }
    /// Kept; without a host nothing is asked any more. Throws ReplicaError.
    void setSettings(const MailboxSettings& settings);
    /// Looks now.
    void look();
    /// MailboxError::key of the last look; empty: it went well, or there was none.
    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] QDateTime lastLook() const { return m_lastLook; } ///< that went well
    [[nodiscard]] bool isLooking() const { return m_looking; }

signals:
    void changed();

private:
    struct Visit;
    void load();
    void take(const Visit& visit);
    void settle(const IntakeFile& file);
    [[nodiscard]] QString prefix() const;
    static Visit visit(const Visit& asked);

    AccountLink& m_link;
    Intake& m_intake;
    MailboxSettings m_settings;
    QSet<QString> m_nothing; ///< mails that hold no scan: their places without a part
    QTimer m_timer;
    QTimer m_soon; ///< a mail can be put away
    QThreadPool m_pool;
    bool m_looking = false;
    QString m_fault;
    QDateTime m_lastLook;
};

} // namespace inservice
