// SPDX-License-Identifier: GPL-3.0-or-later
// Codes that have lost one of their three finders: under a seal, a fold or a staple. No reader looks for such. The two
// that are left say where the third was; it is drawn there again, and the code is read as any other.
#include "app/scan/codes.h"
#include "app/scan/finders.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

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
    // A code that the edge of the page has cut goes on beyond it.
    const QRect part = outline.boundingRect().toAlignedRect().adjusted(-around, -around, around, around) &
                       grey.rect().adjusted(-around, -around, around, around);
    if (part.isEmpty()) {
        return {};
    }
    place = part.topLeft();
    QImage code(part.size(), QImage::Format_RGB32);
    code.fill(Qt::white);
    QPainter painter(&code);
    painter.drawImage(-place, grey);
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

/// Where the modules of a code lie that has its finders so.
struct Grid {
    QPointF origin; ///< middle of the module at the upper left
    QPointF right;  ///< from one module to the next
    QPointF down;
    int side = 0; ///< modules

    [[nodiscard]] QPointF at(double column, double row) const { return origin + right * column + down * row; }
};

Grid gridOf(const Guess& guess, double module) {
    QPointF right = guess.right;
    QPointF down = guess.down;
    if (right.x() * down.y() - right.y() * down.x() < 0) { // seen in a mirror
        std::swap(right, down);
    }
    const double length = std::hypot(right.x(), right.y());
    const int between = int(std::lround(length / snapped(length, module)));
    right /= between;
    down /= between;
    constexpr double half = (finderSide - 1) / 2.0;
    return {guess.corner - right * half - down * half, right, down, between + finderSide};
}

/// The light of each module, line by line: the mean over its inner part, which a thin stroke or a speck moves little.
std::vector<double> lightOf(const QImage& grey, const Grid& grid) {
    std::vector<double> light;
    light.reserve(size_t(grid.side) * size_t(grid.side));
    for (int row = 0; row < grid.side; ++row) {
        for (int column = 0; column < grid.side; ++column) {
            double sum = 0;
            int count = 0;
            for (const double below : {-0.34, -0.17, 0.0, 0.17, 0.34}) {
                for (const double aside : {-0.34, -0.17, 0.0, 0.17, 0.34}) {
                    const QPoint dot = grid.at(column + aside, row + below).toPoint();
                    sum += grey.rect().contains(dot) ? grey.constScanLine(dot.y())[dot.x()] : 255;
                    ++count;
                }
            }
            light.push_back(sum / count);
        }
    }
    return light;
}

/// What every code of this size has at this place; nothing: data.
std::optional<bool> fixedAt(int column, int row, int side) {
    constexpr int withEdge = finderSide + 1;
    const bool isLeft = column < withEdge;
    const bool isTop = row < withEdge;
    if ((isLeft || column >= side - withEdge) && (isTop || row >= side - withEdge) && (isLeft || isTop)) {
        const int x = isLeft ? column - 3 : column - (side - 4);
        const int y = isTop ? row - 3 : row - (side - 4);
        const int ring = std::max(std::abs(x), std::abs(y));
        return ring == 3 || ring < 2;
    }
    if (column == 6 || row == 6) {
        return (column + row) % 2 == 0;
    }
    return {};
}

/// The code drawn anew, module by module: dark where its light is below `limit`.
QImage drawnAnew(const std::vector<double>& light, int side, double limit) {
    constexpr int dots = 4;
    constexpr int edge = 4; // modules
    QImage code((side + 2 * edge) * dots, (side + 2 * edge) * dots, QImage::Format_Grayscale8);
    code.fill(Qt::white);
    for (int y = 0; y < side * dots; ++y) {
        uchar* line = code.scanLine(y + edge * dots) + edge * dots;
        const int row = y / dots;
        for (int x = 0; x < side * dots; ++x) {
            const int column = x / dots;
            const bool isDark = fixedAt(column, row, side).value_or(light[size_t(row) * side + column] < limit);
            line[x] = isDark ? 0 : 255;
        }
    }
    return code;
}

QList<FoundCode> readByModules(const QImage& grey, const Guess& guess, double module) {
    constexpr int largest = 77; // version 15: no paper of ours has more
    const Grid grid = gridOf(guess, module);
    if (grid.side > largest) {
        return {};
    }
    const std::vector<double> light = lightOf(grey, grid);
    const auto [darkest, brightest] = std::minmax_element(light.begin(), light.end());
    for (const double share : {0.5, 0.35, 0.25}) {
        QList<FoundCode> found = readCodes(drawnAnew(light, grid.side, *darkest + (*brightest - *darkest) * share));
        if (!found.isEmpty()) {
            const double end = grid.side - 0.5;
            found = found.first(1);
            found.first().corners =
                QPolygonF({grid.at(-0.5, -0.5), grid.at(end, -0.5), grid.at(end, end), grid.at(-0.5, end)});
            return found;
        }
    }
    return {};
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

QList<FoundCode> readDamagedCodes(const QImage& page, double dots, const Patience& patience,
                                  const QList<QPolygonF>& known) {
    constexpr double leastModule = 0.5; // mm
    constexpr double mostModule = 1.6;
    constexpr int mostFinders = 10;
    const QImage grey = withoutColour(page);
    QList<Finder> finders = findersOn(grey, leastModule * dots, mostModule * dots, mostFinders);
    const auto isOfKnown = [&known](const Finder& finder) {
        return std::any_of(known.begin(), known.end(), [&finder](const QPolygonF& code) {
            return code.containsPoint(finder.middle, Qt::WindingFill);
        });
    };
    finders.removeIf(isOfKnown);
    for (qsizetype one = 0; one < finders.size(); ++one) {
        for (qsizetype two = one + 1; two < finders.size(); ++two) {
            if (!couldBeOne(finders[one], finders[two])) {
                continue;
            }
            for (const Guess& guess : guesses(finders[one], finders[two])) {
                const double module = (finders[one].module + finders[two].module) / 2;
                QList<FoundCode> found = readByModules(grey, guess, module);
                if (found.isEmpty()) {
                    found = readRestored(grey, guess, module);
                }
                if (!found.isEmpty()) {
                    return found;
                }
                if (patience.isOver()) {
                    return {};
                }
            }
        }
    }
    return {};
}

} // namespace inservice
