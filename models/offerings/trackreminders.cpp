// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offerings/trackreminders.h"

#include "models/domain/ownfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <chrono>

namespace inservice {
namespace {

using namespace std::chrono_literals;

constexpr auto dayBefore = 24h;
constexpr auto soonBefore = 10min;
constexpr auto soonAfter = 1h; ///< a PC that was switched on late is told all the same
constexpr auto lastDays = 72h;
constexpr auto newsKept = 168h; ///< what happened before a holiday is no news on a desktop
constexpr int keptDays = 180;

QDateTime before(const QDateTime& moment, std::chrono::milliseconds span) {
    return moment.addMSecs(-span.count());
}

void addRegistration(QList<TrackReminder>& due, const TrackListRow& row, const QDateTime& now) {
    const OfferingRow& course = row.offering;
    const auto add = [&](TrackReminder::Kind kind, const QDateTime& at) {
        due.append({kind, row.track.number, course.title, at, {}});
    };
    if (course.regFrom.isValid()) {
        const QDateTime soon = before(course.regFrom, soonBefore);
        const QDateTime day = before(course.regFrom, dayBefore);
        if (now >= soon && now < course.regFrom.addMSecs(std::chrono::milliseconds(soonAfter).count()) &&
            row.track.addedAt < course.regFrom) {
            add(TrackReminder::Kind::OpensSoon, course.regFrom);
        } else if (now >= day && now < soon && row.track.addedAt < day) {
            add(TrackReminder::Kind::OpensTomorrow, course.regFrom);
        }
    }
    if (course.regTo.isValid()) {
        const QDateTime last = before(course.regTo, lastDays);
        const bool isOpen = !course.regFrom.isValid() || now >= course.regFrom;
        if (isOpen && now >= last && now < course.regTo && row.track.addedAt < last) {
            add(TrackReminder::Kind::Closes, course.regTo);
        }
    }
}

} // namespace

QString TrackReminder::key() const {
    return QStringLiteral("%1/%2/%3/%4")
        .arg(number)
        .arg(int(kind))
        .arg(at.toUTC().toString(Qt::ISODateWithMs), news.key);
}

QList<TrackReminder> dueReminders(const QList<TrackListRow>& rows, const QDateTime& now) {
    QList<TrackReminder> due;
    for (const TrackListRow& row : rows) {
        const QList<TrackNews> news = newsOf(row.track);
        for (const TrackNews& one : news) {
            if (one.at > before(now, newsKept)) {
                due.append({TrackReminder::Kind::News, row.track.number, row.offering.title, one.at, one});
            }
        }
        if (row.track.shown && row.track.online && !row.offering.cancelled && row.offering.startsAt > now) {
            addRegistration(due, row, now);
        }
    }
    return due;
}

ToldReminders::ToldReminders(const QString& folder)
    : m_folder(folder + QStringLiteral("/told")) {
    makeOwnFolder(m_folder);
}

bool ToldReminders::take(const QString& key) {
    // No number of a course in the name of a file: what somebody follows is nobody else's.
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    const QString path = m_folder + u'/' + QString::fromLatin1(hash);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        keepToOwner(path);
        return true;
    }
    return !QFile::exists(path);
}

void ToldReminders::forgetOld(const QDateTime& now) {
    const QFileInfoList all = QDir(m_folder).entryInfoList(QDir::Files);
    for (const QFileInfo& one : all) {
        if (one.lastModified().daysTo(now) > keptDays) {
            QFile::remove(one.filePath());
        }
    }
}

} // namespace inservice
