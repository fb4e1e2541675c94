// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/finders.h"

#include <QLineF>
#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace inservice {

namespace {

/// Dark runs and light ones of a line by turns, beginning with a light one that may be empty.
class Runs {
public:
    template<typename DarkAt>
    void read(int length, const DarkAt& darkAt) {
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

/// The places where a line across and one down both look like a finder.
class FinderSearch {
public:
    FinderSearch(const QImage& grey, int limit, double least, double most)
        : m_grey(grey)
        , m_limit(limit)
        , m_least(least)
        , m_most(most) {}

    [[nodiscard]] QList<Finder> found() {
        Runs across;
        for (int y = 0; y < m_grey.height(); ++y) {
            const uchar* line = m_grey.constScanLine(y);
            across.read(m_grey.width(), [&](int x) { return line[x] < m_limit; });
            across.finders([&](double x, double module) {
                if (module >= m_least && module <= m_most) {
                    check(x, y, module);
                }
            });
        }
        return m_found;
    }

private:
    void check(double x, int y, double module) {
        const int column = int(x);
        const int from = std::max(0, y - int(module * finderSide));
        const int to = std::min(m_grey.height(), y + int(module * finderSide));
        m_down.read(to - from, [&](int at) { return m_grey.constScanLine(from + at)[column] < m_limit; });
        m_down.finders([&](double at, double down) {
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
    Runs m_down;
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

/// A dot for every four.
QImage halved(const QImage& grey) {
    QImage half(grey.width() / 2, grey.height() / 2, QImage::Format_Grayscale8);
    for (int y = 0; y < half.height(); ++y) {
        const uchar* above = grey.constScanLine(2 * y);
        const uchar* below = grey.constScanLine(2 * y + 1);
        uchar* to = half.scanLine(y);
        for (int x = 0; x < half.width(); ++x) {
            to[x] = uchar((above[2 * x] + above[2 * x + 1] + below[2 * x] + below[2 * x + 1] + 2) / 4);
        }
    }
    return half;
}

} // namespace

QList<Finder> findersOn(const QImage& grey, double leastModule, double mostModule, int most) {
    // At half the size the specks of a fax are no dots any more.
    const QImage half = halved(grey);
    QList<Finder> found = FinderSearch(half, middleLight(half), leastModule / 2, mostModule / 2).found();
    std::sort(found.begin(), found.end(), [](const auto& one, const auto& two) { return one.seen > two.seen; });
    found = found.first(std::min<qsizetype>(found.size(), most));
    for (Finder& finder : found) {
        finder = {finder.middle * 2, finder.module * 2, finder.seen};
    }
    return found;
}

bool couldBeOne(const Finder& one, const Finder& two) {
    constexpr double fewest = 14;      // modules between finders: version 1
    constexpr double most = 50 * 1.42; // of version 10, across
    const double module = (one.module + two.module) / 2;
    const double modules = QLineF(one.middle, two.middle).length() / module;
    return std::max(one.module, two.module) < 1.35 * std::min(one.module, two.module) && modules > fewest * 0.85 &&
           modules < most;
}

} // namespace inservice
