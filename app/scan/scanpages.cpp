// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/scanpages.h"

#include "models/scans/scankind.h"
#include "models/scans/scanwire.h"

#include <algorithm>

namespace inservice {

QSizeF paperSize(QSizeF said) {
    constexpr QSizeF a4(210, 297);
    constexpr double narrowest = 100; // A6
    constexpr double widest = 310;    // A3
    const double narrow = std::min(said.width(), said.height());
    if (!(narrow > 0) || !(std::max(said.width(), said.height()) < 1e9)) {
        return a4;
    }
    if (narrow < narrowest || narrow > widest) {
        said *= a4.width() / narrow;
    }
    return {std::min(said.width(), scanwire::longestSide), std::min(said.height(), scanwire::longestSide)};
}

std::unique_ptr<const ScanPages> openScan(const QByteArray& content) {
    const QString mime = scanMime(content);
    if (mime == QLatin1String("application/pdf")) {
#ifdef INSERVICE_SCAN_PDF
        return openPdf(content);
#else
        throw ScanRefusal{"scan.no_pdf", {}};
#endif
    }
    if (!mime.startsWith(QLatin1String("image/"))) {
        throw ScanRefusal{"scan.mime", {}};
    }
    return openPicture(content, mime.mid(6).toLatin1());
}

} // namespace inservice
