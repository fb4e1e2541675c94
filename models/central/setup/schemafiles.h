// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace inservice {

/// One file of the centre's schema.
struct SchemaFile {
    QString name; ///< below the schema's folder, without .sql: tables/010_roles, code/auth/enter
    QString sql;
    QByteArray sha256;
};

/// The centre's schema as it lies in a folder (models/central/schema): state has a history, code and catalogues have a
/// present text.
struct SchemaFiles {
    QMap<int, SchemaFile> tables; ///< tables/NNN_name.sql by number; each is run once
    QList<SchemaFile> code;       ///< clear.sql, code/**, data/*: in the order in which they are run
    QByteArray codeSum;           ///< sha256 over all of `code`; another one means: run them all again
    QString lockdown;             ///< lockdown.sql, always run last

    /// Throws ServerError `schema.missing`: no steps, two of one number, or a file that cannot be read.
    [[nodiscard]] static SchemaFiles read(const QString& folder);
};

} // namespace inservice
