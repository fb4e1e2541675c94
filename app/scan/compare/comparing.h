// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/scans/scancomparison.h"

#include <QImage>
#include <QPolygonF>
#include <QRectF>

namespace inservice {

/// What is compared: a page as it was scanned, and the print it is to come from.
struct Comparing {
    QImage page;          ///< with square dots
    double pageDots = 0;  ///< per mm
    double grain = 0;     ///< dots per mm that the scanner has made, the fewer of both ways; 0: not known
    QPolygonF codeOnPage; ///< mm on the page: top left, top right, bottom right, bottom left of its code; may be empty
    QImage print;         ///< Format_Grayscale8
    double printDots = 0; ///< per mm
    QRectF codeOnPrint;   ///< mm; may be empty
    QList<QRectF> areas;  ///< mm on the print
};

/// Lays the page over the print and says of each area what was added and what is gone.
[[nodiscard]] ScanComparison compare(const Comparing& what);

/// What the module exports, by this name: OpenCV is loaded when something is compared for the first time.
using CompareFunction = void (*)(const Comparing*, ScanComparison*);
inline constexpr auto compareFunctionName = "inservice_compare";

} // namespace inservice
