// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/private/serversocket.h"

#include "models/central/client/connectionstring.h"
#include "models/central/client/pgconnection.h"
#include "models/central/private/serverprocess.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <array>
#include <libpq-fe.h>
#include <sys/stat.h>
#include <sys/un.h>

namespace inservice {

namespace {

/// A Unix socket's path has at most 107 bytes; the server's list of folders knows commas and quotes.
bool fits(const QString& path) {
    const QByteArray whole = QFile::encodeName(path) + "/.s.PGSQL.5432";
    return whole.size() <= qsizetype(sizeof(sockaddr_un::sun_path)) - 1 && !path.contains(QLatin1Char(',')) &&
           !path.contains(QLatin1Char('"')) && !path.contains(QLatin1Char('\\'));
}

PGPing ping(const QString& socket) {
    const QByteArray host = QFile::encodeName(socket);
    const std::array<const char*, 6> keys{"host", "port", "dbname", "user", "connect_timeout", nullptr};
    const std::array<const char*, 6> values{host.constData(),        "5432", "postgres",
                                            ServerSocket::superuser, "5",    nullptr};
    return PQpingParams(keys.data(), values.data(), 0);
}

} // namespace

QStringList ServerSocket::candidates(const ServerAccount& account) const {
    const QString mark = QString::fromLatin1(
        QCryptographicHash::hash(m_folder.home().toUtf8(), QCryptographicHash::Sha256).toHex().left(12));
    QStringList places;
    if (!account.own) {
        places.append(QStringLiteral("/run/inservice-") + mark);
    } else {
        const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
        if (QDir::isAbsolutePath(runtime) && isPrivateFolder(runtime, account.uid)) {
            places.append(runtime + QStringLiteral("/inservice-") + mark);
        }
    }
    // /tmp is everybody's: a name that somebody else has taken first is passed over.
    for (int i = 0; i < 8; ++i) {
        places.append(
            QStringLiteral("/tmp/inservice-%1-%2%3").arg(account.uid).arg(mark, i ? QString::number(i) : QString()));
    }
    places.removeIf([](const QString& path) { return !fits(path); });
    return places;
}

QString ServerSocket::make(const ServerAccount& account) const {
    const QStringList places = candidates(account);
    for (const QString& candidate : places) {
        if (makePrivateFolder(candidate, account)) {
            return candidate;
        }
    }
    failServer(
        "server.socket_path",
        QStringLiteral("No folder for the server's socket: neither under XDG_RUNTIME_DIR nor under /tmp can one be "
                       "made for %1. Look at the rights of /tmp.")
            .arg(account.name));
}

QString ServerSocket::place(const ServerAccount& account) const {
    const PidFile written = PidFile::read(m_folder.data());
    if (!written.socketFolder.isEmpty()) {
        return written.socketFolder;
    }
    const QStringList places = candidates(account);
    for (const QString& candidate : places) {
        const QByteArray name = QFile::encodeName(candidate);
        struct stat entry {};
        if (isPrivateFolder(candidate, account.uid) || ::lstat(name.constData(), &entry) != 0) {
            return candidate;
        }
    }
    return places.value(0);
}

QString ServerSocket::connectionString(const QString& socket, const QString& database) {
    return withConnectionOption(QStringLiteral("port=5432 dbname=%1").arg(database), QStringLiteral("host"), socket);
}

bool ServerSocket::answers(const QString& socket) const {
    if (ping(socket) != PQPING_OK) {
        return false;
    }
    try {
        PgConnection connection(connectionString(socket, QStringLiteral("postgres")) + QStringLiteral(" user=") +
                                QLatin1String(superuser));
        return QFile::decodeName(connection.exec(QStringLiteral("SHOW data_directory")).scalar()) == m_folder.data();
    } catch (const PgError&) {
        return false;
    }
}

} // namespace inservice
