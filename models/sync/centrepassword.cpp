// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/centrepassword.h"

#include "models/central/client/connectionstring.h"
#include "models/replica/replicaerror.h"
#include "models/replica/vault.h"
#include "models/sync/datafolder.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace inservice {

namespace {

constexpr auto place = "centre/password";

QString passwordOption() {
    return QStringLiteral("password");
}

} // namespace

QString withoutPassword(const QString& server) {
    ConnectionOptions options = connectionOptions(server);
    if (options.removeIf([](const auto& option) { return option.first == "password"; }) == 0) {
        return server;
    }
    return connectionString(options);
}

QString withCentrePassword(const QString& server, const QString& dataFolder) {
    const QString folder = accountFolder(dataFolder, server, QStringLiteral("guest"));
    const QString path = QDir(folder).filePath(QStringLiteral("password.sealed"));
    const QString given = connectionOption(server, passwordOption());
    if (given.isEmpty() && !QFile::exists(path)) {
        return server;
    }
    const auto vault = Vault::of(folder);
    if (given.isEmpty()) {
        QFile kept(path);
        try {
            return kept.open(QIODevice::ReadOnly)
                       ? withConnectionOption(server, passwordOption(),
                                              QString::fromUtf8(vault->unseal(kept.readAll(), place)))
                       : server;
        } catch (const ReplicaError&) {
            return server; // of another key, or damaged: the centre will refuse, and it is typed again
        }
    }
    const QByteArray sealed = vault->seal(given.toUtf8(), place);
    QSaveFile save(path);
    if (!save.open(QIODevice::WriteOnly) || !save.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        save.write(sealed) != sealed.size() || !save.commit()) {
        throw ReplicaError(ReplicaError::Kind::Access, QStringLiteral("%1 cannot be written").arg(path));
    }
    return server;
}

} // namespace inservice
