// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/client/servererror.h"

#include <QString>
#include <memory>

namespace inservice {

/// A PostgreSQL cluster of the user's own: on a Unix socket, no TCP (database.md 8). Made on first start, run under
/// another user when the program is root. Several programs may use one folder: a lock file guards making, starting and
/// stopping it. It ends with its last user, however that one ends: stop(), the end of the object, or a kill.
class PrivateServer {
public:
    struct Options {
        bool durable = true; ///< false only for tests: no fsync
        /// Where PostgreSQL's versions are, each in a folder named by its number.
        QString versions = QStringLiteral("/usr/lib/postgresql");
        /// False: it goes on when this program ends, until somebody stops it.
        bool guarded = true;
        /// The file of the statement gate; empty: the one that belongs to the version.
        QString gate = {};
    };

    explicit PrivateServer(const QString& folder);
    PrivateServer(const QString& folder, Options options);
    ~PrivateServer();
    PrivateServer(const PrivateServer&) = delete;
    PrivateServer& operator=(const PrivateServer&) = delete;

    /// Makes the cluster if there is none, starts it if it does not run, and anew if it runs what an upgrade has
    /// replaced: such a server fails at every new connection. Throws ServerError.
    void start();
    /// Stops it (fast, then immediate), unless another program that started it still uses it. Throws ServerError.
    void stop();
    /// Stops it if nobody uses it and forgets everything in it: the next start() makes it anew. Throws ServerError.
    void discard();
    [[nodiscard]] bool isRunning() const;
    /// Whether a cluster has been made in the folder.
    [[nodiscard]] bool exists() const;
    /// libpq string of the administrator; database `inservice`.
    [[nodiscard]] QString adminUri() const;
    /// libpq string a desk uses: without a user, it chooses desk_anon or desk_user.
    [[nodiscard]] QString deskUri() const;
    /// Where the trial lives by default: the user's data folder; as root under /var/lib.
    static QString defaultFolder();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace inservice
