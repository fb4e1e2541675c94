// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

namespace inservice {

/// What went wrong with a private server, as a stable key with the facts a sentence needs.
class ServerError {
public:
    QString key; ///< server.not_installed, server.folder, server.version, server.socket_path, server.start, server.busy…
    QString text;
};

/// A PostgreSQL cluster of the user's own: on a Unix socket, no TCP (database.md 8). Made on first start, run under
/// another user when the program is root. Several programs may use one folder: a lock file guards making and starting it.
class PrivateServer {
public:
    struct Options {
        bool durable = true; ///< false only for tests: no fsync
    };

    explicit PrivateServer(QString folder);
    PrivateServer(QString folder, Options options);
    ~PrivateServer();

    /// Makes the cluster if there is none, starts it if it does not run. Throws ServerError.
    void start();
    /// Stops it (fast, then immediate). Throws ServerError.
    void stop();
    [[nodiscard]] bool isRunning() const;
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
