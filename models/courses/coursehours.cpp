// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/coursehours.h"

#include <algorithm>
#include <cmath>

namespace inservice::course {

namespace {

constexpr int LessonMinutes = 50;
constexpr int MinutesOfHour = 60;
constexpr int SecondsOfMinute = 60;

} // namespace

CountableHours countableHours(int minutes) {
    const int net = std::max(0, minutes);
    // To the nearest half of an hour of 50 minutes, half up: 2·net / 50 rounded, in halves.
    const int halves = (2 * net + LessonMinutes / 2) / LessonMinutes;
    const int byClock = net / MinutesOfHour;
    const int lessons = net / LessonMinutes;
    return {double(byClock), double(lessons), halves / 2.0};
}

std::optional<int> netMinutes(const CourseSession& session) {
    if (!session.from.isValid() || !session.to.isValid()) {
        return std::nullopt;
    }
    const int net = session.from.secsTo(session.to) / SecondsOfMinute - session.breakMinutes;
    return session.from < session.to && session.breakMinutes >= 0 && net > 0 ? std::optional(net) : std::nullopt;
}

std::optional<double> suggestedHours(const CourseSession& session) {
    const auto net = netMinutes(session);
    if (!net) {
        return std::nullopt;
    }
    const CountableHours hours = countableHours(*net);
    return hours.suggested > 0 ? hours.suggested : std::min(0.5, hours.most);
}

double countedHours(const QList<CourseSession>& sessions) {
    double sum = 0;
    for (const CourseSession& session : sessions) {
        sum += session.hours ? *session.hours : suggestedHours(session).value_or(0);
    }
    return sum;
}

double mostHours(const QList<CourseSession>& sessions) {
    double sum = 0;
    for (const CourseSession& session : sessions) {
        sum += countableHours(netMinutes(session).value_or(0)).most;
    }
    return sum;
}

bool isHalfStep(double hours) {
    return std::isfinite(hours) && std::floor(hours * 2) == hours * 2;
}

} // namespace inservice::course
