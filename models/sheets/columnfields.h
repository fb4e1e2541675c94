// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/csv.h"

#include <QHash>
#include <QStringList>

namespace inservice {

/// Where the fields of a list stand, as a row of its file names them: of two columns of one field the first.
/// `fieldOf`: the field that a name of a column means, if any (std::optional).
template<typename Field, typename FieldOf>
[[nodiscard]] QHash<Field, int> columnsOf(const QStringList& cells, const FieldOf& fieldOf) {
    QHash<Field, int> columns;
    for (int column = 0; column < cells.size(); ++column) {
        if (const auto field = fieldOf(CsvTable::cell(cells.at(column))); field && !columns.contains(*field)) {
            columns.insert(*field, column);
        }
    }
    return columns;
}

} // namespace inservice
