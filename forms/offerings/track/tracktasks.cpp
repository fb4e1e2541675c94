// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/track/tracktasks.h"

#include "forms/offerings/track/subscriptionspage.h"
#include "forms/offerings/track/trackwords.h"
#include "models/offerings/trackmodel.h"
#include "models/replica/replicareader.h"
#include "models/tables/listwords.h"

namespace inservice {
namespace {

constexpr int newsDays = 3; ///< so long what has happened stands on 首頁

/// One or several of them: the first by name, and how many there are.
HomeTask taskOf(look::Tone tone, const QString& word, const QList<TrackListRow>& rows, const QString& one,
                const QString& several) {
    const TrackRow& first = rows.constFirst().track;
    return {tone,
            word,
            rows.size() == 1 ? one : several,
            TrackTasks::tr("Look at it"),
            rows.size() == 1 ? QStringLiteral("tracked-courses:%1").arg(first.id)
                             : QStringLiteral("tracked-courses:chip-%1").arg(int(TrackModel::Bucket::Coming)),
            int(rows.size())};
}

QString courseOf(const TrackListRow& row) {
    return TrackTasks::tr("%1 (%2)", "title, number").arg(row.offering.title).arg(row.track.number);
}

HomeTask opening(const QList<TrackListRow>& rows, const QDateTime& now) {
    const TrackListRow& first = rows.constFirst();
    const auto count = int(rows.size());
    const QString course = courseOf(first);
    const QString one =
        first.offering.regFrom > now
            ? TrackTasks::tr("Registration opens today at %1: %2").arg(shortTime(first.offering.regFrom, now), course)
            : TrackTasks::tr("Registration has opened today: %1").arg(course);
    return taskOf(
        look::Tone::Info, TrackTasks::tr("Opens today"), rows, one,
        TrackTasks::tr("Registration of %n course(s) that you follow opens today; the first: %1", nullptr, count)
            .arg(course));
}

HomeTask closing(const QList<TrackListRow>& rows) {
    const QString course = courseOf(rows.constFirst());
    return taskOf(look::Tone::Warning, TrackTasks::tr("Closes soon"), rows,
                  TrackTasks::tr("Registration ends on %1: %2")
                      .arg(shownTime(rows.constFirst().offering.regTo.addSecs(-1)), course),
                  TrackTasks::tr("Registration of %n course(s) that you follow ends within three days; the first: %1",
                                 nullptr, int(rows.size()))
                      .arg(course));
}

HomeTask happened(const QList<TrackListRow>& rows) {
    const TrackListRow& first = rows.constFirst();
    const QString course = courseOf(first);
    HomeTask task = taskOf(look::Tone::Warning, TrackTasks::tr("Changed"), rows,
                           TrackTasks::tr("%1: %2", "what has happened, course")
                               .arg(trackwords::news(newsOf(first.track).constLast()), course),
                           TrackTasks::tr("Something has happened to %n course(s) that you follow; the last: %1",
                                          nullptr, int(rows.size()))
                               .arg(course));
    if (rows.size() > 1) {
        task.place = QStringLiteral("tracked-courses:chip-%1").arg(int(TrackModel::Bucket::All));
    }
    return task;
}

HomeTask issue(const SubscriptionRow& row) {
    return {look::Tone::Info,
            TrackTasks::tr("New issue"),
            TrackTasks::tr("“%1” has %n newly published course(s).", nullptr, row.found).arg(row.name),
            TrackTasks::tr("Look at it"),
            QStringLiteral("subscriptions:%1").arg(row.id),
            row.found,
            row.issuedAt};
}

} // namespace

TrackTasks::TrackTasks(AccountLink& link, QObject* parent)
    : TaskList(parent)
    , m_link(link) {
}

bool TrackTasks::isLoaded() const {
    return m_link.replica().isLoaded();
}

QList<HomeTask> TrackTasks::tasks(const QDateTime& pcNow) const {
    const QDateTime now = pcNow.addSecs(-m_link.status().clockAhead);
    const QDate today = taiwanDay(now);
    QList<TrackListRow> opens;
    QList<TrackListRow> closes;
    QList<TrackListRow> changed;
    const QList<TrackListRow> all = TrackListRow::read(m_link.replica());
    for (const TrackListRow& row : all) {
        const OfferingRow& course = row.offering;
        if (const QList<TrackNews> news = newsOf(row.track);
            !news.isEmpty() && news.constLast().at > now.addDays(-newsDays)) {
            changed << row;
        }
        const OfferingStanding standing = standingOf(course, now);
        if (!row.track.shown || (standing != OfferingStanding::NotYet && standing != OfferingStanding::Open &&
                                 standing != OfferingStanding::Closing)) {
            continue;
        }
        if (course.regFrom.isValid() && taiwanDay(course.regFrom) == today) {
            opens << row;
        } else if (standing == OfferingStanding::Closing) {
            closes << row;
        }
    }
    std::sort(opens.begin(), opens.end(),
              [](const auto& a, const auto& b) { return a.offering.regFrom < b.offering.regFrom; });
    std::sort(closes.begin(), closes.end(),
              [](const auto& a, const auto& b) { return a.offering.regTo < b.offering.regTo; });
    std::sort(changed.begin(), changed.end(), [](const auto& a, const auto& b) {
        return newsOf(a.track).constLast().at > newsOf(b.track).constLast().at;
    });
    QList<HomeTask> tasks;
    if (!opens.isEmpty()) {
        tasks << opening(opens, now);
    }
    if (!closes.isEmpty()) {
        tasks << closing(closes);
    }
    if (!changed.isEmpty()) {
        tasks << happened(changed);
    }
    const auto subscriptions = m_link.replica().rows<SubscriptionRow>();
    for (const SubscriptionRow& row : subscriptions) {
        if (!isIssueRead(m_link, row)) {
            tasks << issue(row);
        }
    }
    return tasks;
}

void TrackTasks::refresh(const Changes& changes) {
    if (changes.concerns({"track", "subscription", "offering"})) {
        emit changed();
    }
}

TaskList* trackTasks(const Ties& ties, QObject* parent) {
    const bool has = ties.account != nullptr && ties.account->identity().tabs.contains(QStringLiteral("track"));
    return has ? new TrackTasks(*ties.account, parent) : nullptr;
}

} // namespace inservice
