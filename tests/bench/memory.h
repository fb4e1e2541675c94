// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QRegularExpression>

namespace inservice::bench {

/// What this program has of the machine's memory: its proportional set, in MiB.
inline qint64 memoryMiB() {
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QRegularExpression pss(QStringLiteral("Pss: +([0-9]+) kB"));
    return pss.match(QString::fromLatin1(file.readAll())).captured(1).toLongLong() / 1024;
}

} // namespace inservice::bench
