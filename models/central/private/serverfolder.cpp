// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/private/serverfolder.h"

#include "models/central/private/privateserver.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inservice {

namespace {

constexpr int pauseMs = 30;
/// As long as ending a server may take.
constexpr int guardMs = 60000;

} // namespace

void failServer(const char* key, const QString& text) {
    throw ServerError{QString::fromLatin1(key), text};
}

void writePrivateFile(const QString& path, const QByteArray& content, const ServerAccount& account) {
    const QByteArray name = QFile::encodeName(path);
    ::unlink(name.constData());
    const int descriptor = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    QFile file;
    const bool written = descriptor >= 0 && (account.own || ::fchown(descriptor, account.uid, account.gid) == 0) &&
                         file.open(descriptor, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle) &&
                         file.write(content) == content.size() && file.flush();
    if (!written) {
        failServer("server.folder",
                   QStringLiteral("%1 cannot be written. Is the disk full, or the folder another user's?").arg(path));
    }
}

bool isPrivateFolder(const QString& path, uid_t owner) {
    struct stat entry {};
    return ::lstat(QFile::encodeName(path).constData(), &entry) == 0 && S_ISDIR(entry.st_mode) &&
           entry.st_uid == owner && (entry.st_mode & 0077) == 0;
}

bool makePrivateFolder(const QString& path, const ServerAccount& account) {
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), 0700) == 0 && !account.own &&
        ::chown(name.constData(), account.uid, account.gid) != 0) {
        return false;
    }
    return isPrivateFolder(path, account.uid);
}

ServerFolder::ServerFolder(const QString& path)
    : m_path(QDir::cleanPath(QFileInfo(path).absoluteFilePath())) {
}

QString ServerFolder::home() const {
    const QString real = QFileInfo(m_path).canonicalFilePath();
    return real.isEmpty() ? m_path : real;
}

void ServerFolder::make() const {
    if (!QDir().mkpath(m_path) || ::access(QFile::encodeName(m_path).constData(), W_OK | X_OK) != 0) {
        failServer(
            "server.folder",
            QStringLiteral("The folder %1 cannot be made or written. Choose another, or make it yours.").arg(m_path));
    }
}

void ServerFolder::openWay(const ServerAccount& account) const {
    if (account.own) {
        return;
    }
    ::chmod(QFile::encodeName(home()).constData(), 0711);
    if (account.run(QStringLiteral("/usr/bin/test"), {QStringLiteral("-x"), home()}, 5000).code != 0) {
        failServer("server.folder",
                   QStringLiteral("PostgreSQL does not run as root, and the account %1 it runs under cannot enter %2. "
                                  "Choose a folder that is not below a closed one, for instance under /var/lib.")
                       .arg(account.name, home()));
    }
}

std::unique_ptr<QLockFile> ServerFolder::lock() const {
    auto file = std::make_unique<QLockFile>(home() + QLatin1String("/lock"));
    file->setStaleLockTime(0); // only the death of its holder makes it stale, however long making takes
    if (!file->tryLock(90000)) {
        failServer(
            "server.busy",
            QStringLiteral("Another program is still making, starting or stopping the server in %1. Wait for it, or "
                           "look whether it hangs.")
                .arg(home()));
    }
    return file;
}

int ServerUse::open() const {
    const QByteArray path = QFile::encodeName(m_folder.users());
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        failServer("server.folder", QStringLiteral("%1 cannot be opened (%2). Is the folder another user's?")
                                        .arg(m_folder.users(), QString::fromLocal8Bit(std::strerror(errno))));
    }
    return descriptor;
}

void ServerUse::take() {
    if (m_descriptor >= 0) {
        return;
    }
    const int descriptor = open();
    QDeadlineTimer patience(guardMs);
    while (::flock(descriptor, LOCK_SH | LOCK_NB) != 0) {
        if (patience.hasExpired()) {
            ::close(descriptor);
            failServer("server.busy", QStringLiteral("The server in %1 is being ended and does not end. Its log is %2.")
                                          .arg(m_folder.home(), m_folder.log()));
        }
        QThread::msleep(pauseMs);
    }
    m_descriptor = descriptor;
}

void ServerUse::release() {
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
    m_descriptor = -1;
}

std::unique_ptr<ServerUse::Alone> ServerUse::releaseForAlone() {
    release();
    const int descriptor = open();
    QDeadlineTimer patience(guardMs);
    for (;;) {
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
            return std::make_unique<Alone>(descriptor);
        }
        // Where a shared lock can be had, others have theirs; where none can, the guard is at work and will be done.
        if (::flock(descriptor, LOCK_SH | LOCK_NB) == 0 || patience.hasExpired()) {
            ::close(descriptor);
            return nullptr;
        }
        QThread::msleep(pauseMs);
    }
}

ServerUse::Alone::~Alone() {
    ::close(m_descriptor);
}

} // namespace inservice
