// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QMetaType>

namespace inservice {

/// A part of a page beside what was printed there.
struct ScanArea {
    double extra = 0;   ///< share of it that is dark in the scan and was not printed
    double missing = 0; ///< share of what was printed there that is white in the scan
    QImage crop;        ///< as scanned, straightened, 150 dpi
};

/// A page of a scan laid over the print that it comes from.
struct ScanComparison {
    bool found = false; ///< false: they could not be laid over each other
    double error = 0;   ///< mm that they are still apart
    QList<ScanArea> areas;
};

} // namespace inservice

Q_DECLARE_METATYPE(inservice::ScanComparison)
