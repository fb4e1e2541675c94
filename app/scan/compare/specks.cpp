// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/compare/specks.h"

#include <cstring>
#include <vector>

namespace inservice {
namespace {

struct Run {
    int row;
    int from;
    int to; ///< one past its end
};

/// Runs that touch each other are a blot: a tree whose root knows how many dots it has.
class Blots {
public:
    void add(const Run& run) {
        m_parent.push_back(int(m_parent.size()));
        m_dots.push_back(run.to - run.from);
    }
    void join(int one, int other) {
        one = root(one);
        other = root(other);
        if (one != other) {
            m_parent[size_t(other)] = one;
            m_dots[size_t(one)] += m_dots[size_t(other)];
        }
    }
    [[nodiscard]] int dots(int run) { return m_dots[size_t(root(run))]; }

private:
    [[nodiscard]] int root(int run) {
        while (m_parent[size_t(run)] != run) {
            int& parent = m_parent[size_t(run)];
            parent = m_parent[size_t(parent)];
            run = parent;
        }
        return run;
    }

    std::vector<int> m_parent;
    std::vector<int> m_dots;
};

/// The first dot from `x` on that is ink; `width` where there is none.
int nextInk(const uchar* line, int x, int width) {
    for (uint64_t eight = 0; x + 8 <= width; x += 8) {
        std::memcpy(&eight, line + x, sizeof eight);
        if (eight != 0) {
            break;
        }
    }
    while (x < width && line[x] == 0) {
        ++x;
    }
    return x;
}

std::vector<Run> runsOf(const cv::Mat& ink) {
    std::vector<Run> runs;
    for (int y = 0; y < ink.rows; ++y) {
        const uchar* line = ink.ptr<uchar>(y);
        for (int x = nextInk(line, 0, ink.cols); x < ink.cols; x = nextInk(line, x, ink.cols)) {
            const int from = x;
            while (x < ink.cols && line[x] != 0) {
                ++x;
            }
            runs.push_back({y, from, x});
        }
    }
    return runs;
}

} // namespace

void dropSpecks(cv::Mat& ink, double least) {
    const std::vector<Run> runs = runsOf(ink);
    Blots blots;
    size_t above = 0; // the first run of the row above that may still touch one
    for (size_t i = 0; i < runs.size(); ++i) {
        const Run& run = runs[i];
        blots.add(run);
        while (above < i &&
               (runs[above].row < run.row - 1 || (runs[above].row == run.row - 1 && runs[above].to < run.from))) {
            ++above;
        }
        for (size_t at = above; at < i && runs[at].row == run.row - 1 && runs[at].from <= run.to; ++at) {
            blots.join(int(at), int(i));
        }
    }
    for (size_t i = 0; i < runs.size(); ++i) {
        if (blots.dots(int(i)) < least) {
            std::memset(ink.ptr<uchar>(runs[i].row) + runs[i].from, 0, size_t(runs[i].to - runs[i].from));
        }
    }
}

} // namespace inservice
