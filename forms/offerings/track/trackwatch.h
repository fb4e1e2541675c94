// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/offerings/trackreminders.h"
#include "models/sync/accountlink.h"

#include <QTimer>

namespace inservice {

/// Says, once and on one desk of those in the same folder, what is to be said of followed courses: before registration
/// opens, before it ends, and what has happened. By the centre's clock, also while the centre cannot be reached.
class TrackWatch : public QObject {
    Q_OBJECT

public:
    TrackWatch(AccountLink& link, QObject* parent);

    /// Nothing is said, and nothing counts as said, while it is off.
    void setOn(bool on);
    /// Looks now. For tests: `now` by the centre's clock.
    void look(const QDateTime& now);

signals:
    /// Several of one moment are one notice.
    void due(const QString& title, const QString& text, const QString& place);

private:
    void lookNow();

    AccountLink& m_link;
    ToldReminders m_told;
    QTimer m_timer;
    bool m_isOn = true;
};

} // namespace inservice
