// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/track/trackwatch.h"

#include "forms/offerings/track/tracking.h"
#include "forms/offerings/track/trackwords.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"

namespace inservice {
namespace {

constexpr int interval = 30'000; // ms
constexpr int namedAtOnce = 3;

} // namespace

TrackWatch::TrackWatch(AccountLink& link, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_told(link.folder()) {
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &TrackWatch::lookNow);
    connect(&link, &Link::replicaChanged, this, [this](const Changes& changes) {
        if (changes.concerns({"track", "offering"})) {
            lookNow();
        }
    });
    m_told.forgetOld(QDateTime::currentDateTimeUtc());
    forgetDone(link);
    m_timer.start();
    QTimer::singleShot(0, this, &TrackWatch::lookNow);
}

void TrackWatch::setOn(bool on) {
    m_isOn = on;
    if (on) {
        lookNow();
    }
}

void TrackWatch::lookNow() {
    look(QDateTime::currentDateTimeUtc().addSecs(-m_link.status().clockAhead));
}

void TrackWatch::look(const QDateTime& now) {
    if (!m_isOn) {
        return;
    }
    QList<TrackReminder> fresh;
    try {
        const QList<TrackReminder> all = dueReminders(TrackListRow::read(m_link.replica()), now);
        std::copy_if(all.begin(), all.end(), std::back_inserter(fresh),
                     [this](const TrackReminder& one) { return m_told.take(one.key()); });
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // looked at again in a moment
    }
    if (fresh.isEmpty()) {
        return;
    }
    QStringList lines;
    for (const TrackReminder& one : fresh.first(std::min<qsizetype>(fresh.size(), namedAtOnce))) {
        lines << trackwords::reminder(one, now);
    }
    if (fresh.size() > namedAtOnce) {
        lines << tr("and %n more", nullptr, int(fresh.size()) - namedAtOnce);
    }
    emit due(tr("Courses that you follow"), lines.join(u'\n'),
             fresh.size() == 1 ? QStringLiteral("tracked-courses:number-%1").arg(fresh.constFirst().number)
                               : QStringLiteral("tracked-courses"));
}

} // namespace inservice
