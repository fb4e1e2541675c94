// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/client/connectionstring.h"

namespace inservice {

/// What keeps a connection from being listened to, and its other end from being somebody else. The weaker, the further
/// down.
enum class LineSafety {
    Local,         ///< a socket of this computer: no network
    Verified,      ///< encrypted, and the server has proved its name
    NameUnchecked, ///< encrypted, the certificate is one of those trusted, whoever it was given to
    Unverified,    ///< encrypted, by whoever it is
    Clear,         ///< not encrypted
};

/// All that libpq is told for this connection. What the string leaves out is said here and taken from nowhere else:
/// above all sslmode=verify-full, with the system's certificates where the user's own has none. Throws PgError.
ConnectionOptions completeConnection(const QString& conninfo, int networkTimeoutSeconds);

/// The least that the string lets happen, whatever the server then offers. Throws PgError.
LineSafety leastSafety(const QString& conninfo);

/// Takes libpq's variables (PGHOSTADDR, PGSERVICE, PGTZ…) out of this program's environment: some of them no
/// connection string overrules. libpq's own words stay English. At the start of a program, and before every connection.
void dropConnectionEnvironment();
/// What those variables say, as options of a connection string; for a tool whose operator may work like that.
ConnectionOptions environmentConnection();

/// Why a connection did not come about, by what libpq and the server say of it: `connection.failed` no answer,
/// `connection.unproved` the server does not encrypt or cannot prove who it is, `connection.refused` it does not take
/// this name, password or database, `connection.fault` it answers with a fault of its own.
QString connectionFaultKey(const QString& text);

} // namespace inservice
