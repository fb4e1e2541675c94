// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPrinter;

namespace inservice {

/// What a person chose for the last print is there again for the next (QSettings, group "print"): printer, colour, both
/// sides, tray, resolution. The number of copies is not: each copy is counted and asked for.
void restorePrinter(QPrinter& printer);
void rememberPrinter(const QPrinter& printer);

/// Where the last PDF or form went; at first the documents folder, or where there is none the person's own folder.
[[nodiscard]] QString pdfFolder();
void rememberPdfFolder(const QString& folder);

} // namespace inservice
