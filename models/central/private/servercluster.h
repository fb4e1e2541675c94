// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/private/privateserver.h"
#include "models/central/private/serversocket.h"

namespace inservice {

/// The cluster in a private server's folder and its processes. Everything under the folder's lock; throws ServerError.
class ServerCluster {
public:
    ServerCluster(const ServerFolder& folder, const PrivateServer::Options& options)
        : m_folder(folder)
        , m_socket(folder)
        , m_options(options)
        , m_account(ServerAccount::choose(folder.data())) {}

    [[nodiscard]] const ServerAccount& account() const { return m_account; }
    /// A cluster is there whole or not at all: it is made beside its place and moved there.
    void make() const;
    /// Sees to it that nothing of this cluster lives and no pid file is in the way. Returns true when it turns out to
    /// run.
    [[nodiscard]] bool clearTheWay() const;
    /// Whether what runs is what is installed. Where the gate is not installed, a server without it will do: it is not
    /// ended for what cannot be started anew.
    [[nodiscard]] bool isUpToDate() const;
    /// Starts it and waits until it answers. `Options::guarded`: under a guard that ends it when nobody uses it any
    /// more, however its users ended.
    void launch() const;
    /// Fast, then immediate; nothing when it does not run.
    void stop() const;

private:
    /// The version numbers there are, compared as numbers: 9 is before 15.
    [[nodiscard]] QList<int> installedVersions() const;
    [[nodiscard]] QString programs(int version) const;
    [[nodiscard]] int chooseVersion() const;
    /// Empty if there is none for this version.
    [[nodiscard]] QString gate(int version) const;
    [[nodiscard]] QString demandGate(int version) const;
    [[nodiscard]] QStringList arguments(const QString& socket) const;
    void beginLog() const;
    [[nodiscard]] QString logSince(qint64 position) const;
    /// 0 if none lives.
    [[nodiscard]] qint64 postmaster() const;
    [[nodiscard]] bool end(qint64 pid, int signal, int patienceMs) const;

    const ServerFolder& m_folder;
    ServerSocket m_socket;
    const PrivateServer::Options& m_options;
    ServerAccount m_account;
};

} // namespace inservice
