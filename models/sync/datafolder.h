// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace inservice {

/// The folder of one centre (its hosts, ports and database) within the desk's; may not be there yet.
QString centreFolder(const QString& dataFolder, const QString& server);
/// Where one identity keeps its data: one folder per centre (its hosts, ports and database) and account, so that on a
/// shared PC nobody meets another's. Made where it is not there; its owner's alone from then on. Throws ReplicaError.
QString accountFolder(const QString& dataFolder, const QString& server, const QString& account);
QString replicaFile(const QString& folder);
QString outboxFile(const QString& folder);
/// One per data folder, made on first use. Throws ReplicaError.
QString installationId(const QString& dataFolder);

} // namespace inservice
