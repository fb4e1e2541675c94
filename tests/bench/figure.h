// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <algorithm>
#include <cstdio>
#include <functional>

/// What the programs of tests/bench share: a line a figure, and 1 as exit code when one is over its limit.
namespace inservice::bench {

inline int over = 0; ///< figures beyond their limit so far

inline double median(QList<double> values) {
    std::sort(values.begin(), values.end());
    const qsizetype half = values.size() / 2;
    return values.isEmpty()         ? 0
           : values.size() % 2 == 1 ? values.at(half)
                                    : (values.at(half - 1) + values.at(half)) / 2;
}

inline void line(const QString& name, double figure, const QString& unit, const QString& reference,
                 const QString& limit, bool ok) {
    std::printf("%-62s %10.2f %-8s | %-44s | %-34s | %s\n", qPrintable(name), figure, qPrintable(unit),
                qPrintable(reference), qPrintable(limit), ok ? "ok" : "OVER");
    std::fflush(stdout);
    over += ok ? 0 : 1;
}
inline void atLeast(const QString& name, double figure, const QString& unit, double limit,
                    const QString& reference = QStringLiteral("–")) {
    line(name, figure, unit, reference, QStringLiteral(">= %1 %2").arg(limit, 0, 'f', 1).arg(unit), figure >= limit);
}
/// A figure that is only told, beside its reference.
inline void told(const QString& name, double figure, const QString& unit,
                 const QString& reference = QStringLiteral("–")) {
    line(name, figure, unit, reference, QStringLiteral("–"), true);
}
inline void atMost(const QString& name, double figure, const QString& unit, double limit,
                   const QString& reference = QStringLiteral("–")) {
    line(name, figure, unit, reference, QStringLiteral("<= %1 %2").arg(limit, 0, 'f', 1).arg(unit), figure <= limit);
}

/// Median of `runs` runs, in milliseconds.
inline double milliseconds(int runs, const std::function<void()>& work) {
    QList<double> all;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        all.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(all);
}

} // namespace inservice::bench
