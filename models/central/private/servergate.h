// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/private/serveraccount.h"

#include <QString>

namespace inservice {

class ServerFolder;

/// The file of the statement gate (models/central/gate) for a version of PostgreSQL; empty if there is none.
QString gateFile(const QString& versions, int version);
/// The same as a server under this account can read it: root's own folders are closed to it, so it gets a copy in the
/// server's folder. Throws ServerError.
QString readableGate(const QString& gate, const ServerFolder& folder, const ServerAccount& account);
/// Whether a running server is still the one that is installed: neither its program nor the gate has been replaced
/// since it began.
bool isUpToDate(qint64 postmaster, const QString& gate, const ServerAccount& account);

} // namespace inservice
