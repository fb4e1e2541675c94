// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

/// 行事曆 as a file that every calendar reads (RFC 5545).
namespace inservice::icalendar {

struct Event {
    QString uid; ///< the same event again has the same one: it takes the place of the earlier
    QDateTime from;
    QDateTime to;
    QString summary;
    QString place;
    QString description;
    QString url;
    bool operator==(const Event&) const = default;
};

/// `now`: when it is written.
[[nodiscard]] QByteArray file(const QList<Event>& events, const QDateTime& now);

} // namespace inservice::icalendar
