// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QFile>

namespace inservice {

/// How long a thread takes for something: by the clock, without what it waited for a processor because the machine had
/// much else to do (proc(5), schedstat). Made and asked on the same thread.
class OwnTime {
public:
    OwnTime() { m_clock.start(); }
    [[nodiscard]] qint64 elapsed() const { return m_clock.elapsed() - (keptWaiting() - m_before); } ///< ms

private:
    static qint64 keptWaiting() {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() / 1'000'000 : 0;
    }

    QElapsedTimer m_clock;
    qint64 m_before = keptWaiting();
};

} // namespace inservice
