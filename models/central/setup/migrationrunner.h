// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/client/servererror.h"

#include <QString>
#include <QStringList>

namespace inservice {

/// Brings a centre's schema up to date, in one transaction (SchemaFiles): the steps of tables/ that are missing, in
/// order of number, each written down in core.schema_step; code/ and data/ when they are not what was made last
/// (core.schema_code); lockdown.sql. Two at once wait for each other.
class MigrationRunner {
public:
    struct Outcome {
        int from = 0; ///< version found; 0: an empty database
        int to = 0;
        QStringList applied;   ///< the names of the steps, in order
        bool codeMade = false; ///< functions and catalogues were made anew
        bool databaseMade = false;
    };

    /// `conninfo` is a superuser's; without a database it means `inservice`.
    explicit MigrationRunner(QString conninfo, QString folder = QStringLiteral(":/schema"));

    /// Makes the database if it is missing, applies what is missing. Throws ServerError with `schema.newer` (the
    /// database is ahead of this program), `schema.changed` (a step that was applied reads otherwise today),
    /// `schema.missing` (the folder has no or two steps of one number), `schema.step` (a file failed; nothing was
    /// changed), `schema.gate` (the server has no statement gate); PgError when there is no server.
    [[nodiscard]] Outcome run() const;

private:
    QString m_conninfo;
    QString m_folder;
};

} // namespace inservice
