// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/private/serverfolder.h"

#include <QStringList>

namespace inservice {

/// Where a private server listens: a folder with a Unix socket, its owner's alone.
class ServerSocket {
public:
    static constexpr auto superuser = "postgres";

    explicit ServerSocket(const ServerFolder& folder)
        : m_folder(folder) {}

    /// Throws ServerError when no place can be had.
    [[nodiscard]] QString make(const ServerAccount& account) const;
    /// Where the running server listens (it wrote it down), else where it would.
    [[nodiscard]] QString place(const ServerAccount& account) const;
    /// Whether the server that answers there works on our folder.
    [[nodiscard]] bool answers(const QString& socket) const;
    [[nodiscard]] static QString connectionString(const QString& socket, const QString& database);

private:
    /// Best first; the same for every program that uses this folder.
    [[nodiscard]] QStringList candidates(const ServerAccount& account) const;

    const ServerFolder& m_folder;
};

} // namespace inservice
