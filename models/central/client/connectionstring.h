// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <utility>

namespace inservice {

/// What stands in a connection string of libpq, key and value. Throws PgError (`connection.string`) when it is none.
QList<std::pair<QByteArray, QByteArray>> connectionOptions(const QString& conninfo);
/// `conninfo` with `key` set (replaced if it was there), correctly quoted. Throws PgError.
QString withConnectionOption(const QString& conninfo, const QString& key, const QString& value);
/// The value of `key` in `conninfo`; empty when it is not there. Throws PgError when it is no connection string.
QString connectionOption(const QString& conninfo, const QString& key);

} // namespace inservice
