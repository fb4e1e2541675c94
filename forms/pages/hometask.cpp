// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/hometask.h"

#include <algorithm>
#include <tuple>

namespace inservice {
namespace {

int rank(look::Tone tone) {
    switch (tone) {
    case look::Tone::Bad:
        return 0;
    case look::Tone::Warning:
        return 1;
    case look::Tone::Info:
        return 2;
    case look::Tone::Good:
    case look::Tone::Neutral:
        break;
    }
    return 3;
}

/// What has no date stands behind what has one.
auto urgency(const HomeTask& task) {
    return std::tuple(task.waitsForOthers, rank(task.tone), !task.since.isValid(), task.since);
}

} // namespace

QList<HomeTask> mostUrgentFirst(QList<HomeTask> tasks) {
    std::stable_sort(tasks.begin(), tasks.end(),
                     [](const HomeTask& a, const HomeTask& b) { return urgency(a) < urgency(b); });
    return tasks;
}

} // namespace inservice
