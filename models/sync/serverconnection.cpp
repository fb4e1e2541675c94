// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/serverconnection.h"

#include "models/central/client/connectionstring.h"

#include <QJsonDocument>
#include <algorithm>
#include <exception>
#include <optional>

namespace inservice {

namespace {

/// Somebody waits for an answer, and a new connection may be quicker than an old one that hangs.
constexpr std::chrono::milliseconds stillThere = std::chrono::seconds(5);
constexpr int networkSeconds = 15;
constexpr int attemptSeconds = 10;
/// Where there is another host to turn to.
constexpr int hostSeconds = 3;

/// A line that takes less is too slow for files (docs/operating.md); and after so long the centre itself lets go.
constexpr qsizetype slowestBytesPerSecond = 256 * 1024;
constexpr std::chrono::milliseconds longestSending = std::chrono::seconds(60);

/// How long what is sent along may be on its way, before the answer is waited for.
std::chrono::milliseconds sending(const QList<QVariant>& parameters) {
    qsizetype bytes = 0;
    for (const QVariant& one : parameters) {
        bytes += one.typeId() == QMetaType::QByteArray ? one.toByteArray().size() : one.toString().size();
    }
    return std::min(longestSending, std::chrono::milliseconds(1000 * bytes / slowestBytesPerSecond));
}

PgError lost(const char* key, const QString& text) {
    PgError error;
    error.key = QLatin1String(key);
    error.text = text;
    error.connectionLost = true;
    return error;
}

} // namespace

/// A connection attempt on a thread of its own, which is let go when nobody waits for it any more: libpq asks the name
/// service without a way to be stopped.
struct ServerConnection::Attempt {
    std::mutex mutex;
    std::condition_variable changed;
    bool ended = false;
    bool givenUp = false;
    std::unique_ptr<PgConnection> connection;
    std::optional<PgError> error;
};

/// While it lives, the watching thread cuts the connection when the time is over.
class ServerConnection::Patience {
public:
    explicit Patience(ServerConnection& owner)
        : Patience(owner, owner.m_patience) {}
    Patience(ServerConnection& owner, std::chrono::milliseconds patience)
        : m_owner(owner)
        , m_patience(patience) {
        renew();
    }
    ~Patience() { set(Clock::time_point::max()); }
    Patience(const Patience&) = delete;
    Patience& operator=(const Patience&) = delete;
    void renew() { set(Clock::now() + m_patience); }

private:
    void set(Clock::time_point deadline) {
        const std::lock_guard lock(m_owner.m_mutex);
        m_owner.m_deadline = deadline;
        m_owner.m_changed.notify_all();
    }
    ServerConnection& m_owner;
    const std::chrono::milliseconds m_patience;
};

ServerConnection::ServerConnection(std::chrono::milliseconds patience)
    : m_patience(patience)
    , m_watcher([this] { watch(); }) {
}

ServerConnection::~ServerConnection() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_changed.notify_all();
    }
    m_watcher.join();
}

void ServerConnection::watch() {
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        if (m_deadline == Clock::time_point::max()) {
            m_changed.wait(lock);
        } else if (m_changed.wait_until(lock, m_deadline) == std::cv_status::timeout && m_deadline <= Clock::now()) {
            if (m_connection) {
                m_connection->abort();
            }
            m_deadline = Clock::time_point::max();
        }
    }
}

void ServerConnection::open(const QString& server, const QString& user) {
    close();
    // What comes with the start of a session wins over a role's own settings, which any desk could spoil.
    QString conninfo = withConnectionOption(
        withConnectionOption(server, QStringLiteral("user"), user), QStringLiteral("options"),
        QStringLiteral("-c local_preload_libraries= -c default_transaction_read_only=off -c statement_timeout=15s "
                       "-c lock_timeout=10s -c idle_in_transaction_session_timeout=60s"));
    if (connectionOption(server, QStringLiteral("connect_timeout")).isEmpty()) {
        const bool several = connectionOption(server, QStringLiteral("host")).contains(QLatin1Char(',')) ||
                             connectionOption(server, QStringLiteral("hostaddr")).contains(QLatin1Char(','));
        conninfo = withConnectionOption(conninfo, QStringLiteral("connect_timeout"),
                                        QString::number(several ? hostSeconds : attemptSeconds));
    }
    const auto attempt = std::make_shared<Attempt>();
    {
        const std::lock_guard lock(m_mutex);
        if (m_interrupted) {
            throw lost("link.closing", QStringLiteral("closing"));
        }
        m_attempt = attempt;
    }
    std::thread([attempt, conninfo] {
        std::unique_ptr<PgConnection> connection;
        std::optional<PgError> error;
        try {
            connection = std::make_unique<PgConnection>(conninfo, networkSeconds);
        } catch (const PgError& caught) {
            error = caught;
        } catch (const std::exception& caught) {
            error = lost("connection.failed", QString::fromUtf8(caught.what()));
        }
        const std::lock_guard lock(attempt->mutex);
        attempt->ended = true;
        attempt->error = error;
        if (!attempt->givenUp) {
            attempt->connection = std::move(connection);
        }
        attempt->changed.notify_all();
    }).detach();

    std::unique_lock lock(attempt->mutex);
    const bool inTime = attempt->changed.wait_for(lock, m_patience, [&] { return attempt->ended || attempt->givenUp; });
    if (!inTime || attempt->givenUp) {
        attempt->givenUp = true;
        throw lost("connection.failed", inTime ? QStringLiteral("closing") : QStringLiteral("no connection in time"));
    }
    if (attempt->error) {
        throw PgError(*attempt->error);
    }
    const std::lock_guard ownLock(m_mutex);
    m_attempt.reset();
    m_connection = std::move(attempt->connection);
    if (m_interrupted) {
        m_connection->abort();
    }
}

void ServerConnection::close() {
    std::unique_ptr<PgConnection> closing;
    const std::lock_guard lock(m_mutex);
    closing = std::move(m_connection);
}

bool ServerConnection::isOpen() const {
    return m_connection && m_connection->isOpen();
}

PgConnection& ServerConnection::demand() {
    if (!m_connection || m_interrupted) {
        throw lost("connection.lost", QStringLiteral("not connected"));
    }
    return *m_connection;
}

bool ServerConnection::stillAnswers() {
    if (!isOpen()) {
        return false;
    }
    try {
        const Patience watched(*this, std::min(m_patience, stillThere));
        demand().exec(QStringLiteral("SELECT api.hello()"));
        return true;
    } catch (const PgError&) {
        close();
        return false;
    }
}

PgRows ServerConnection::exec(const QString& sql, const QList<QVariant>& parameters) {
    PgConnection& connection = demand();
    const Patience watched(*this, m_patience + sending(parameters));
    return connection.exec(sql, parameters);
}

QJsonObject ServerConnection::json(const QString& sql, const QList<QVariant>& parameters) {
    return QJsonDocument::fromJson(exec(sql, parameters).scalar()).object();
}

void ServerConnection::each(const QString& sql, const QList<QVariant>& parameters,
                            const std::function<void(const PgConnection::Row& row)>& row) {
    PgConnection& connection = demand();
    Patience watched(*this);
    int rows = 0;
    connection.each(sql, parameters, [&](const PgConnection::Row& one) {
        if (++rows % 256 == 0) {
            watched.renew();
        }
        row(one);
    });
}

void ServerConnection::copyOut(const QString& sql, const std::function<void(const QByteArray& line)>& line) {
    PgConnection& connection = demand();
    Patience watched(*this);
    int lines = 0;
    connection.copyOut(sql, [&](const QByteArray& one) {
        if (++lines % 256 == 0) { // a lock a line would cost more than the line
            watched.renew();
        }
        line(one);
    });
}

void ServerConnection::interrupt() {
    std::shared_ptr<Attempt> attempt;
    {
        const std::lock_guard lock(m_mutex);
        m_interrupted = true;
        attempt = m_attempt;
        if (m_connection) {
            m_connection->abort();
        }
    }
    if (attempt) {
        const std::lock_guard lock(attempt->mutex);
        attempt->givenUp = true;
        attempt->changed.notify_all();
    }
}

ServerConnection::Snapshot::Snapshot(ServerConnection& connection)
    : m_connection(connection) {
    m_connection.exec(QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ"));
}

ServerConnection::Snapshot::~Snapshot() {
    if (m_done) {
        return;
    }
    try {
        m_connection.exec(QStringLiteral("ROLLBACK"));
    } catch (const PgError&) {
        m_connection.close(); // the server rolls back when the connection ends
    }
}

void ServerConnection::Snapshot::commit() {
    m_connection.exec(QStringLiteral("COMMIT"));
    m_done = true;
}

} // namespace inservice
