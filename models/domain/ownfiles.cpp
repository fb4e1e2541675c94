// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ownfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#ifndef Q_OS_WIN
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace inservice {

namespace {

constexpr QFile::Permissions ownFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownFolder = ownFile | QFile::ExeOwner;
constexpr QFile::Permissions passing = QFile::ExeGroup | QFile::ExeOther;
constexpr QFile::Permissions others =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

void narrow(const QString& path, QFile::Permissions taken) {
    // Not what Qt says of the present user: root may write everywhere, and would be written down as the owner's right.
    const QFile::Permissions now = QFile::permissions(path) & (ownFolder | others);
    if ((now & taken) != 0) {
        QFile::setPermissions(path, now & ~taken);
    }
}

bool makeFolder(const QString& path, QFile::Permissions permissions) {
    const QFileInfo wanted(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (wanted.isDir()) {
        return true;
    }
    const QString above = wanted.path();
    return (above == wanted.filePath() || makeFolder(above, permissions)) &&
           (QDir().mkdir(wanted.filePath(), permissions) || wanted.isDir()); // or somebody else was quicker
}

#ifndef Q_OS_WIN
bool isRoot() {
    return ::geteuid() == 0;
}
bool isEverybodys(const QString& path) {
    struct stat found {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 && (found.st_mode & S_ISVTX) != 0;
}
#else
bool isRoot() {
    return false;
}
bool isEverybodys(const QString&) {
    return false;
}
#endif

} // namespace

bool makeOwnFolder(const QString& path) {
    if (!makeFolder(path, ownFolder)) {
        return false;
    }
    keepToOwner(path);
    return true;
}

bool makeDataFolder(const QString& path) {
    const QFile::Permissions left = isRoot() ? passing : QFile::Permissions();
    if (!makeFolder(path, ownFolder | left)) {
        return false;
    }
    if (!isEverybodys(path)) {
        narrow(path, others & ~left);
    }
    return true;
}

bool makeOwnFile(const QString& path) {
    if (!QFile::exists(path)) {
        QFile made(path);
        if (made.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownFile)) {
            return true;
        }
    }
    keepToOwner(path);
    return QFile::exists(path);
}

void keepToOwner(const QString& path) {
    narrow(path, others);
}

OwnLock::OwnLock(const QString& path, int milliseconds)
    : m_file(path)
    , m_held(m_file.tryLock(milliseconds)) {
    if (m_held) {
        keepToOwner(path);
    }
}

} // namespace inservice
