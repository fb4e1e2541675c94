// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/scanpages.h"

#include "models/scans/scankind.h"

namespace inservice {

std::unique_ptr<const ScanPages> openScan(const QByteArray& content) {
    const QString mime = scanMime(content);
    if (mime == QLatin1String("application/pdf")) {
#ifdef INSERVICE_SCAN_PDF
        return openPdf(content);
#else
        throw ScanRefusal{"scan.no_pdf", {}};
#endif
    }
    if (!mime.startsWith(QLatin1String("image/")))
        throw ScanRefusal{"scan.mime", {}};
    return openPicture(content, mime.mid(6).toLatin1());
}

} // namespace inservice
