// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/imports/importreport.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <utility>

namespace inservice {

class PgConnection;

/// The rosters of many schools (day one) from personnel lists with a column for the school's code: CSV, ODS, XLSX, the
/// columns found by their names as a school's own list is. Whoever is on a roster already is not changed. The report
/// never says an ID.
class RosterImport {
public:
    /// `connection` is an operator's.
    explicit RosterImport(PgConnection& connection)
        : m_connection(connection) {}

    /// All files together, in one transaction. `dry`: the same answers, and nothing is kept. Throws PgError.
    ImportReport run(const QStringList& files, bool dry);
    /// The same from memory: name and content.
    ImportReport run(const QList<std::pair<QString, QByteArray>>& lists, bool dry);

private:
    PgConnection& m_connection;
};

} // namespace inservice
