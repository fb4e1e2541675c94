// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/sheetwriter.h"

namespace inservice {

/// By the ending of a file; OpenDocument where it says none of them.
[[nodiscard]] SheetFormat formatOfFile(const QString& file);
/// Writes a file as a whole or not at all. Why it was not written; empty: it was.
[[nodiscard]] QString saveSheets(const QString& file, const QList<SpreadsheetTable>& tables, SheetFormat format);

} // namespace inservice
