// SPDX-License-Identifier: GPL-3.0-or-later
// Codes that have lost one of their three finders: under a seal, a fold or a staple. No reader looks for such. The two
// that are left say where the third was; it is drawn there again, and the code is read as any other.
#include "app/scan/codes.h"
#include "app/scan/finders.h"

#include <QElapsedTimer>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>
#include <algorithm>
#include <array>
#include <cmath>

namespace inservice {

namespace {

struct Guess {
    QPointF corner; ///< middle of a finder: the one that has both others beside it
    QPointF right;  ///< from it to the next one
    QPointF down;
    QPointF lost; ///< middle of the one to be drawn
};

QPointF turned(QPointF vector) {
    return {-vector.y(), vector.x()};
}

/// How a code could lie that has these two finders. They are beside each other, or across.
QList<Guess> guesses(const Finder& one, const Finder& two) {
    const QPointF way = two.middle - one.middle;
    const QPointF half = way / 2;
    const QPointF middle = one.middle + half;
    QList<Guess> all;
    for (const double side : {1.0, -1.0}) {
        const QPointF beside = turned(way) * side;
        all << Guess{one.middle, way, beside, one.middle + beside}
            << Guess{two.middle, -way, beside, two.middle + beside};
        const QPointF across = middle + turned(half) * side;
        all << Guess{across, one.middle - across, two.middle - across, across};
    }
    return all;
}

/// The side of a module, of a code whose finders are `length` apart: they lie 14 modules from each other, or 18, 22, …
double snapped(double length, double module) {
    const double modules = 14 + 4 * std::max(0.0, std::round((length / module - 14) / 4));
    return length / modules;
}

/// The code alone, with the finder drawn where it was lost; `place`: where it was cut out.
QImage restored(const QImage& grey, const Guess& guess, double module, QPoint& place) {
    const double length = std::hypot(guess.right.x(), guess.right.y());
    module = snapped(length, module);
    const QPointF step = guess.right / length * module;
    const QPointF aside = guess.down / length * module;
    QPolygonF outline;
    for (const auto& [across, along] : {std::pair(0, 0), std::pair(1, 0), std::pair(1, 1), std::pair(0, 1)}) {
        outline << guess.corner + guess.right * across + guess.down * along;
    }
    const int around = int(module * 9);
    const QRect part = outline.boundingRect().toAlignedRect().adjusted(-around, -around, around, around) & grey.rect();
    if (part.isEmpty()) {
        return {};
    }
    place = part.topLeft();
    QImage code = grey.copy(part).convertToFormat(QImage::Format_RGB32);
    QPainter painter(&code);
    painter.setTransform(
        QTransform(step.x(), step.y(), aside.x(), aside.y(), guess.lost.x() - place.x(), guess.lost.y() - place.y()));
    constexpr double half = finderSide / 2.0;
    // What lies around the code is none of it: the rest of the seal.
    const double side = length / module + finderSide;
    const QPointF edge = (guess.corner - guess.lost);
    const double left = QPointF::dotProduct(edge, step) / (module * module) - half;
    const double top = QPointF::dotProduct(edge, aside) / (module * module) - half;
    QPainterPath outside;
    outside.addRect(QRectF(left, top, side, side).adjusted(-side, -side, side, side));
    outside.addRect(QRectF(left, top, side, side).adjusted(-0.3, -0.3, 0.3, 0.3));
    painter.fillPath(outside, Qt::white);
    const auto square = [&](double from, const QColor& colour) {
        painter.fillRect(QRectF(-from, -from, 2 * from, 2 * from), colour);
    };
    square(half + 1, Qt::white); // the light line around it
    square(half, Qt::black);
    square(half - 1, Qt::white);
    square(half - 2, Qt::black);
    painter.end();
    return code.convertToFormat(QImage::Format_Grayscale8);
}

/// As it is, and at half the size, where specks are no dots any more.
QList<FoundCode> readRestored(const QImage& grey, const Guess& guess, double module) {
    QPoint place;
    const QImage code = restored(grey, guess, module, place);
    for (const double scale : {1.0, 0.5}) {
        QList<FoundCode> found =
            code.isNull()
                ? QList<FoundCode>()
                : readCodes(code.scaled(code.size() * scale, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        for (FoundCode& each : found) {
            each.corners = QTransform::fromScale(1 / scale, 1 / scale).map(each.corners).translated(place);
        }
        if (!found.isEmpty()) {
            return found;
        }
    }
    return {};
}

} // namespace

QList<FoundCode> readDamagedCodes(const QImage& page, double dots, qint64 patience) {
    constexpr double leastModule = 0.5; // mm
    constexpr double mostModule = 1.6;
    constexpr int mostFinders = 10;
    QElapsedTimer time;
    time.start();
    const QImage grey = withoutColour(page);
    const QList<Finder> finders = findersOn(grey, leastModule * dots, mostModule * dots, mostFinders);
    for (qsizetype one = 0; one < finders.size(); ++one) {
        for (qsizetype two = one + 1; two < finders.size(); ++two) {
            if (!couldBeOne(finders[one], finders[two])) {
                continue;
            }
            for (const Guess& guess : guesses(finders[one], finders[two])) {
                const QList<FoundCode> found =
                    readRestored(grey, guess, (finders[one].module + finders[two].module) / 2);
                if (!found.isEmpty()) {
                    return found;
                }
                if (time.elapsed() > patience) {
                    return {};
                }
            }
        }
    }
    return {};
}

} // namespace inservice
