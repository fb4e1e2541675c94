// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/private/privateserver.h"

#include "models/central/client/connectionstring.h"
#include "models/central/client/pgconnection.h"
#include "models/central/private/servercluster.h"
#include "models/central/private/serverfolder.h"
#include "models/central/private/serversocket.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <unistd.h>
#include <utility>

namespace inservice {

struct PrivateServer::Private {
    Private(const QString& path, Options wanted)
        : folder(path)
        , socket(folder)
        , use(folder)
        , options(std::move(wanted)) {}

    ServerFolder folder;
    ServerSocket socket;
    ServerUse use;
    Options options;
};

PrivateServer::PrivateServer(const QString& folder)
    : PrivateServer(folder, Options()) {
}

PrivateServer::PrivateServer(const QString& folder, Options options)
    : d(std::make_unique<Private>(folder, std::move(options))) {
}

PrivateServer::~PrivateServer() = default;

void PrivateServer::start() {
    d->folder.make();
    const std::unique_ptr<QLockFile> lock = d->folder.lock();
    const ServerCluster cluster(d->folder, d->options);
    d->folder.openWay(cluster.account());
    d->use.take(); // before anything runs that would end without it
    try {
        const bool made = exists();
        if (!made) {
            cluster.make();
        }
        const bool runs = made && cluster.clearTheWay();
        if (runs && !cluster.isUpToDate()) {
            cluster.stop();
        }
        if (!runs || !isRunning()) {
            cluster.launch();
        }
    } catch (...) {
        d->use.release();
        throw;
    }
}

void PrivateServer::stop() {
    if (!exists()) {
        d->use.release();
        return;
    }
    const std::unique_ptr<QLockFile> lock = d->folder.lock();
    if (const auto alone = d->use.releaseForAlone()) {
        ServerCluster(d->folder, d->options).stop();
    }
}

void PrivateServer::discard() {
    if (!exists()) {
        return;
    }
    const std::unique_ptr<QLockFile> lock = d->folder.lock();
    const auto alone = d->use.releaseForAlone();
    if (!alone) {
        failServer("server.busy",
                   QStringLiteral("Another program uses the server in %1. Close it first.").arg(d->folder.home()));
    }
    ServerCluster(d->folder, d->options).stop();
    if (!QDir(d->folder.data()).removeRecursively()) {
        failServer(
            "server.folder",
            QStringLiteral("%1 cannot be removed. Make it yours, or choose another folder.").arg(d->folder.data()));
    }
}

bool PrivateServer::isRunning() const {
    return exists() && d->socket.answers(d->socket.place(ServerAccount::choose(d->folder.data())));
}

bool PrivateServer::exists() const {
    return QFileInfo::exists(d->folder.data());
}

QString PrivateServer::adminUri() const {
    return withConnectionOption(deskUri(), QStringLiteral("user"), QLatin1String(ServerSocket::superuser));
}

QString PrivateServer::deskUri() const {
    return ServerSocket::connectionString(d->socket.place(ServerAccount::choose(d->folder.data())),
                                          QStringLiteral("inservice"));
}

QString PrivateServer::defaultFolder() {
    if (::geteuid() == 0) {
        return QStringLiteral("/var/lib/inservice-desk/trial");
    }
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/inservice-desk/trial");
}

} // namespace inservice
