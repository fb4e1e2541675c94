// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <utility>

namespace inservice {

using ConnectionOptions = QList<std::pair<QByteArray, QByteArray>>; ///< key and value

/// What stands in a connection string of libpq. Throws PgError (`connection.string`) when it is none.
ConnectionOptions connectionOptions(const QString& conninfo);
/// The same as a string that one can read: a value is quoted only where libpq wants it.
QString connectionString(const ConnectionOptions& options);
/// One option of it: host=db.example.edu.tw, dbname='in service'.
QString connectionPart(const QString& key, const QString& value);
/// `conninfo` with `key` set (replaced if it was there), correctly quoted. Throws PgError.
QString withConnectionOption(const QString& conninfo, const QString& key, const QString& value);
/// The value of `key` in `conninfo`; empty when it is not there. Throws PgError when it is no connection string.
QString connectionOption(const QString& conninfo, const QString& key);
/// Whether it holds a password (of the server, or of a client's key): it then has no place in an argument list, which
/// every user of the machine can read. Throws PgError when it is no connection string.
bool holdsPassword(const QString& conninfo);

} // namespace inservice
