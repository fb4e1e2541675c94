// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <ctime>

namespace inservice::bench {

/// Beats as often as the event loop lets it: the longest pause between two beats is the longest turn.
class Heartbeat {
public:
    Heartbeat() {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(1);
        m_wall.start();
        m_cpu = cpu();
    }
    [[nodiscard]] double longest() const { return m_longest; }        ///< ms
    [[nodiscard]] double longestWork() const { return m_longestCpu; } ///< ms of the processor: without waiting for one

private:
    static double cpu() {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }
    void beat() {
        m_longest = qMax(m_longest, double(m_wall.nsecsElapsed()) / 1e6 - 1);
        const double now = cpu();
        m_longestCpu = qMax(m_longestCpu, now - m_cpu);
        m_wall.restart();
        m_cpu = now;
    }
    QTimer m_timer;
    QElapsedTimer m_wall;
    double m_cpu = 0;
    double m_longest = 0;
    double m_longestCpu = 0;
};

} // namespace inservice::bench
