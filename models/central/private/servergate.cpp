// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/private/servergate.h"

#include "models/central/private/serverfolder.h"

#include <QFile>
#include <QFileInfo>

namespace inservice {

namespace {

QByteArray mapsOf(qint64 pid, const ServerAccount& account) {
    const QString path = QStringLiteral("/proc/%1/maps").arg(pid);
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray maps = file.readAll();
        if (!maps.isEmpty()) {
            return maps;
        }
    }
    // Root in a container may not be allowed to look into another account's process: then that account looks itself.
    return account.own ? QByteArray() : account.run(QStringLiteral("/bin/cat"), {path}, 5000).output;
}

} // namespace

QString gateFile(const QString& versions, int version) {
    const QString built = QStringLiteral(INSERVICE_GATE_BUILT);
    if (version == INSERVICE_GATE_VERSION && !built.isEmpty() && QFileInfo::exists(built)) {
        return built;
    }
    const QString installed = QStringLiteral("%1/%2/lib/inservice_gate.so").arg(versions).arg(version);
    return QFileInfo::exists(installed) ? QFileInfo(installed).canonicalFilePath() : QString();
}

QString readableGate(const QString& gate, const ServerFolder& folder, const ServerAccount& account) {
    if (account.own || account.run(QStringLiteral("/usr/bin/test"), {QStringLiteral("-r"), gate}, 5000).code == 0) {
        return gate;
    }
    const QString copy = folder.home() + QLatin1String("/inservice_gate.so");
    QFile::remove(copy);
    if (!QFile::copy(gate, copy) || !QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                                     QFileDevice::ReadGroup | QFileDevice::ReadOther)) {
        failServer("server.folder", QStringLiteral("%1 cannot be written. Is the disk full?").arg(copy));
    }
    return copy;
}

bool isUpToDate(qint64 postmaster, const QString& gate, const ServerAccount& account) {
    const QList<QByteArray> lines = mapsOf(postmaster, account).split('\n');
    const QByteArray file = QFile::encodeName(gate);
    bool loaded = false;
    for (const QByteArray& line : lines) {
        if (line.endsWith("/postgres (deleted)")) {
            return false;
        }
        loaded = loaded || line.endsWith(' ' + file);
    }
    return loaded;
}

} // namespace inservice
