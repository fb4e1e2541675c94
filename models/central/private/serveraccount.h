// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <sys/types.h>

namespace inservice {

/// The account of this computer that a private server runs under: ours, or, as PostgreSQL refuses root, another.
struct ServerAccount {
    uid_t uid = 0;
    gid_t gid = 0;
    QString name;     ///< may be empty where the user has no name (a container with a number only)
    bool own = false; ///< it is the account of this program

    /// For a program that is root: the owner of `data` if it exists, else `postgres`, else `nobody`. Throws
    /// ServerError.
    static ServerAccount choose(const QString& data);

    struct Ended {
        int code = -1;
        QByteArray output; ///< both streams
    };
    /// Runs a program as this account and waits. Code −1: it did not start or did not end in time.
    [[nodiscard]] Ended run(const QString& program, const QStringList& arguments, int timeoutMs = 60000) const;
    /// Starts a program as this account that outlives us, its output appended to `log`; `input` (a file this account
    /// need not be able to open) is its standard input. False: it did not start.
    bool launch(const QString& program, const QStringList& arguments, const QString& log, qint64* pid,
                const QString& input = {}) const;
};

} // namespace inservice
