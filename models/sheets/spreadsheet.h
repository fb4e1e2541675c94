// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/csv.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace inservice {

/// What a spreadsheet holds beside the texts of its cells.
struct SheetNotes {
    QStringList sheets;    ///< by their names, in their order; of CSV none
    int merged = 0;        ///< cells that reach over several
    int formulas = 0;      ///< cells that are computed: their values are taken
    QList<int> hiddenRows; ///< that hold something, as the spreadsheet numbers them

    bool operator==(const SheetNotes&) const = default;
};

/// What becomes of a cell that holds a day and an hour.
enum class SheetMoments {
    Days,  ///< YYYY-MM-DD
    Hours, ///< YYYY-MM-DD HH:MM:SS
};

/// A list as an office has it, as the CSV that CsvTable reads: the first sheet of an OpenDocument (.ods) or Office Open
/// XML (.xlsx) spreadsheet, or CSV in Big5 or UTF-16. What is CSV in UTF-8 stays as it is. Rows keep their numbers.
/// Cells are what they show where the file says so (ODS), else what they hold: a code that a spreadsheet took for a
/// number has lost its zeros, and the reading of the cell says so. Days are YYYY-MM-DD. Throws CsvError.
///
/// `sheet`: which one, from 0, in place of the first; past the last one it is the last. `notes`: filled in where given.
///
/// `moments`: whether hours beside days are read.
///
/// docs/decisions/032: libzip and Qt's reader of XML, no library of spreadsheets.
[[nodiscard]] QByteArray csvOf(const QByteArray& list, const SheetLimits& limits = {}, int sheet = 0,
                               SheetNotes* notes = nullptr, SheetMoments moments = SheetMoments::Days);

} // namespace inservice
