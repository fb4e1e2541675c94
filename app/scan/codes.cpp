// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/scanpages.h"
#include "models/scans/scanwire.h"

#include <ZXing/ReadBarcode.h>
#include <algorithm>
#include <cmath>

namespace inservice {

QList<QByteArray> readCodes(const QImage& page) {
    const QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                int(grey.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(true);
    hints.setTryRotate(true);
    hints.setTryDownscale(true);
    hints.setMaxNumberOfSymbols(scanwire::mostCodes);
    QList<QByteArray> found;
    // Uneven light (a telephone's) wants the one, thin or broken lines (a fax's) the other.
    for (const auto binarizer : {ZXing::Binarizer::LocalAverage, ZXing::Binarizer::GlobalHistogram}) {
        hints.setBinarizer(binarizer);
        for (const ZXing::Result& result : ZXing::ReadBarcodes(view, hints)) {
            const QByteArray text = QString::fromStdWString(result.text()).toUtf8();
            if (result.isValid() && text.size() <= scanwire::longestCode && !found.contains(text)) {
                found << text;
            }
        }
        if (!found.isEmpty()) {
            break;
        }
    }
    return found.first(std::min<qsizetype>(found.size(), scanwire::mostCodes));
}

QList<QByteArray> readCodes(const ScanPages& pages, int page) {
    const QSizeF mm = paperSize(pages.size(page));
    for (const double dpi : {200.0, 300.0, 120.0}) {
        const double dots = std::min(dpi / 25.4, std::sqrt(scanwire::mostPixels / (mm.width() * mm.height())));
        // Square again whatever the scanner did: a fax has twice as many dots across as down.
        const QSize pixels = (mm * dots).toSize().expandedTo({1, 1});
        QImage image = pages.draw(page, pixels);
        if (image.size() != pixels) {
            image = image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        }
        if (const QList<QByteArray> found = readCodes(image); !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

} // namespace inservice
