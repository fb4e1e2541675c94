// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/offerings/trackmodel.h"

namespace inservice {

/// Something that whoever follows a course is told on the desktop, once.
struct TrackReminder {
    enum class Kind {
        OpensTomorrow, ///< registration opens in 24 hours
        OpensSoon,     ///< in ten minutes
        Closes,        ///< its last three days
        News,          ///< what has happened to the course
    };
    Kind kind = Kind::News;
    qint64 number = 0;
    QString title;
    QDateTime at;   ///< when registration opens or ends, or when it happened
    TrackNews news; ///< of Kind::News
    /// Tells it from all others: what is moved to another time is told anew.
    [[nodiscard]] QString key() const;
    bool operator==(const TrackReminder&) const = default;
};

/// What is to be said now, whether or not it has been said. `now`: by the centre's clock.
[[nodiscard]] QList<TrackReminder> dueReminders(const QList<TrackListRow>& rows, const QDateTime& now);

/// What has been said on this PC, also by another desk in the same folder, and before a restart: a file each, made by
/// whoever comes first.
class ToldReminders {
public:
    explicit ToldReminders(const QString& folder);
    /// True for the first who asks, of all desks; true too where the folder cannot be written: rather twice than never.
    bool take(const QString& key);
    /// Those of long ago go.
    void forgetOld(const QDateTime& now);

private:
    QString m_folder;
};

} // namespace inservice
