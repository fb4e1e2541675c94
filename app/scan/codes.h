// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scan/scanpages.h"

#include <QPolygonF>

namespace inservice {

struct FoundCode {
    QByteArray text;
    QPolygonF corners; ///< its own top left, top right, bottom right, bottom left; in dots of the image
};

/// Adds what is none of those found and keeps the bounds of the wire.
void addCode(QList<FoundCode>& found, const FoundCode& code);

/// A page as the light of its paper: where it is in colour, of the brightest one, so that a red seal or a blue pen over
/// a code is paper again.
[[nodiscard]] QImage withoutColour(const QImage& page);

/// Of a page in grey. Reads more than ZXing where lines are broken (a fax), and takes longer.
[[nodiscard]] QList<FoundCode> readByZbar(const QImage& grey);

/// Codes that show all their finders, read there and nowhere else; `dots` per mm. Nothing where it is not sure that
/// these are all: the page is then to be read as a whole.
[[nodiscard]] QList<FoundCode> readAtFinders(const QImage& grey, double dots);

/// Codes of which a seal or a fold has covered one of the three finders. `dots` per mm; `patience`: ms.
[[nodiscard]] QList<FoundCode> readDamagedCodes(const QImage& page, double dots, qint64 patience);

/// The QR codes on a page that was drawn for reading, in no order. `thorough`: not content with the first reader that
/// finds something, for pages on which another may be (two on one sheet).
[[nodiscard]] QList<FoundCode> readCodes(const QImage& page, bool thorough = false);

} // namespace inservice
