// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is said to be a scan: drawn within bounds, or refused by a name.
#include "app/scan/survey.h"
#include "tests/fuzz/fuzz.h"

#include <QCoreApplication>

using namespace inservice;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray content = fuzz::Input(data, size).rest();
    constexpr QSize asked(315, 446);
    try {
        const auto pages = openScan(content);
        HOLDS(pages->count() > 0, QString::number(pages->count()));
        const QSizeF page = pages->size(0);
        HOLDS(!(page.width() < 0) && !(page.height() < 0),
              QStringLiteral("%1 x %2").arg(page.width()).arg(page.height()));
        const QImage image = pages->draw(0, asked);
        HOLDS(image.width() <= asked.width() && image.height() <= asked.height(),
              QStringLiteral("%1 x %2").arg(image.width()).arg(image.height()));
        const ScanPage found = surveyPage(*pages, 0);
        HOLDS(scanwire::decodeAnswer(scanwire::encode(scanwire::Answer(scanwire::Surveyed{found}))),
              "what it says is within bounds");
    } catch (const ScanRefusal& refusal) {
        HOLDS(refusal.key.startsWith("scan."), QString::fromLatin1(refusal.key));
    }
    return 0;
}
