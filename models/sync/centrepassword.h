// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace inservice {

/// The centre's password (the pooler's, the same for every desk) does not stand in the settings but sealed in the
/// guest's folder of that centre. A password in `server` is kept there from now on; without one, the kept one is added.
/// May wait for a keychain (prepareFolder() first). Throws ReplicaError, PgError.
QString withCentrePassword(const QString& server, const QString& dataFolder);
/// The same string without the password. Throws PgError.
QString withoutPassword(const QString& server);

} // namespace inservice
