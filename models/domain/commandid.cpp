// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commandid.h"

#include <QDateTime>
#include <QMutex>
#include <QRandomGenerator>
#include <QtEndian>

namespace inservice {

QUuid makeCommandId() {
    // RFC 9562, version 7: 48 bits of milliseconds, a counter in rand_a (6.2, method 1) so that ids of one process
    // ascend even within a millisecond or when the clock is set back, and 62 random bits.
    static QMutex mutex;
    static quint64 lastTime = 0;
    static quint32 counter = 0;
    constexpr quint32 counterEnd = 1U << 12;

    quint64 time = 0;
    quint32 count = 0;
    {
        const QMutexLocker lock(&mutex);
        const auto now = quint64(QDateTime::currentMSecsSinceEpoch());
        if (now > lastTime) {
            lastTime = now;
            counter = QRandomGenerator::system()->bounded(counterEnd / 2);
        } else if (++counter == counterEnd) {
            ++lastTime;
            counter = 0;
        }
        time = lastTime;
        count = counter;
    }
    const quint64 high = (time << 16) | 0x7000U | count;
    const quint64 low = (QRandomGenerator::system()->generate64() >> 2) | (quint64(1) << 63);
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + 8);
    return QUuid::fromRfc4122(bytes);
}

} // namespace inservice
