// SPDX-License-Identifier: GPL-3.0-or-later
// Codes that have lost one of their three finders: under a seal, a fold or a staple. No reader looks for such. The two
// that are left say where the third was; it is drawn there again, and the code is read as any other.
#include "app/scan/codes.h"

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

constexpr int finderSide = 7; // modules (ISO/IEC 18004): dark 1, light 1, dark 3, light 1, dark 1

struct Finder {
    QPointF middle;
    double module = 0; ///< dots
    int seen = 0;      ///< lines that cross it
};

/// Dark runs and light ones of a line by turns, beginning with a light one that may be empty.
class Runs {
public:
    template<typename DarkAt>
    Runs(int length, const DarkAt& darkAt) {
        bool dark = false;
        m_ends.clear();
        for (int at = 0; at < length; ++at) {
            if (darkAt(at) != dark) {
                m_ends.push_back(at);
                dark = !dark;
            }
        }
        m_ends.push_back(length);
    }

    /// Calls `take(middle, module)` for every five runs that a finder could be.
    template<typename Take>
    void finders(const Take& take) const {
        for (size_t first = 0; first + 5 < m_ends.size(); first += 2) {
            std::array<int, 5> runs{};
            for (size_t i = 0; i < runs.size(); ++i) {
                runs[i] = m_ends[first + i + 1] - m_ends[first + i];
            }
            const double module = double(m_ends[first + 5] - m_ends[first]) / finderSide;
            const auto fits = [&](int run, int modules) { return std::abs(run - modules * module) < 0.6 * module + 1; };
            if (fits(runs[0], 1) && fits(runs[1], 1) && std::abs(runs[2] - 3 * module) < module + 1 &&
                fits(runs[3], 1) && fits(runs[4], 1)) {
                take((m_ends[first + 2] + m_ends[first + 3]) / 2.0, module);
            }
        }
    }

private:
    std::vector<int> m_ends;
};

/// The places where a line across and one down both look like a finder, most often seen first.
class FinderSearch {
public:
    FinderSearch(const QImage& grey, int limit, double least, double most)
        : m_grey(grey)
        , m_limit(limit)
        , m_least(least)
        , m_most(most) {}

    [[nodiscard]] QList<Finder> found() {
        for (int y = 0; y < m_grey.height(); ++y) {
            const uchar* line = m_grey.constScanLine(y);
            Runs(m_grey.width(), [&](int x) { return line[x] < m_limit; }).finders([&](double x, double module) {
                if (module >= m_least && module <= m_most) {
                    check(x, y, module);
                }
            });
        }
        constexpr int mostFinders = 10;
        std::sort(m_found.begin(), m_found.end(), [](const auto& one, const auto& two) { return one.seen > two.seen; });
        return m_found.first(std::min<qsizetype>(m_found.size(), mostFinders));
    }

private:
    void check(double x, int y, double module) {
        const int column = int(x);
        const int from = std::max(0, y - int(module * finderSide));
        const int to = std::min(m_grey.height(), y + int(module * finderSide));
        Runs(to - from, [&](int at) {
            return m_grey.constScanLine(from + at)[column] < m_limit;
        }).finders([&](double at, double down) {
            const double middle = from + at;
            if (std::abs(middle - y) < module * 1.5 && down < module * 1.4 && down > module / 1.4) {
                add({x, middle}, (module + down) / 2);
            }
        });
    }
    void add(QPointF middle, double module) {
        for (Finder& known : m_found) {
            if (QLineF(known.middle, middle).length() < module * 2) {
                known.middle = (known.middle * known.seen + middle) / (known.seen + 1);
                known.module = (known.module * known.seen + module) / (known.seen + 1);
                ++known.seen;
                return;
            }
        }
        m_found << Finder{middle, module, 1};
    }

    const QImage& m_grey;
    int m_limit;
    double m_least;
    double m_most;
    QList<Finder> m_found;
};

/// Half between the page's light and its dark.
int middleLight(const QImage& grey) {
    std::array<qint64, 256> count{};
    for (int y = 0; y < grey.height(); y += 4) {
        const uchar* line = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); x += 4) {
            ++count[line[x]];
        }
    }
    const qint64 all = qint64((grey.height() + 3) / 4) * ((grey.width() + 3) / 4);
    qint64 darker = 0;
    int dark = -1;
    for (int value = 0; value < 256; ++value) {
        darker += count[size_t(value)];
        if (dark < 0 && darker * 400 >= all) { // the dark half of a code is more than that
            dark = value;
        }
        if (darker * 10 >= all * 7) {
            return (dark + value) / 2 + 1;
        }
    }
    return 128;
}

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

bool couldBeOne(const Finder& one, const Finder& two) {
    constexpr double fewest = 14;      // modules between finders: version 1
    constexpr double most = 50 * 1.42; // of version 10, across
    const double module = (one.module + two.module) / 2;
    const double modules = QLineF(one.middle, two.middle).length() / module;
    return std::max(one.module, two.module) < 1.35 * std::min(one.module, two.module) && modules > fewest * 0.85 &&
           modules < most;
}

} // namespace

QList<FoundCode> readDamagedCodes(const QImage& page, double dots, qint64 patience) {
    constexpr double leastModule = 0.5; // mm
    constexpr double mostModule = 1.6;
    QElapsedTimer time;
    time.start();
    const QImage grey = withoutColour(page);
    // At half the size the specks of a fax are no dots any more.
    const QImage half = grey.scaled(grey.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                            .convertToFormat(QImage::Format_Grayscale8);
    QList<Finder> finders =
        FinderSearch(half, middleLight(half), leastModule * dots / 2, mostModule * dots / 2).found();
    for (Finder& finder : finders) {
        finder = {finder.middle * 2, finder.module * 2, finder.seen};
    }
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
