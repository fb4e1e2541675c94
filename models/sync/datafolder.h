// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

namespace inservice {

class Vault;

/// The folder of one centre (its hosts, ports and database) within the desk's; may not be there yet.
QString centreFolder(const QString& dataFolder, const QString& server);
/// Where one identity keeps its data: one folder per centre (its hosts, ports and database) and account, so that on a
/// shared PC nobody meets another's.
QString accountFolder(const QString& dataFolder, const QString& server, const QString& account);
QString replicaFile(const QString& folder);
QString outboxFile(const QString& folder);
/// The key of an account's folder: the same one for whoever has it open in this program. May wait for a keychain. From
/// any thread. Throws ReplicaError.
std::shared_ptr<Vault> folderVault(const QString& folder);
/// One per data folder, made on first use. Throws ReplicaError.
QString installationId(const QString& dataFolder);

} // namespace inservice
