// SPDX-License-Identifier: GPL-3.0-or-later
// This file alone knows zbar: its header and ZXing's do not go together.
#include "app/scan/codes.h"

#include <memory>
#include <zbar.h>

namespace inservice {

namespace {

/// Lines of an image without gaps between them, as zbar wants them.
QByteArray packed(const QImage& grey) {
    QByteArray lines;
    lines.reserve(qsizetype(grey.width()) * grey.height());
    for (int y = 0; y < grey.height(); ++y) {
        lines.append(reinterpret_cast<const char*>(grey.constScanLine(y)), grey.width());
    }
    return lines;
}

} // namespace

QList<FoundCode> readByZbar(const QImage& grey) {
    QList<FoundCode> found;
    using namespace zbar;
    const std::unique_ptr<zbar_image_scanner_t, decltype(&zbar_image_scanner_destroy)> scanner(
        zbar_image_scanner_create(), &zbar_image_scanner_destroy);
    const std::unique_ptr<zbar_image_t, decltype(&zbar_image_destroy)> image(zbar_image_create(), &zbar_image_destroy);
    zbar_image_scanner_set_config(scanner.get(), ZBAR_NONE, ZBAR_CFG_ENABLE, 0);
    zbar_image_scanner_set_config(scanner.get(), ZBAR_QRCODE, ZBAR_CFG_ENABLE, 1);
    const QByteArray lines = packed(grey);
    zbar_image_set_format(image.get(), zbar_fourcc('Y', '8', '0', '0'));
    zbar_image_set_size(image.get(), unsigned(grey.width()), unsigned(grey.height()));
    zbar_image_set_data(image.get(), lines.constData(), size_t(lines.size()), nullptr);
    if (zbar_scan_image(scanner.get(), image.get()) <= 0) {
        return found;
    }
    for (const zbar_symbol_t* symbol = zbar_image_first_symbol(image.get()); symbol != nullptr;
         symbol = zbar_symbol_next(symbol)) {
        FoundCode code{{zbar_symbol_get_data(symbol), qsizetype(zbar_symbol_get_data_length(symbol))}, {}};
        // It goes round the other way: top left, bottom left, bottom right, top right.
        for (const unsigned corner : {0U, 3U, 2U, 1U}) {
            if (corner < zbar_symbol_get_loc_size(symbol)) {
                code.corners << QPointF(zbar_symbol_get_loc_x(symbol, corner), zbar_symbol_get_loc_y(symbol, corner));
            }
        }
        found << code;
    }
    return found;
}

} // namespace inservice
