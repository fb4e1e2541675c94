// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <array>

namespace inservice {

/// How often a desk asks, and how long it waits after a failure.
inline constexpr int idleMilliseconds = 45000;
inline constexpr std::array<int, 5> backOffSeconds{1, 2, 5, 15, 30};

/// The wait after so many tries; the last one stays.
template<size_t N>
int waitAfter(const std::array<int, N>& seconds, int tries) {
    return seconds.at(size_t(qBound(0, tries, int(N) - 1)));
}

} // namespace inservice
