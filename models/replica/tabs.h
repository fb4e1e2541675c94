// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace inservice {

/// One table of the replica, as docs/api.md «Documents» gives it. The key of a row is the centre's; `id` is never made
/// here.
struct Tab {
    struct Column {
        QString name; ///< of the document's field and of the column
        QString type; ///< SQLite's: INTEGER (numbers, booleans as 0 and 1) or TEXT (times and arrays as they came)
    };
    QString name;
    bool isPublic = false;
    QList<Column> columns; ///< without id
    QStringList search;    ///< the fields folded into the column `search`; none: no such column
    QStringList indexes;   ///< columns (or lists of them) that have an index, built after a load

    [[nodiscard]] QString createSql() const;
    [[nodiscard]] QStringList indexSql() const;
    [[nodiscard]] QStringList dropIndexSql() const;
    /// Takes a JSON array of {"p": key, "d": document, "s": folded text} as its one parameter.
    [[nodiscard]] QString insertSql() const;
};

/// Raised with every change of the tables below: a replica of another version is emptied and loaded again.
constexpr int replicaVersion = 3;

/// Every table this desk keeps.
const QList<Tab>& tabs();
/// Null for a table that this desk does not know.
const Tab* tab(const QString& name);

} // namespace inservice
