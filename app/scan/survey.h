// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scan/scanpages.h"
#include "models/scans/scanpage.h"
#include "models/scans/scanwire.h"

namespace inservice {

/// A page drawn with square dots, whatever the scanner did: a fax has twice as many across as down.
struct SquareDrawing {
    QImage image;
    double dots; ///< per mm; fewer than asked for where the page would be too large
};
[[nodiscard]] SquareDrawing drawSquare(const ScanPages& pages, int page, double dots);

/// As codes are found best: at some 200 dpi, or as it was scanned where that is near. Throws ScanRefusal.
[[nodiscard]] SquareDrawing drawForReading(const ScanPages& pages, int page);

/// What is on a page: its codes, its ink, how it looks. `drawing`: as drawForReading made it. Throws ScanRefusal.
[[nodiscard]] ScanPage surveyPage(const ScanPages& pages, int page, const SquareDrawing& drawing);
[[nodiscard]] ScanPage surveyPage(const ScanPages& pages, int page);

/// These pages as one PDF of at most Scan::maximumSize, coarser where they would be more. Throws ScanRefusal.
[[nodiscard]] QByteArray extractPages(const ScanPages& pages, const scanwire::Extract& what);

} // namespace inservice
