// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/client/pgconnection.h"

#include <QByteArray>
#include <QString>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace inservice {

/// The engine's connection with two promises that libpq alone does not give: no call lasts longer than its patience,
/// even if the centre is frozen, and interrupt() ends any wait at once, a connection attempt (name service, TLS)
/// included. All but interrupt() belong to one thread. Throws PgError.
class ServerConnection {
public:
    explicit ServerConnection(std::chrono::milliseconds patience = std::chrono::seconds(20));
    ~ServerConnection();
    ServerConnection(const ServerConnection&) = delete;
    ServerConnection& operator=(const ServerConnection&) = delete;

    /// `server` without a user; the options a desk always sends (database.md 1.5) are added.
    void open(const QString& server, const QString& user);
    void close();
    [[nodiscard]] bool isOpen() const;
    /// Of the open connection.
    [[nodiscard]] LineSafety safety() const { return m_connection->safety(); }
    [[nodiscard]] QString encryption() const { return m_connection->encryption(); }

    /// Whether the other end of an open connection is still there, found out quickly. Closes it if not.
    bool stillAnswers();
    PgRows exec(const QString& sql, const QList<QVariant>& parameters = {});
    /// The only value, read as a JSON object.
    QJsonObject json(const QString& sql, const QList<QVariant>& parameters = {});
    /// Rows one by one. Patience begins anew with each.
    void each(const QString& sql, const QList<QVariant>& parameters,
              const std::function<void(const PgConnection::Row& row)>& row);
    /// Patience begins anew with each line.
    void copyOut(const QString& sql, const std::function<void(const QByteArray& line)>& line);

    /// For good. From any thread; does not wait.
    void interrupt();
    [[nodiscard]] bool isInterrupted() const { return m_interrupted; }

    /// One snapshot for several statements; rolls back unless committed.
    class Snapshot {
    public:
        explicit Snapshot(ServerConnection& connection);
        ~Snapshot();
        Snapshot(const Snapshot&) = delete;
        Snapshot& operator=(const Snapshot&) = delete;
        void commit();

    private:
        ServerConnection& m_connection;
        bool m_done = false;
    };

private:
    using Clock = std::chrono::steady_clock;
    struct Attempt;
    class Patience;

    void watch();
    PgConnection& demand();

    const std::chrono::milliseconds m_patience;
    mutable std::mutex m_mutex; ///< guards what the watching thread and interrupt() touch
    std::condition_variable m_changed;
    std::unique_ptr<PgConnection> m_connection;
    std::shared_ptr<Attempt> m_attempt;
    Clock::time_point m_deadline = Clock::time_point::max();
    std::atomic<bool> m_interrupted{false};
    bool m_ending = false;
    std::thread m_watcher;
};

} // namespace inservice
