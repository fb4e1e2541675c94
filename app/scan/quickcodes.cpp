// SPDX-License-Identifier: GPL-3.0-or-later
// Where a page shows the finders of its codes, only those places are read: a tenth of the time that the whole page
// takes.
#include "app/scan/codes.h"
#include "app/scan/finders.h"

#include <QLineF>
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace inservice {

namespace {

constexpr double leastModule = 0.35; // mm
constexpr double mostModule = 1.6;
constexpr int mostFinders = 30;
constexpr int leastSeen = 3; ///< lines: fewer is a character that looks like one

/// The two others lie beside this one, as far from it and at a right angle.
bool isCorner(const Finder& corner, const Finder& one, const Finder& two) {
    if (!couldBeOne(corner, one) || !couldBeOne(corner, two) || !couldBeOne(one, two)) {
        return false;
    }
    const QPointF first = one.middle - corner.middle;
    const QPointF second = two.middle - corner.middle;
    const double lengths[] = {std::hypot(first.x(), first.y()), std::hypot(second.x(), second.y())};
    return std::max(lengths[0], lengths[1]) < 1.12 * std::min(lengths[0], lengths[1]) &&
           std::abs(QPointF::dotProduct(first, second)) < 0.15 * lengths[0] * lengths[1];
}

using Marks = std::array<qsizetype, 3>; ///< the corner first

std::optional<Marks> codeAmong(const QList<Finder>& finders) {
    for (qsizetype corner = 0; corner < finders.size(); ++corner) {
        for (qsizetype one = 0; one < finders.size(); ++one) {
            for (qsizetype two = one + 1; two < finders.size(); ++two) {
                if (one != corner && two != corner && isCorner(finders[corner], finders[one], finders[two])) {
                    return Marks{corner, one, two};
                }
            }
        }
    }
    return {};
}

QRect placeOf(const QList<Finder>& finders, const Marks& marks) {
    const QPointF corner = finders[marks[0]].middle;
    const QPointF one = finders[marks[1]].middle;
    const QPointF two = finders[marks[2]].middle;
    const double around = finders[marks[0]].module * (finderSide + 4); // half a finder, and the paper around
    const QPolygonF code({corner, one, one + two - corner, two});
    return code.boundingRect().adjusted(-around, -around, around, around).toAlignedRect();
}

bool hasTwoOfACode(const QList<Finder>& finders) {
    for (qsizetype one = 0; one < finders.size(); ++one) {
        for (qsizetype two = one + 1; two < finders.size(); ++two) {
            if (couldBeOne(finders[one], finders[two])) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

QList<FoundCode> readAtFinders(const QImage& grey, double dots) {
    QList<Finder> finders = findersOn(grey, leastModule * dots, mostModule * dots, mostFinders);
    finders.removeIf([](const Finder& one) { return one.seen < leastSeen; });
    QList<FoundCode> found;
    while (const std::optional<Marks> marks = codeAmong(finders)) {
        const QRect place = placeOf(finders, *marks) & grey.rect();
        const QList<FoundCode> here = readByZbar(grey.copy(place));
        if (here.isEmpty()) {
            return {};
        }
        for (const FoundCode& code : here) {
            addCode(found, {code.text, code.corners.translated(place.topLeft())});
        }
        finders.removeIf([&](const Finder& one) { return place.contains(one.middle.toPoint()); });
    }
    // What is left may be a code of which one finder was not seen.
    return hasTwoOfACode(finders) ? QList<FoundCode>() : found;
}

} // namespace inservice
