// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/timetext.h"

namespace inservice {

QString timeText(const QDateTime& time) {
    return time.isValid() ? time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ")) : QString();
}

QDateTime textTime(const QString& text) {
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace inservice
