// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/database.h"
#include "models/replica/timetext.h"
#include "models/replica/vault.h"

#include <QDateTime>
#include <QJsonObject>
#include <memory>

namespace inservice {

/// Opens `outbox.sqlite` (outbox and drafts), makes it or brings it to this version. A file that is damaged, or sealed
/// with a key that is gone, is kept beside it under another name and a fresh one begun, which remembers that name.
std::unique_ptr<Database> openOutboxFile(const QString& file, const Vault& vault);

/// How values stand in that file.
QByteArray placeOf(const char* table, const QUuid& row, const char* column);
QByteArray sealJson(const Vault& vault, const QJsonObject& object, const QByteArray& place);
/// Nothing is read as an empty object.
QJsonObject unsealJson(const Vault& vault, const QByteArray& sealed, const QByteArray& place);
QString idText(const QUuid& id);

} // namespace inservice
