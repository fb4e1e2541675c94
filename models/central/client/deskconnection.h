// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace inservice {

/// Whether every host of the string is this computer: a socket, 127.0.0.0/8, ::1 or localhost. Throws PgError.
bool staysOnThisComputer(const QString& conninfo);

/// What a desk demands of every connection that leaves its computer: encrypted, and the server's name proved. False
/// where the string lets anything less happen; there is no setting for that. Throws PgError.
bool isProtected(const QString& conninfo);

} // namespace inservice
