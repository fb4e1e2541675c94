// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/csv.h"

#include <QByteArray>

namespace inservice {

/// A list as an office has it, as the CSV that CsvTable reads: the first sheet of an OpenDocument (.ods) or Office Open
/// XML (.xlsx) spreadsheet, or CSV in Big5 or UTF-16. What is CSV in UTF-8 stays as it is. Rows keep their numbers.
/// Cells are what they show where the file says so (ODS), else what they hold: a code that a spreadsheet took for a
/// number has lost its zeros, and the reading of the cell says so. Days are YYYY-MM-DD. Throws CsvError.
///
/// docs/decisions/032: libzip and Qt's reader of XML, no library of spreadsheets.
[[nodiscard]] QByteArray csvOf(const QByteArray& list, const SheetLimits& limits = {});

} // namespace inservice
