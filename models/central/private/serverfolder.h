// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/private/serveraccount.h"

#include <QLockFile>
#include <QString>
#include <memory>

namespace inservice {

/// The folder of a private server, and who may do what in it at a time: data/ the cluster, server.log, `lock` (one at a
/// time makes, starts or stops), `users` (see ServerUse).
class ServerFolder {
public:
    explicit ServerFolder(const QString& path);

    /// Without links: two spellings of one folder are one server.
    [[nodiscard]] QString home() const;
    [[nodiscard]] QString data() const { return home() + QLatin1String("/data"); }
    [[nodiscard]] QString log() const { return home() + QLatin1String("/server.log"); }
    [[nodiscard]] QString users() const { return home() + QLatin1String("/users"); }

    /// Throws ServerError.
    void make() const;
    /// As root: the other account must be able to walk to the cluster. Throws ServerError.
    void openWay(const ServerAccount& account) const;
    /// Waits for whoever makes, starts or stops it just now. Throws ServerError.
    [[nodiscard]] std::unique_ptr<QLockFile> lock() const;

private:
    QString m_path;
};

/// That this program uses the server: a shared lock on `users`, which the system takes away however the program ends.
/// The server's guard (ServerCluster) waits for it alone, ends the server, and holds it until that is done.
class ServerUse {
public:
    explicit ServerUse(const ServerFolder& folder)
        : m_folder(folder) {}
    ~ServerUse() { release(); }
    ServerUse(const ServerUse&) = delete;
    ServerUse& operator=(const ServerUse&) = delete;

    /// Waits for a guard that is just ending the server. Throws ServerError.
    void take();
    void release();

    /// Nobody uses the server while this lives.
    class Alone {
    public:
        explicit Alone(int descriptor)
            : m_descriptor(descriptor) {}
        ~Alone();
        Alone(const Alone&) = delete;
        Alone& operator=(const Alone&) = delete;

    private:
        int m_descriptor;
    };
    /// Gives the own use back and waits for a guard that is just ending the server. Null if another program uses it.
    /// Throws ServerError.
    [[nodiscard]] std::unique_ptr<Alone> releaseForAlone();

private:
    [[nodiscard]] int open() const;

    const ServerFolder& m_folder;
    int m_descriptor = -1;
};

[[noreturn]] void failServer(const char* key, const QString& text);
/// A small file written anew, never through a link that the folder's owner has put there. Throws ServerError.
void writePrivateFile(const QString& path, const QByteArray& content, const ServerAccount& account);
/// Whether a folder is ours alone: no link, the right owner, closed to others.
bool isPrivateFolder(const QString& path, uid_t owner);
bool makePrivateFolder(const QString& path, const ServerAccount& account);

} // namespace inservice
