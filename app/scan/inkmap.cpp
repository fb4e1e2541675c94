// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/inkmap.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace inservice {

namespace {

constexpr int cellsPerMm = 2;
constexpr int mostCells = 1200; ///< a side: A2, and whatever somebody says is larger
constexpr int tile = 16 * cellsPerMm;

int cellsOf(double mm) {
    return std::clamp(int(std::lround(mm * cellsPerMm)), 1, mostCells);
}

/// The paper's own light, a value a tile: what nine tenths of its cells are darker than.
std::vector<int> paperLight(const QImage& cells, int across, int down) {
    std::vector<int> light(size_t(across) * down);
    std::vector<uchar> values;
    for (int tileY = 0; tileY < down; ++tileY) {
        for (int tileX = 0; tileX < across; ++tileX) {
            values.clear();
            const int right = std::min((tileX + 1) * tile, cells.width());
            for (int y = tileY * tile; y < std::min((tileY + 1) * tile, cells.height()); ++y) {
                const uchar* line = cells.constScanLine(y);
                values.insert(values.end(), line + tileX * tile, line + right);
            }
            const auto ninth = values.begin() + std::ptrdiff_t(values.size() * 9 / 10);
            std::nth_element(values.begin(), ninth, values.end());
            light[size_t(tileY) * across + tileX] = *ninth;
        }
    }
    return light;
}

/// Of a tile and those around it: one that is all ink is beside paper.
int lightAround(const std::vector<int>& light, int across, int down, int tileX, int tileY) {
    int most = 0;
    for (int y = std::max(tileY - 1, 0); y <= std::min(tileY + 1, down - 1); ++y) {
        for (int x = std::max(tileX - 1, 0); x <= std::min(tileX + 1, across - 1); ++x) {
            most = std::max(most, light[size_t(y) * across + x]);
        }
    }
    return most;
}

} // namespace

InkMap::InkMap(const QImage& grey, QSizeF paper)
    : m_width(cellsOf(paper.width()))
    , m_height(cellsOf(paper.height()))
    , m_dark(size_t(m_width) * m_height) {
    markDark(grey.scaled(m_width, m_height, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                 .convertToFormat(QImage::Format_Grayscale8));
}

void InkMap::markDark(const QImage& cells) {
    constexpr int darkPercent = 68; // of the paper's light: a stroke of a pen is darker, print from the back is not
    const int across = (m_width + tile - 1) / tile;
    const int down = (m_height + tile - 1) / tile;
    const std::vector<int> light = paperLight(cells, across, down);
    std::vector<int> around(light.size());
    for (int tileY = 0; tileY < down; ++tileY) {
        for (int tileX = 0; tileX < across; ++tileX) {
            around[size_t(tileY) * across + tileX] = lightAround(light, across, down, tileX, tileY);
        }
    }
    for (int y = 0; y < m_height; ++y) {
        const uchar* line = cells.constScanLine(y);
        for (int x = 0; x < m_width; ++x) {
            const int paper = around[size_t(y / tile) * across + x / tile];
            m_dark[size_t(y) * m_width + x] = line[x] * 100 < paper * darkPercent;
        }
    }
}

double InkMap::ink() const {
    return double(std::count(m_dark.begin(), m_dark.end(), true)) / double(m_dark.size());
}

InkMap::Blot InkMap::blotAt(size_t start, std::vector<bool>& seen) const {
    Blot blot{m_width, m_height, 0, 0};
    std::vector<size_t> open{start};
    seen[start] = true;
    while (!open.empty()) {
        const int x = int(open.back() % size_t(m_width));
        const int y = int(open.back() / size_t(m_width));
        open.pop_back();
        blot = {std::min(blot.left, x), std::min(blot.top, y), std::max(blot.right, x), std::max(blot.bottom, y),
                blot.cells + 1};
        for (int nextY = std::max(y - 1, 0); nextY <= std::min(y + 1, m_height - 1); ++nextY) {
            for (int nextX = std::max(x - 1, 0); nextX <= std::min(x + 1, m_width - 1); ++nextX) {
                const size_t next = size_t(nextY) * m_width + nextX;
                if (m_dark[next] && !seen[next]) {
                    seen[next] = true;
                    open.push_back(next);
                }
            }
        }
    }
    return blot;
}

bool InkMap::isDirt(const Blot& blot) const {
    constexpr int speck = 3; // cells
    constexpr int streak = 2 * cellsPerMm;
    constexpr int margin = 9 * cellsPerMm;
    constexpr int holeFrom = 3 * cellsPerMm;
    constexpr int holeTo = 9 * cellsPerMm;
    constexpr int holeWithin = 18 * cellsPerMm; // of the edge, its centre
    const int width = blot.right - blot.left + 1;
    const int height = blot.bottom - blot.top + 1;
    if (blot.cells <= speck) {
        return true;
    }
    if ((width <= streak && height >= m_height / 4) || (height <= streak && width >= m_width / 4)) {
        return true;
    }
    if (blot.right < margin || blot.bottom < margin || blot.left >= m_width - margin || blot.top >= m_height - margin) {
        return true;
    }
    // The shadow of a corner that lies over: a thin line from one edge to the next.
    constexpr int longestFold = 45 * cellsPerMm;
    const bool isAtCorner = (blot.left < margin || blot.right >= m_width - margin) &&
                            (blot.top < margin || blot.bottom >= m_height - margin);
    if (isAtCorner && std::max(width, height) <= longestFold && blot.cells <= 3 * std::max(width, height)) {
        return true;
    }
    const int x = (blot.left + blot.right) / 2;
    const int y = (blot.top + blot.bottom) / 2;
    const bool isRound = std::min(width, height) >= holeFrom && std::max(width, height) <= holeTo &&
                         blot.cells * 10 >= width * height * 7;
    return isRound && (std::min(x, m_width - x) <= holeWithin || std::min(y, m_height - y) <= holeWithin);
}

bool InkMap::isBlank() const {
    constexpr int least = 16; // cells, 4 mm²: less than a character written small
    int written = 0;
    std::vector<bool> seen(m_dark.size());
    for (size_t cell = 0; cell < m_dark.size() && written < least; ++cell) {
        if (m_dark[cell] && !seen[cell]) {
            const Blot blot = blotAt(cell, seen);
            written += isDirt(blot) ? 0 : blot.cells;
        }
    }
    return written < least;
}

quint64 InkMap::fingerprint(double turn) const {
    constexpr int side = 32;
    constexpr int waves = 8;
    const double angle = turn * std::numbers::pi / 180;
    const double cosine = std::cos(angle);
    const double sine = std::sin(angle);
    const bool onItsSide = std::abs(sine) > std::abs(cosine);
    const double width = onItsSide ? m_height : m_width;
    const double height = onItsSide ? m_width : m_height;
    std::array<std::array<double, side>, side> field{};
    for (int y = 0; y < m_height; ++y) {
        for (int x = 0; x < m_width; ++x) {
            if (!m_dark[size_t(y) * m_width + x]) {
                continue;
            }
            const double right = x - m_width / 2.0;
            const double below = y - m_height / 2.0;
            const int column = int(((right * cosine - below * sine) / width + 0.5) * side);
            const int row = int(((right * sine + below * cosine) / height + 0.5) * side);
            if (column >= 0 && column < side && row >= 0 && row < side) {
                field[size_t(row)][size_t(column)] += 1;
            }
        }
    }
    // The long waves of its darkness (discrete cosine transform): noise and a line more or less do not move them.
    std::array<double, waves * waves> strength{};
    for (int v = 0; v < waves; ++v) {
        for (int u = 0; u < waves; ++u) {
            double sum = 0;
            for (int row = 0; row < side; ++row) {
                for (int column = 0; column < side; ++column) {
                    sum += field[size_t(row)][size_t(column)] *
                           std::cos((column + 0.5) * (u + 1) * std::numbers::pi / side) *
                           std::cos((row + 0.5) * (v + 1) * std::numbers::pi / side);
                }
            }
            strength[size_t(v) * waves + u] = sum;
        }
    }
    quint64 bits = 0;
    for (size_t wave = 0; wave < strength.size(); ++wave) {
        bits |= strength[wave] > 0 ? quint64(1) << wave : 0;
    }
    return bits == 0 ? 1 : bits;
}

} // namespace inservice
