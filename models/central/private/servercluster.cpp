// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/private/servercluster.h"

#include "models/central/private/servergate.h"
#include "models/central/private/serverprocess.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <unistd.h>
#include <utility>

namespace inservice {

namespace {

constexpr int pauseMs = 30;
constexpr qint64 keptLog = 1048576;

/// Standard input is the file `users`: its lock can be had alone when no program uses the server any more, be it that
/// all of them were killed. It is kept until the server has ended, so that nobody begins to use it meanwhile.
const char* const guardScript = R"(exec 3<&0 </dev/null
place=$1
shift
"$@" 3<&- &
server=$!
(
    flock -x 3 &
    waiting=$!
    trap 'kill $waiting' TERM
    wait $waiting && kill -INT $server
) &
guard=$!
wait $server
ended=$?
kill $guard 2>/dev/null
rmdir "$place" 2>/dev/null
exit $ended
)";

} // namespace

QList<int> ServerCluster::installedVersions() const {
    QList<int> versions;
    const QStringList entries = QDir(m_options.versions).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& entry : entries) {
        bool number = false;
        const int version = entry.toInt(&number);
        const QString bin = programs(version);
        if (number && QFileInfo(bin + QLatin1String("postgres")).isExecutable() &&
            QFileInfo(bin + QLatin1String("initdb")).isExecutable()) {
            versions.append(version);
        }
    }
    std::sort(versions.begin(), versions.end());
    return versions;
}

QString ServerCluster::programs(int version) const {
    return QStringLiteral("%1/%2/bin/").arg(m_options.versions).arg(version);
}

int ServerCluster::chooseVersion() const {
    const QList<int> installed = installedVersions();
    if (installed.isEmpty() || installed.constLast() < 15) {
        failServer("server.not_installed",
                   QStringLiteral("There is no PostgreSQL 15 or later under %1. Install the package postgresql.")
                       .arg(m_options.versions));
    }
    if (!QFileInfo::exists(m_folder.data())) {
        const auto newest = std::find_if(installed.crbegin(), installed.crend(),
                                         [this](int version) { return version >= 15 && !gate(version).isEmpty(); });
        return newest == installed.crend() ? installed.constLast() : *newest;
    }
    QFile file(m_folder.data() + QLatin1String("/PG_VERSION"));
    int version = 0;
    if (file.open(QIODevice::ReadOnly)) {
        version = file.readAll().trimmed().toInt();
    }
    if (version == 0) {
        failServer("server.folder",
                   QStringLiteral("%1 is not a PostgreSQL cluster that this user can read. Choose another folder.")
                       .arg(m_folder.data()));
    }
    if (!installed.contains(version)) {
        failServer("server.version",
                   QStringLiteral("The server in %1 was made by PostgreSQL %2, installed is %3. Install the package "
                                  "postgresql-%2 beside it, or move the folder away to begin anew.")
                       .arg(m_folder.home(), QString::number(version), QString::number(installed.constLast())));
    }
    return version;
}

QString ServerCluster::gate(int version) const {
    if (m_options.gate.isEmpty()) {
        return gateFile(m_options.versions, version);
    }
    return QFileInfo::exists(m_options.gate) ? m_options.gate : QString();
}

QString ServerCluster::demandGate(int version) const {
    const QString module = gate(version);
    if (module.isEmpty()) {
        failServer("server.gate",
                   QStringLiteral("The statement gate for PostgreSQL %1 is missing: without it a centre does not run. "
                                  "Install the package postgresql-%1-inservice-gate.")
                       .arg(version));
    }
    return module;
}

void ServerCluster::make() const {
    const int version = chooseVersion();
    (void)demandGate(version);
    const QString unfinished = m_folder.data() + QLatin1String(".tmp");
    QDir(unfinished).removeRecursively();
    if (!makePrivateFolder(unfinished, m_account)) {
        failServer(
            "server.folder",
            QStringLiteral("%1 cannot be made. Is the disk full, or the folder another user's?").arg(unfinished));
    }
    QStringList arguments{QStringLiteral("-D"),
                          unfinished,
                          QStringLiteral("-U"),
                          QLatin1String(ServerSocket::superuser),
                          QStringLiteral("-A"),
                          QStringLiteral("peer"),
                          QStringLiteral("--encoding=UTF8"),
                          QStringLiteral("--locale=C.UTF-8"),
                          QStringLiteral("--data-checksums"),
                          QStringLiteral("--no-instructions"),
                          QStringLiteral("--wal-segsize=1")};
    if (!m_options.durable) {
        arguments.append(QStringLiteral("--no-sync"));
    }
    const ServerAccount::Ended ended = m_account.run(programs(version) + QLatin1String("initdb"), arguments, 180000);
    if (ended.code != 0) {
        QDir(unfinished).removeRecursively();
        failServer("server.start",
                   QStringLiteral("PostgreSQL could not make a cluster in %1: %2")
                       .arg(m_folder.home(), QString::fromLocal8Bit(ended.output.right(2000)).trimmed()));
    }
    // Who may be whom: only root and the one account, and no user by a password.
    QByteArray map;
    QList<QByteArray> people{m_account.name.toLocal8Bit()};
    if (m_account.name != QLatin1String("root")) {
        people.append("root");
    }
    for (const QByteArray& person : std::as_const(people)) {
        for (const char* role : {ServerSocket::superuser, "desk_admin", "desk_user", "desk_anon"}) {
            map += "owner \"" + person + "\" " + role + '\n';
        }
    }
    writePrivateFile(unfinished + QLatin1String("/pg_hba.conf"), "local all all peer map=owner\n", m_account);
    writePrivateFile(unfinished + QLatin1String("/pg_ident.conf"), map, m_account);
    if (::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(m_folder.data()).constData()) != 0) {
        failServer("server.folder", QStringLiteral("%1 cannot be moved to %2.").arg(unfinished, m_folder.data()));
    }
}

bool ServerCluster::clearTheWay() const {
    QDeadlineTimer patience(60000);
    QDeadlineTimer brief(5000);
    for (;;) {
        const PidFile file = PidFile::read(m_folder.data());
        if (m_socket.answers(m_socket.place(m_account))) {
            return true;
        }
        const QList<qint64> living = clusterProcesses(m_folder.data(), m_account);
        if (living.isEmpty()) {
            switch (file.state) {
            case PidFile::State::None:
                return false;
            case PidFile::State::Unreadable:
                break; // being written this moment, or cut off by a crash: time tells
            case PidFile::State::Written:
                switch (processRole(file.pid, m_folder.data(), m_account)) {
                case ProcessRole::Gone:
                    return false; // PostgreSQL removes such a file itself, after its own checks
                case ProcessRole::Another:
                    ::unlink(QFile::encodeName(m_folder.data() + QLatin1String("/postmaster.pid")).constData());
                    return false;
                case ProcessRole::Zombie: // counts as alive to PostgreSQL until it has been reaped
                case ProcessRole::OfOurs: // began after we listed the living: look again
                    break;
                }
            }
            if (brief.hasExpired()) {
                ::unlink(QFile::encodeName(m_folder.data() + QLatin1String("/postmaster.pid")).constData());
                return false;
            }
        } else if (patience.hasExpired()) {
            failServer(
                "server.start",
                QStringLiteral("The server in %1 runs (process %2) but does not answer. Its log is %3; end it with "
                               "kill -INT %2 and try again.")
                    .arg(m_folder.home(), QString::number(living.constFirst()), m_folder.log()));
        }
        QThread::msleep(pauseMs);
    }
}

QStringList ServerCluster::arguments(const QString& socket) const {
    const QString module = demandGate(chooseVersion());
    QStringList all{QStringLiteral("-D"), m_folder.data(), QStringLiteral("-p"), QStringLiteral("5432")};
    const auto set = [&all](const QString& setting) { all << QStringLiteral("-c") << setting; };
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
    set(QStringLiteral("shared_preload_libraries=\"%1\"").arg(readableGate(module, m_folder, m_account)));
    // Values of statements are people's data and secrets: they stay out of the log (database.md 1.7).
    set(QStringLiteral("log_statement=none"));
    set(QStringLiteral("log_min_error_statement=panic"));
    set(QStringLiteral("log_error_verbosity=terse"));
    set(QStringLiteral("log_parameter_max_length=0"));
    set(QStringLiteral("log_parameter_max_length_on_error=0"));
    if (!m_options.durable) {
        set(QStringLiteral("fsync=off"));
        set(QStringLiteral("full_page_writes=off"));
    }
    return all;
}

bool ServerCluster::isUpToDate() const {
    const qint64 pid = postmaster();
    const QString module = gate(chooseVersion());
    const QString copy = m_folder.home() + QLatin1String("/inservice_gate.so");
    return pid == 0 || module.isEmpty() || inservice::isUpToDate(pid, module, m_account) ||
           (!m_account.own && inservice::isUpToDate(pid, copy, m_account));
}

void ServerCluster::launch() const {
    const QString socket = m_socket.make(m_account);
    beginLog();
    const qint64 before = QFileInfo(m_folder.log()).size();
    qint64 pid = 0;
    const QString bin = programs(chooseVersion());
    const QString server = bin + QLatin1String("postgres");
    const bool started = m_options.guarded
                             ? m_account.launch(QStringLiteral("/bin/sh"),
                                                QStringList{QStringLiteral("-c"), QLatin1String(guardScript),
                                                            QStringLiteral("inservice-guard"), socket, server} +
                                                    arguments(socket),
                                                m_folder.log(), &pid, m_folder.users())
                             : m_account.launch(server, arguments(socket), m_folder.log(), &pid);
    if (!started) {
        failServer("server.start", QStringLiteral("%1 cannot be run.").arg(server));
    }
    QDeadlineTimer patience(120000); // recovery after a crash takes its time
    while (!m_socket.answers(socket)) {
        const ProcessRole role = processRole(pid, m_folder.data(), m_account);
        const bool ended = role == ProcessRole::Gone || role == ProcessRole::Zombie;
        if (ended || patience.hasExpired()) {
            failServer("server.start",
                       QStringLiteral("PostgreSQL did not start in %1: %2").arg(m_folder.home(), logSince(before)));
        }
        QThread::msleep(pauseMs);
    }
}

void ServerCluster::beginLog() const {
    if (QFileInfo(m_folder.log()).size() > keptLog) {
        QFile::remove(m_folder.log() + QLatin1String(".1"));
        QFile::rename(m_folder.log(), m_folder.log() + QLatin1String(".1"));
    }
    // What the server says of people's data is for its owner.
    QFile file(m_folder.log());
    if (!file.open(QIODevice::Append) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        failServer("server.folder",
                   QStringLiteral("%1 cannot be written. Is the disk full, or the folder another user's?")
                       .arg(m_folder.log()));
    }
}

QString ServerCluster::logSince(qint64 position) const {
    QFile file(m_folder.log());
    if (!file.open(QIODevice::ReadOnly) || !file.seek(position)) {
        return QStringLiteral("it wrote no log");
    }
    return QString::fromLocal8Bit(file.readAll().right(2000)).trimmed();
}

qint64 ServerCluster::postmaster() const {
    const PidFile file = PidFile::read(m_folder.data());
    return file.state == PidFile::State::Written &&
                   processRole(file.pid, m_folder.data(), m_account) == ProcessRole::OfOurs
               ? file.pid
               : 0;
}

bool ServerCluster::end(qint64 pid, int signal, int patienceMs) const {
    ::kill(static_cast<pid_t>(pid), signal);
    QDeadlineTimer patience(patienceMs);
    while (processRole(pid, m_folder.data(), m_account) == ProcessRole::OfOurs ||
           !clusterProcesses(m_folder.data(), m_account).isEmpty()) {
        if (patience.hasExpired()) {
            return false;
        }
        QThread::msleep(pauseMs);
    }
    return true;
}

void ServerCluster::stop() const {
    const qint64 pid = postmaster();
    const QString socket = m_socket.place(m_account);
    if (pid != 0 && !end(pid, SIGINT, 30000) && !end(pid, SIGQUIT, 15000)) {
        failServer("server.stop", QStringLiteral("The server in %1 (process %2) does not end. Its log is %3.")
                                      .arg(m_folder.home(), QString::number(pid), m_folder.log()));
    }
    ::rmdir(QFile::encodeName(socket).constData());
}
} // namespace inservice
