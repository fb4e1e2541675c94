// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/datafolder.h"

#include "models/central/client/connectionstring.h"
#include "models/central/client/pgconnection.h"
#include "models/domain/ownfiles.h"
#include "models/replica/replicaerror.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUuid>

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
    const QString centre = centreFolder(dataFolder, server);
    const QString path = QDir(centre).filePath(account);
    if (!makeDataFolder(dataFolder) || !makeOwnFolder(centre) || !makeOwnFolder(path)) {
        throw ReplicaError(ReplicaError::Kind::Access, QStringLiteral("%1 cannot be made").arg(path));
    }
    return path;
}

QString replicaFile(const QString& folder) {
    return QDir(folder).filePath(QStringLiteral("replica.sqlite"));
}

QString outboxFile(const QString& folder) {
    return QDir(folder).filePath(QStringLiteral("outbox.sqlite"));
}

QString installationId(const QString& dataFolder) {
    const QString path = QDir(dataFolder).filePath(QStringLiteral("installation"));
    const OwnLock lock(path + QStringLiteral(".lock"));
    keepToOwner(path);
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QUuid known(QString::fromLatin1(file.readAll().trimmed()));
        if (!known.isNull()) {
            return known.toString(QUuid::WithoutBraces);
        }
    }
    const QString made = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSaveFile save(path);
    if (!save.open(QIODevice::WriteOnly) || !save.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        save.write(made.toLatin1()) < 0 || !save.commit()) {
        throw ReplicaError(ReplicaError::Kind::Access, QStringLiteral("%1 cannot be written").arg(path));
    }
    return made;
}

} // namespace inservice
