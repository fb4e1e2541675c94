// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/server/privateserver.h"

#include "models/central/client/pgconnection.h"
#include "models/central/server/serveraccount.h"
#include "models/central/server/serverprocess.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>
#include <QThread>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <libpq-fe.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace inservice {

namespace {

constexpr int pauseMs = 30;
constexpr qint64 keptLog = 1048576;
const char* const superuser = "postgres";

[[noreturn]] void fail(const char* key, const QString& text) {
    throw ServerError{QString::fromLatin1(key), text};
}

/// A small file written anew, never through a link that the folder's owner has put there.
void writeFile(const QString& path, const QByteArray& content, const ServerAccount& account) {
    const QByteArray name = QFile::encodeName(path);
    ::unlink(name.constData());
    const int descriptor = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    QFile file;
    const bool written = descriptor >= 0 && (account.own || ::fchown(descriptor, account.uid, account.gid) == 0) &&
                         file.open(descriptor, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle) &&
                         file.write(content) == content.size() && file.flush();
    if (!written)
        fail("server.folder",
             QStringLiteral("%1 cannot be written. Is the disk full, or the folder another user's?").arg(path));
}

/// Whether a folder is ours alone: no link, the right owner, closed to others.
bool isPrivate(const QByteArray& path, uid_t owner) {
    struct stat entry {};
    return ::lstat(path.constData(), &entry) == 0 && S_ISDIR(entry.st_mode) && entry.st_uid == owner &&
           (entry.st_mode & 0077) == 0;
}

bool makePrivate(const QByteArray& path, const ServerAccount& account) {
    if (::mkdir(path.constData(), 0700) == 0 && !account.own &&
        ::chown(path.constData(), account.uid, account.gid) != 0)
        return false;
    return isPrivate(path, account.uid);
}

} // namespace

struct PrivateServer::Private {
    QString folder;
    Options options;
    int usersLock = -1;

    Private(const QString& path, Options wanted)
        : folder(QDir::cleanPath(QFileInfo(path).absoluteFilePath()))
        , options(std::move(wanted)) {}
    ~Private() { releaseUse(); }
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    /// The folder without links: two spellings of one folder are one server.
    [[nodiscard]] QString home() const {
        const QString real = QFileInfo(folder).canonicalFilePath();
        return real.isEmpty() ? folder : real;
    }
    [[nodiscard]] QString data() const { return home() + QLatin1String("/data"); }
    [[nodiscard]] QString log() const { return home() + QLatin1String("/server.log"); }

    // --- the folder
    // ---------------------------------------------------------------------------------------------------

    void makeFolder() const {
        if (!QDir().mkpath(folder) || ::access(QFile::encodeName(folder).constData(), W_OK | X_OK) != 0)
            fail("server.folder",
                 QStringLiteral("The folder %1 cannot be made or written. Choose another, or make it yours.")
                     .arg(folder));
    }

    /// As root: the other account must be able to walk to the cluster.
    void openWay(const ServerAccount& account) const {
        if (account.own)
            return;
        ::chmod(QFile::encodeName(home()).constData(), 0711);
        if (account.run(QStringLiteral("/usr/bin/test"), {QStringLiteral("-x"), home()}, 5000).code != 0)
            fail("server.folder",
                 QStringLiteral("PostgreSQL does not run as root, and the account %1 it runs under cannot enter %2. "
                                "Choose a folder that is not below a closed one, for instance under /var/lib.")
                     .arg(account.name, home()));
    }

    [[nodiscard]] std::unique_ptr<QLockFile> lock() const {
        auto file = std::make_unique<QLockFile>(home() + QLatin1String("/lock"));
        file->setStaleLockTime(0); // only the death of its holder makes it stale, however long making takes
        if (!file->tryLock(90000))
            fail("server.busy",
                 QStringLiteral(
                     "Another program is still making, starting or stopping the server in %1. Wait for it, or "
                     "look whether it hangs.")
                     .arg(home()));
        return file;
    }

    void takeUse() {
        if (usersLock >= 0)
            return;
        const QByteArray path = QFile::encodeName(home() + QLatin1String("/users"));
        usersLock = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (usersLock < 0 || ::flock(usersLock, LOCK_SH | LOCK_NB) != 0) {
            releaseUse();
            fail("server.folder", QStringLiteral("%1 cannot be locked (%2).")
                                      .arg(QFile::decodeName(path), QString::fromLocal8Bit(std::strerror(errno))));
        }
    }

    void releaseUse() {
        if (usersLock >= 0)
            ::close(usersLock);
        usersLock = -1;
    }

    [[nodiscard]] bool othersUseIt() const {
        const int descriptor =
            ::open(QFile::encodeName(home() + QLatin1String("/users")).constData(), O_RDWR | O_CLOEXEC);
        if (descriptor < 0)
            return false;
        const bool free = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
        ::close(descriptor);
        return !free;
    }

    // --- the socket
    // ---------------------------------------------------------------------------------------------------

    /// Where the socket may lie, best first; the same for every program that uses this folder.
    [[nodiscard]] QStringList socketCandidates(const ServerAccount& account) const {
        const QString mark =
            QString::fromLatin1(QCryptographicHash::hash(home().toUtf8(), QCryptographicHash::Sha256).toHex().left(12));
        QStringList candidates;
        if (!account.own) {
            candidates.append(QStringLiteral("/run/inservice-") + mark);
        } else {
            const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
            if (QDir::isAbsolutePath(runtime) && isPrivate(QFile::encodeName(runtime), account.uid))
                candidates.append(runtime + QStringLiteral("/inservice-") + mark);
        }
        // /tmp is everybody's: a name that somebody else has taken first is passed over.
        for (int i = 0; i < 8; ++i)
            candidates.append(QStringLiteral("/tmp/inservice-%1-%2%3")
                                  .arg(account.uid)
                                  .arg(mark, i ? QString::number(i) : QString()));
        candidates.removeIf([](const QString& path) { return !fits(path); });
        return candidates;
    }

    /// A Unix socket's path has at most 107 bytes; the server's list of folders knows commas and quotes.
    static bool fits(const QString& path) {
        const QByteArray whole = QFile::encodeName(path) + "/.s.PGSQL.5432";
        return whole.size() <= static_cast<qsizetype>(sizeof(sockaddr_un::sun_path)) - 1 &&
               !path.contains(QLatin1Char(',')) && !path.contains(QLatin1Char('"')) &&
               !path.contains(QLatin1Char('\\'));
    }

    [[nodiscard]] QString makeSocketFolder(const ServerAccount& account) const {
        const QStringList candidates = socketCandidates(account);
        for (const QString& candidate : candidates) {
            if (makePrivate(QFile::encodeName(candidate), account))
                return candidate;
        }
        fail(
            "server.socket_path",
            QStringLiteral("No folder for the server's socket: neither under XDG_RUNTIME_DIR nor under /tmp can one be "
                           "made for %1. Look at the rights of /tmp.")
                .arg(account.name));
    }

    /// Where the running server listens (it wrote it down), else where it would.
    [[nodiscard]] QString socketFolder(const ServerAccount& account) const {
        const PidFile written = PidFile::read(data());
        if (!written.socketFolder.isEmpty())
            return written.socketFolder;
        const QStringList candidates = socketCandidates(account);
        for (const QString& candidate : candidates) {
            const QByteArray name = QFile::encodeName(candidate);
            struct stat entry {};
            if (isPrivate(name, account.uid) || ::lstat(name.constData(), &entry) != 0)
                return candidate;
        }
        return candidates.value(0);
    }

    // --- the server
    // ---------------------------------------------------------------------------------------------------

    [[nodiscard]] static PGPing ping(const QString& socket) {
        const QByteArray host = QFile::encodeName(socket);
        const std::array<const char*, 6> keys{"host", "port", "dbname", "user", "connect_timeout", nullptr};
        const std::array<const char*, 6> values{host.constData(), "5432", "postgres", superuser, "5", nullptr};
        return PQpingParams(keys.data(), values.data(), 0);
    }

    [[nodiscard]] static QString connectionString(const QString& socket, const QString& database) {
        return withConnectionOption(QStringLiteral("port=5432 dbname=%1").arg(database), QStringLiteral("host"),
                                    socket);
    }

    /// Whether the server that answers there works on our folder.
    [[nodiscard]] bool answers(const QString& socket) const {
        if (ping(socket) != PQPING_OK)
            return false;
        try {
            PgConnection connection(connectionString(socket, QStringLiteral("postgres")) + QStringLiteral(" user=") +
                                    QLatin1String(superuser));
            return QFile::decodeName(connection.exec(QStringLiteral("SHOW data_directory")).scalar()) == data();
        } catch (const PgError&) {
            return false;
        }
    }

    /// The version numbers there are, compared as numbers: 9 is before 15.
    [[nodiscard]] QList<int> installedVersions() const {
        QList<int> versions;
        const QStringList entries = QDir(options.versions).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString& entry : entries) {
            bool number = false;
            const int version = entry.toInt(&number);
            const QString bin = programs(version);
            if (number && QFileInfo(bin + QLatin1String("postgres")).isExecutable() &&
                QFileInfo(bin + QLatin1String("initdb")).isExecutable())
                versions.append(version);
        }
        std::sort(versions.begin(), versions.end());
        return versions;
    }

    [[nodiscard]] QString programs(int version) const {
        return QStringLiteral("%1/%2/bin/").arg(options.versions).arg(version);
    }

    [[nodiscard]] int chooseVersion() const {
        const QList<int> installed = installedVersions();
        if (installed.isEmpty() || installed.constLast() < 15)
            fail("server.not_installed",
                 QStringLiteral("There is no PostgreSQL 15 or later under %1. Install the package postgresql.")
                     .arg(options.versions));
        if (!QFileInfo::exists(data()))
            return installed.constLast();
        QFile file(data() + QLatin1String("/PG_VERSION"));
        int version = 0;
        if (file.open(QIODevice::ReadOnly))
            version = file.readAll().trimmed().toInt();
        if (version == 0)
            fail("server.folder",
                 QStringLiteral("%1 is not a PostgreSQL cluster that this user can read. Choose another folder.")
                     .arg(data()));
        if (!installed.contains(version))
            fail("server.version",
                 QStringLiteral("The server in %1 was made by PostgreSQL %2, installed is %3. Install the package "
                                "postgresql-%2 beside it, or move the folder away to begin anew.")
                     .arg(home())
                     .arg(version)
                     .arg(installed.constLast()));
        return version;
    }

    /// A cluster is there whole or not at all: it is made beside its place and moved there.
    void make(const QString& bin, const ServerAccount& account) const {
        const QString unfinished = data() + QLatin1String(".tmp");
        QDir(unfinished).removeRecursively();
        if (!makePrivate(QFile::encodeName(unfinished), account))
            fail("server.folder",
                 QStringLiteral("%1 cannot be made. Is the disk full, or the folder another user's?").arg(unfinished));
        QStringList arguments{QStringLiteral("-D"),
                              unfinished,
                              QStringLiteral("-U"),
                              QLatin1String(superuser),
                              QStringLiteral("-A"),
                              QStringLiteral("peer"),
                              QStringLiteral("--encoding=UTF8"),
                              QStringLiteral("--locale=C.UTF-8"),
                              QStringLiteral("--data-checksums"),
                              QStringLiteral("--no-instructions"),
                              QStringLiteral("--wal-segsize=1")};
        if (!options.durable)
            arguments.append(QStringLiteral("--no-sync"));
        const ServerAccount::Ended ended = account.run(bin + QLatin1String("initdb"), arguments, 180000);
        if (ended.code != 0) {
            QDir(unfinished).removeRecursively();
            fail("server.start", QStringLiteral("PostgreSQL could not make a cluster in %1: %2")
                                     .arg(home(), QString::fromLocal8Bit(ended.output.right(2000)).trimmed()));
        }
        // Who may be whom: only root and the one account, and no user by a password.
        QByteArray map;
        QList<QByteArray> people{account.name.toLocal8Bit()};
        if (account.name != QLatin1String("root"))
            people.append("root");
        for (const QByteArray& person : std::as_const(people)) {
            for (const char* role : {superuser, "desk_admin", "desk_user", "desk_anon"})
                map += "owner \"" + person + "\" " + role + '\n';
        }
        writeFile(unfinished + QLatin1String("/pg_hba.conf"), "local all all peer map=owner\n", account);
        writeFile(unfinished + QLatin1String("/pg_ident.conf"), map, account);
        if (::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(data()).constData()) != 0)
            fail("server.folder", QStringLiteral("%1 cannot be moved to %2.").arg(unfinished, data()));
    }

    /// Sees to it that nothing of this cluster lives and no pid file is in the way. Returns true when it turns out to
    /// run.
    bool clearTheWay(const ServerAccount& account) const {
        QDeadlineTimer patience(60000);
        QDeadlineTimer brief(5000);
        for (;;) {
            const PidFile file = PidFile::read(data());
            if (answers(socketFolder(account)))
                return true;
            const QList<qint64> living = clusterProcesses(data(), account);
            if (living.isEmpty()) {
                switch (file.state) {
                case PidFile::State::None:
                    return false;
                case PidFile::State::Unreadable:
                    break; // being written this moment, or cut off by a crash: time tells
                case PidFile::State::Written:
                    switch (processRole(file.pid, data(), account)) {
                    case ProcessRole::Gone:
                        return false; // PostgreSQL removes such a file itself, after its own checks
                    case ProcessRole::Another:
                        ::unlink(QFile::encodeName(data() + QLatin1String("/postmaster.pid")).constData());
                        return false;
                    case ProcessRole::Zombie: // counts as alive to PostgreSQL until it has been reaped
                    case ProcessRole::OfOurs: // began after we listed the living: look again
                        break;
                    }
                }
                if (brief.hasExpired()) {
                    ::unlink(QFile::encodeName(data() + QLatin1String("/postmaster.pid")).constData());
                    return false;
                }
            } else if (patience.hasExpired()) {
                fail(
                    "server.start",
                    QStringLiteral("The server in %1 runs (process %2) but does not answer. Its log is %3; end it with "
                                   "kill -INT %2 and try again.")
                        .arg(home())
                        .arg(living.constFirst())
                        .arg(log()));
            }
            QThread::msleep(pauseMs);
        }
    }

    [[nodiscard]] QStringList serverArguments(const QString& socket) const {
        QStringList arguments{QStringLiteral("-D"), data(), QStringLiteral("-p"), QStringLiteral("5432")};
        const auto set = [&arguments](const QString& setting) { arguments << QStringLiteral("-c") << setting; };
        set(QStringLiteral("listen_addresses="));
        set(QStringLiteral("unix_socket_directories=\"%1\"").arg(socket));
        set(QStringLiteral("unix_socket_permissions=0700"));
        set(QStringLiteral("cluster_name=inservice"));
        set(QStringLiteral("timezone=UTC"));
        set(QStringLiteral("log_timezone=UTC"));
        set(QStringLiteral("lc_messages=C"));
        set(QStringLiteral("max_connections=60"));
        set(QStringLiteral("shared_buffers=64MB"));
        set(QStringLiteral("jit=off"));
        // Values of statements are people's data and secrets: they stay out of the log (database.md 1.7).
        set(QStringLiteral("log_statement=none"));
        set(QStringLiteral("log_min_error_statement=panic"));
        set(QStringLiteral("log_error_verbosity=terse"));
        set(QStringLiteral("log_parameter_max_length=0"));
        set(QStringLiteral("log_parameter_max_length_on_error=0"));
        if (!options.durable) {
            set(QStringLiteral("fsync=off"));
            set(QStringLiteral("full_page_writes=off"));
        }
        return arguments;
    }

    void launch(const QString& bin, const ServerAccount& account) const {
        const QString socket = makeSocketFolder(account);
        if (QFileInfo(log()).size() > keptLog) {
            QFile::remove(log() + QLatin1String(".1"));
            QFile::rename(log(), log() + QLatin1String(".1"));
        }
        const qint64 before = QFileInfo(log()).size();
        qint64 pid = 0;
        if (!account.launch(bin + QLatin1String("postgres"), serverArguments(socket), log(), &pid))
            fail("server.start", QStringLiteral("%1postgres cannot be run.").arg(bin));
        QDeadlineTimer patience(120000); // recovery after a crash takes its time
        while (!answers(socket)) {
            const ProcessRole role = processRole(pid, data(), account);
            const bool ended = role == ProcessRole::Gone || role == ProcessRole::Zombie;
            if (ended || patience.hasExpired())
                fail("server.start",
                     QStringLiteral("PostgreSQL did not start in %1: %2").arg(home(), logSince(before)));
            QThread::msleep(pauseMs);
        }
    }

    [[nodiscard]] QString logSince(qint64 position) const {
        QFile file(log());
        if (!file.open(QIODevice::ReadOnly) || !file.seek(position))
            return QStringLiteral("it wrote no log");
        return QString::fromLocal8Bit(file.readAll().right(2000)).trimmed();
    }

    /// The postmaster of ours, 0 if none lives.
    [[nodiscard]] qint64 postmaster(const ServerAccount& account) const {
        const PidFile file = PidFile::read(data());
        return file.state == PidFile::State::Written && processRole(file.pid, data(), account) == ProcessRole::OfOurs
                   ? file.pid
                   : 0;
    }

    bool end(qint64 pid, int signal, int patienceMs, const ServerAccount& account) const {
        ::kill(static_cast<pid_t>(pid), signal);
        QDeadlineTimer patience(patienceMs);
        while (processRole(pid, data(), account) == ProcessRole::OfOurs ||
               !clusterProcesses(data(), account).isEmpty()) {
            if (patience.hasExpired())
                return false;
            QThread::msleep(pauseMs);
        }
        return true;
    }

    void stopLocked(const ServerAccount& account) const {
        const qint64 pid = postmaster(account);
        if (pid == 0)
            return;
        const QString socket = socketFolder(account);
        if (!end(pid, SIGINT, 30000, account) && !end(pid, SIGQUIT, 15000, account))
            fail("server.stop", QStringLiteral("The server in %1 (process %2) does not end. Its log is %3.")
                                    .arg(home())
                                    .arg(pid)
                                    .arg(log()));
        ::rmdir(QFile::encodeName(socket).constData());
    }
};

PrivateServer::PrivateServer(const QString& folder)
    : PrivateServer(folder, Options()) {
}

PrivateServer::PrivateServer(const QString& folder, Options options)
    : d(std::make_unique<Private>(folder, std::move(options))) {
}

PrivateServer::~PrivateServer() = default;

void PrivateServer::start() {
    d->makeFolder();
    const std::unique_ptr<QLockFile> lock = d->lock();
    const ServerAccount account = ServerAccount::choose(d->data());
    d->openWay(account);
    const bool made = QFileInfo::exists(d->data());
    if (!made || !d->clearTheWay(account)) {
        const QString bin = d->programs(d->chooseVersion());
        if (!made)
            d->make(bin, account);
        d->launch(bin, account);
    }
    d->takeUse();
}

void PrivateServer::stop() {
    if (!QFileInfo::exists(d->data())) {
        d->releaseUse();
        return;
    }
    const std::unique_ptr<QLockFile> lock = d->lock();
    d->releaseUse();
    if (!d->othersUseIt())
        d->stopLocked(ServerAccount::choose(d->data()));
}

void PrivateServer::discard() {
    if (!QFileInfo::exists(d->data()))
        return;
    const std::unique_ptr<QLockFile> lock = d->lock();
    d->releaseUse();
    if (d->othersUseIt())
        fail("server.busy", QStringLiteral("Another program uses the server in %1. Close it first.").arg(d->home()));
    d->stopLocked(ServerAccount::choose(d->data()));
    if (!QDir(d->data()).removeRecursively())
        fail("server.folder",
             QStringLiteral("%1 cannot be removed. Make it yours, or choose another folder.").arg(d->data()));
}

bool PrivateServer::isRunning() const {
    return QFileInfo::exists(d->data()) && d->answers(d->socketFolder(ServerAccount::choose(d->data())));
}

bool PrivateServer::exists() const {
    return QFileInfo::exists(d->data());
}

QString PrivateServer::adminUri() const {
    return withConnectionOption(deskUri(), QStringLiteral("user"), QLatin1String(superuser));
}

QString PrivateServer::deskUri() const {
    return Private::connectionString(d->socketFolder(ServerAccount::choose(d->data())), QStringLiteral("inservice"));
}

QString PrivateServer::defaultFolder() {
    if (::geteuid() == 0)
        return QStringLiteral("/var/lib/inservice-desk/trial");
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/inservice-desk/trial");
}

} // namespace inservice
