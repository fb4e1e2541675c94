// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace inservice {

/// Where one identity keeps its data: one folder per centre (its hosts, ports and database) and account, so that on a
/// shared PC nobody meets another's.
QString accountFolder(const QString& dataFolder, const QString& server, const QString& account);
QString replicaFile(const QString& folder);
QString outboxFile(const QString& folder);
/// One per data folder, made on first use. Throws ReplicaError.
QString installationId(const QString& dataFolder);

} // namespace inservice
