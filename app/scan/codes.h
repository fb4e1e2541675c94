// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scan/scanpages.h"

#include <QDeadlineTimer>
#include <QPolygonF>
#include <ctime>

namespace inservice {

struct FoundCode {
    QByteArray text;
    QPolygonF corners; ///< its own top left, top right, bottom right, bottom left; in dots of the image
};

/// How long a page is tried: so much processor time, whatever else the PC does, and until `end` on the clock.
class Patience {
public:
    Patience(qint64 milliseconds, QDeadlineTimer end)
        : m_most(double(milliseconds) * CLOCKS_PER_SEC / 1000)
        , m_end(end) {}
    [[nodiscard]] bool isOver() const { return double(std::clock() - m_from) > m_most || m_end.hasExpired(); }

private:
    double m_most;
    QDeadlineTimer m_end;
    std::clock_t m_from = std::clock();
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

/// Codes of which a seal, a fold or the edge of the page has taken one of the three finders. `dots` per mm; `known`:
/// corners, in dots, of codes that were read already.
[[nodiscard]] QList<FoundCode> readDamagedCodes(const QImage& page, double dots, const Patience& patience,
                                                const QList<QPolygonF>& known = {});

/// The QR codes on a page that was drawn for reading, in no order. `thorough`: not content with the first reader that
/// finds something, for pages on which another may be (two on one sheet).
[[nodiscard]] QList<FoundCode> readCodes(const QImage& page, bool thorough = false);

} // namespace inservice
