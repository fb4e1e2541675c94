// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/codes.h"

#include "models/scans/scanwire.h"

#include <ZXing/ReadBarcode.h>
#include <algorithm>

namespace inservice {

void addCode(QList<FoundCode>& found, const FoundCode& code) {
    const bool isKnown =
        std::any_of(found.begin(), found.end(), [&](const auto& one) { return one.text == code.text; });
    if (!isKnown && !code.text.isEmpty() && code.text.size() <= scanwire::longestCode && code.corners.size() == 4 &&
        found.size() < scanwire::mostCodes) {
        found << code;
    }
}

namespace {

void readByZxing(const QImage& grey, ZXing::Binarizer binarizer, QList<FoundCode>& found) {
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                int(grey.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(true);
    hints.setTryRotate(true);
    hints.setTryDownscale(true);
    hints.setMaxNumberOfSymbols(scanwire::mostCodes);
    hints.setBinarizer(binarizer);
    for (const ZXing::Result& result : ZXing::ReadBarcodes(view, hints)) {
        if (!result.isValid()) {
            continue;
        }
        FoundCode code{QString::fromStdWString(result.text()).toUtf8(), {}};
        const ZXing::Position& position = result.position();
        for (const ZXing::PointI corner :
             {position.topLeft(), position.topRight(), position.bottomRight(), position.bottomLeft()}) {
            code.corners << QPointF(corner.x, corner.y);
        }
        addCode(found, code);
    }
}

} // namespace

QImage withoutColour(const QImage& page) {
    if (page.depth() <= 8 || page.isGrayscale()) {
        return page.convertToFormat(QImage::Format_Grayscale8);
    }
    const QImage colours = page.convertToFormat(QImage::Format_RGB32);
    QImage light(page.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < page.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(colours.constScanLine(y));
        uchar* to = light.scanLine(y);
        for (int x = 0; x < page.width(); ++x) {
            to[x] = uchar(std::max({qRed(from[x]), qGreen(from[x]), qBlue(from[x])}));
        }
    }
    return light;
}

QList<FoundCode> readCodes(const QImage& page, bool thorough) {
    const QImage grey = withoutColour(page);
    QList<FoundCode> found;
    for (const FoundCode& code : readByZbar(grey)) {
        addCode(found, code);
    }
    // Uneven light (a telephone's) wants the one, thin or broken lines (a fax's) the other.
    for (const auto binarizer : {ZXing::Binarizer::LocalAverage, ZXing::Binarizer::GlobalHistogram}) {
        if (found.isEmpty() || thorough) {
            readByZxing(grey, binarizer, found);
        }
    }
    return found;
}

} // namespace inservice
