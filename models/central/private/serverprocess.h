// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/private/serveraccount.h"

#include <QList>
#include <QString>

namespace inservice {

/// What postmaster.pid says.
struct PidFile {
    enum class State {
        None,       ///< there is no such file
        Unreadable, ///< empty or cut off: a server that is just starting, or a crash while it wrote
        Written,
    };
    State state = State::None;
    qint64 pid = 0;
    QString socketFolder; ///< empty while the server is still starting

    static PidFile read(const QString& data);
};

/// What a process is to a cluster. A pid alone says nothing: after a restart of the computer another program has it,
/// and several clusters of one user are all "postgres" (database.md 8).
enum class ProcessRole {
    Gone,
    Zombie,  ///< ended, but still in the table of processes
    OfOurs,  ///< a postgres that works in our data folder
    Another, ///< some other program, or another cluster's postgres
};

ProcessRole processRole(qint64 pid, const QString& data, const ServerAccount& account);
/// Every living process of our cluster, also backends whose postmaster has died.
QList<qint64> clusterProcesses(const QString& data, const ServerAccount& account);

} // namespace inservice
