// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QPointF>

namespace inservice {

inline constexpr int finderSide = 7; ///< modules (ISO/IEC 18004): dark 1, light 1, dark 3, light 1, dark 1

/// One of the three marks in the corners of a QR code.
struct Finder {
    QPointF middle;
    double module = 0; ///< dots
    int seen = 0;      ///< lines that cross it
};

/// What looks like one on a page in grey, most often crossed first, at most `most` of them. Modules in dots.
[[nodiscard]] QList<Finder> findersOn(const QImage& grey, double leastModule, double mostModule, int most);

/// As large as each other, and as far apart as those of a code, beside each other or across.
[[nodiscard]] bool couldBeOne(const Finder& one, const Finder& two);

} // namespace inservice
