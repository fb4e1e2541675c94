// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/datafolder.h"

#include "models/central/client/connectionstring.h"
#include "models/central/client/pgconnection.h"
#include "models/replica/replicaerror.h"
#include "models/replica/vault.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLockFile>
#include <QSaveFile>
#include <QUuid>
#include <mutex>

namespace inservice {

namespace {

/// What makes a centre another one: not its timeouts, certificates or a password.
QByteArray centreOf(const QString& server) {
    QByteArray centre;
    for (const char* key : {"host", "hostaddr", "port", "dbname", "service"}) {
        const QString name = QString::fromLatin1(key);
        centre += QByteArray(key) + '=' + connectionOption(server, name).toUtf8() + '\n';
    }
    return centre;
}

} // namespace

QString centreFolder(const QString& dataFolder, const QString& server) {
    const QByteArray hash = QCryptographicHash::hash(centreOf(server), QCryptographicHash::Sha256).toHex().left(16);
    return QDir(dataFolder).filePath(QString::fromLatin1(hash));
}

QString accountFolder(const QString& dataFolder, const QString& server, const QString& account) {
    const QString path = QDir(centreFolder(dataFolder, server)).filePath(account);
    if (QDir(path).exists()) {
        return path; // whoever has changed its rights since may have had a reason
    }
    if (!QDir().mkpath(path)) {
        throw ReplicaError(ReplicaError::Kind::Access, QStringLiteral("%1 cannot be made").arg(path));
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

QString replicaFile(const QString& folder) {
    return QDir(folder).filePath(QStringLiteral("replica.sqlite"));
}

QString outboxFile(const QString& folder) {
    return QDir(folder).filePath(QStringLiteral("outbox.sqlite"));
}

std::shared_ptr<Vault> folderVault(const QString& folder) {
    static std::mutex mutex;
    static QHash<QString, std::weak_ptr<Vault>> opened;
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    {
        const std::lock_guard lock(mutex);
        if (auto vault = opened.value(path).lock()) {
            return vault;
        }
    }
    // Not under the lock: while one keychain asks for its password, other folders can be opened.
    auto vault = Vault::open(path);
    const std::lock_guard lock(mutex);
    opened.insert(path, vault);
    return vault;
}

QString installationId(const QString& dataFolder) {
    const QString path = QDir(dataFolder).filePath(QStringLiteral("installation"));
    QLockFile lock(path + QStringLiteral(".lock"));
    lock.lock();
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QUuid known(QString::fromLatin1(file.readAll().trimmed()));
        if (!known.isNull()) {
            return known.toString(QUuid::WithoutBraces);
        }
    }
    const QString made = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSaveFile save(path);
    if (!save.open(QIODevice::WriteOnly) || save.write(made.toLatin1()) < 0 || !save.commit()) {
        throw ReplicaError(ReplicaError::Kind::Access, QStringLiteral("%1 cannot be written").arg(path));
    }
    return made;
}

} // namespace inservice
