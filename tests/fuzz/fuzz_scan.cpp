// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is said to be a scan: drawn within bounds, or refused by a name.
#include "forms/paper/document.h"
#include "forms/paper/scanpages.h"
#include "tests/fuzz/fuzz.h"

using namespace inservice;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray content = fuzz::Input(data, size).rest();
    try {
        const auto pages = openScan(content);
        HOLDS(pages->count() > 0, QString::number(pages->count()));
        const QSizeF page = pages->size(0);
        HOLDS(page.width() >= 0 && page.height() >= 0, QStringLiteral("%1 x %2").arg(page.width()).arg(page.height()));
        const QImage image = pages->draw(0, 1.5);
        HOLDS(double(image.width()) * image.height() <= ScanPages::mostPixels,
              QStringLiteral("%1 x %2").arg(image.width()).arg(image.height()));
    } catch (const PaperError& error) {
        HOLDS(error.key.startsWith(QLatin1String("scan.")), error.key);
    }
    return 0;
}
