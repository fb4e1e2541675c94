// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

namespace inservice {

class PgConnection;
struct PgRows;

/// Where a row that goes to the centre came from.
struct ImportOrigin {
    QString file;
    int row = 0;
};

/// What became of the rows of an import.
struct ImportReport {
    /// A row that needs a word: refused with its reason, or taken with a warning.
    struct Note {
        QString file;
        int row = 0; ///< 0: the whole file
        QString text;
        bool refused = false;
    };
    int imported = 0;
    int updated = 0;
    int unchanged = 0;
    int older = 0; ///< an earlier school year of a code that is there with a later one
    int left = 0;  ///< as was wanted
    int refused = 0;
    QList<Note> notes;

    void refuse(const QString& file, int row, const QString& reason);
    void warn(const QString& file, int row, const QString& warning);
    /// The centre's answers: row (its index in `origins`), outcome, reason, warning.
    void count(const PgRows& answers, const QList<ImportOrigin>& origins);
};

/// Hands rows to `function` (admin.import_units or one like it), all in one transaction, and counts its answers.
/// The `row` of each object is its index in `origins`. `dry`: the same answers, and nothing is kept. Throws PgError.
void importRows(PgConnection& connection, const QString& function, const QJsonArray& rows,
                const QList<ImportOrigin>& origins, ImportReport& report, bool dry = false);

} // namespace inservice
