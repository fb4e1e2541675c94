// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/replicastore.h"
#include "models/sync/identity.h"
#include "models/sync/link.h"
#include "models/sync/serverconnection.h"

#include <QElapsedTimer>
#include <QTimer>

namespace inservice {

/// What the engine reports about itself.
struct LinkNews {
    LinkState state = LinkState::Starting;
    LinkFault fault = LinkFault::None;
    LineSafety safety = LineSafety::Local;
    QString encryption;
    qint64 clockAhead = 0; ///< seconds
    QDateTime lastSync;
    QString cause;
    std::optional<ReplicaError::Kind> trouble;
    int tried = 0; ///< the number of the last tryNow() that has been done
};

/// Keeps one replica up to date and brings one outbox to the centre. Lives on its own thread, owns the connection and
/// its own SQLite connections; blocks there as long as it likes. Only interrupt() may be called from elsewhere.
///
// clang-format off
///     Starting ─► Loading ─► Online ◄─► Offline    a lost connection is tried again at once, then after 1, 2, 5, 15, 30 s
///                              │ ▲                  KS410 or another scope: load again, the old rows shown meanwhile
///                              ▼ │ renew
///                          NeedsSignIn              KA001, or opened offline: what waits is parked; the centre is
///                                                   looked for now and then
// clang-format on
class SyncEngine : public QObject {
    Q_OBJECT

public:
    struct Place {
        QString server;
        QString replicaFile;
        QString outboxFile;
        QString installation;
        std::shared_ptr<Vault> vault;
        QString folder; ///< the account's, beside others of the same centre
    };

    explicit SyncEngine(Place place);
    ~SyncEngine() override;

    /// Ends every wait for the network, for good. From any thread.
    virtual void interrupt();

    void start();
    /// Send what waits and ask for news, now.
    void wake();
    /// As wake(), and forget when to try again.
    void syncNow();
    /// The same, asked for by a person for the `asked`-th time: LinkNews::tried says when it has been done.
    void tryNow(int asked);
    void setLive(bool live);

    /// What the centre gives to a question. Throws PgError, CallFailure.
    virtual PgRows rowsOf(const Call& call) = 0;
    /// Runs a question and turns what goes wrong into an Answer. `repeatable`: asked again once on a new connection
    /// when the old one turns out to be dead.
    template<typename T>
    Answer<T> answer(const std::function<T()>& question, bool repeatable) {
        Answer<T> found;
        for (bool again = true; again;) {
            again = false;
            const bool wasOpen = m_server.isOpen();
            try {
                if (!repeatable) {
                    dropDead();
                }
                connectNow();
                found.value = question();
                found.error = {};
            } catch (...) {
                found.error = failureOf(std::current_exception());
                again = repeatable && wasOpen && found.error.offline && !m_server.isInterrupted();
                repeatable = false;
            }
        }
        return found;
    }

signals:
    void news(const inservice::LinkNews& news);
    void replicaChanged(const inservice::Changes& changes);
    void outboxTouched();
    void commandAnswered(const QUuid& id, bool done);

protected:
    enum class Sent { Done, Refused, CodeWrong, Later, TakenBack };

    [[nodiscard]] virtual QString user() const = 0;
    /// Whether there is a half of the replica under one's own scope.
    [[nodiscard]] virtual bool hasOwnPart() const = 0;
    /// After a new connection: who am I. Throws PgError, CallFailure.
    virtual void enter() {}
    /// False while nothing may be sent or asked (no valid token).
    [[nodiscard]] virtual bool mayWork() const { return true; }
    /// The centre's answer to one command. Throws PgError.
    virtual QJsonObject submit(const OutboxItem& item) = 0;
    /// Sends a command that belongs to this moment and not to the outbox; once more under the same id when the answer
    /// is lost. Returns its result. Throws PgError, CallFailure.
    QJsonObject submitNow(const OutboxItem& item);
    /// Begins a load of one's own half: sets cursor and scope; returns the tables that may be seen.
    virtual QStringList beginOwnLoad(ReplicaStore::Load& load);
    /// One's own delta: token first. Only called with hasOwnPart().
    virtual void ownDelta(const QString& cursor, const std::function<void(const PgConnection::Row& row)>& row);
    /// The session has ended (KA001).
    virtual void sessionEnded() {}
    /// All is sent and fetched; `centreTime`: now, by the centre's clock.
    virtual void settled(const QDateTime& centreTime) { Q_UNUSED(centreTime) }
    /// A command was done; before anybody is told.
    virtual void done(const OutboxItem& item, const QJsonObject& result);

    /// Opens connection and session unless they are. Throws PgError, CallFailure, ReplicaError.
    void connectNow();
    /// Sends one item and keeps the answer. Throws PgError when the connection is lost or the session has ended.
    Sent send(const OutboxItem& item);
    void setState(LinkState state, const QString& cause = {}, std::optional<ReplicaError::Kind> trouble = {},
                  LinkFault fault = LinkFault::None);
    [[nodiscard]] LinkState state() const { return m_news.state; }
    [[nodiscard]] ServerConnection& server() { return m_server; }
    [[nodiscard]] Outbox& outbox() { return *m_outbox; }
    [[nodiscard]] const Place& place() const { return m_place; }
    /// What send() was told last when a mailed code was not right.
    [[nodiscard]] const CallError& codeError() const { return m_codeError; }
    void loseConnection(const PgError& error);

private:
    void work();
    void workThrough();
    void reportSafety();
    void checkClock();
    /// As far as this PC's clock has been compared with it.
    [[nodiscard]] QDateTime centreTime() const;
    void compareClocks(const QJsonObject& hello, const QDateTime& asked);
    void openFiles();
    void openConnection();
    void waitForSignIn();
    void needSignIn();
    /// Closes a connection that does not answer any more (the centre was restarted while nobody asked).
    void dropDead();
    void sendWaiting();
    /// What became of one item, written down.
    Sent setRefused(const OutboxItem& item, const CallError& error);
    Sent setCodeWrong(const OutboxItem& item, const CallError& error);
    Sent setLater(const OutboxItem& item, int seconds, const CallError& error = {});
    /// Sent, and no answer that says what became of it.
    Sent setUnanswered(const OutboxItem& item, int seconds, const char* key);
    /// The line broke while it was on its way: the second time it lets the others go first.
    void noteLost(const OutboxItem& item);
    Sent failed(const OutboxItem& item, const PgError& error);
    void fetchNews();
    void fetchPart(ReplicaStore::Part part);
    /// False when the half has to be loaded anew.
    [[nodiscard]] bool fetchDelta(ReplicaStore::Part part, const QString& cursor);
    /// After a restore or a change of servers: true when something waits again that was done
    /// (Outbox::checkIncarnation).
    [[nodiscard]] bool checkIncarnation();
    void load(const QSet<ReplicaStore::Part>& parts);
    /// Notes that all tables of these halves have changed as a whole.
    void markWhole(const QSet<ReplicaStore::Part>& parts);
    void loadOnce(const QSet<ReplicaStore::Part>& parts);
    void loadPublic(ReplicaStore::Load& load);
    void loadOwn(ReplicaStore::Load& load);
    void copyTable(ReplicaStore::Load& load, const QString& name, const char* function);
    void reportChanges();
    void schedule(int milliseconds);
    void scheduleNext();
    void endSession();
    void repairReplica(const ReplicaError& error);
    CallError failureOf(const std::exception_ptr& failure);

    Place m_place;
    ServerConnection m_server;
    std::unique_ptr<ReplicaStore> m_store;
    std::unique_ptr<Outbox> m_outbox;
    QTimer* m_timer;
    QElapsedTimer m_sincePublic;
    QElapsedTimer m_sinceClock; ///< since the centre said its time
    QDateTime m_clockSeen;      ///< what this PC's clock said then
    LinkNews m_news;
    int m_asked = 0;
    QString m_epoch;
    QString m_incarnation;
    QHash<ReplicaStore::Part, QString> m_cursors; ///< to which this engine has brought the replica
    Changes m_changed;                            ///< in the replica, and not reported yet
    QHash<QUuid, int> m_lost;                     ///< how often the line broke while these were on their way
    CallError m_codeError;
    int m_attempts = 0;
    bool m_live = false;
    bool m_publicDue = true;
    bool m_outboxChanged = false;
};

/// What PostgreSQL said, as a desk hears it.
CallError callError(const PgError& error);
/// `error` of an answer `{status: "rejected", error: {code, key, detail}}`.
CallError callError(const QJsonObject& rejected);
Identity identityFrom(const QJsonObject& opened);

} // namespace inservice

Q_DECLARE_METATYPE(inservice::LinkNews)
