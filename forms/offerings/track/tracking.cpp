// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/track/tracking.h"

#include "forms/commands/commands.h"
#include "forms/offerings/view/offeringdetail.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/tracks.h"

namespace inservice {
namespace {

constexpr QLatin1String add("track.add");
constexpr QLatin1String remove("track.remove");

bool waits(const PendingMark& mark) {
    return mark.state == Pending::Waiting || mark.state == Pending::NeedsSignIn;
}

} // namespace

Tracking::Tracking(AccountLink& link, QObject* parent)
    : QObject(parent)
    , m_link(link) {
    connect(&link, &Link::outboxChanged, this, &Tracking::changed);
    connect(&link, &Link::replicaChanged, this, [this](const Changes& changes) {
        if (changes.concerns({"track"})) {
            emit changed();
        }
    });
    connect(&Commands::of(link), &Commands::finished, this, &Tracking::finished);
}

bool Tracking::isTracked(qint64 number) const {
    try {
        return !m_link.replica().rows<TrackRow>(QStringLiteral(" WHERE number = ?"), {number}).isEmpty();
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text));
        return false;
    }
}

PendingMark Tracking::pending(qint64 number) const {
    try {
        const std::optional<OutboxItem> item = Commands::of(m_link).pending(rowSubject("track", number));
        return item ? pendingById("track", {*item}).value(number) : PendingMark();
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text));
        return {};
    }
}

bool Tracking::ask(bool follow, qint64 number, const QString& title) {
    const QString kind = follow ? add : remove;
    try {
        m_asked.insert(Commands::of(m_link).ask(Commands::makeItem(
            kind, rowSubject("track", number), tr("%1: %2", "action, of what").arg(kindWord(kind), title),
            {{QStringLiteral("number"), number}})));
        return true;
    } catch (const ReplicaError& error) {
        emit failed(error.text);
        return false;
    }
}

void Tracking::finished(const QUuid& id, const QString& subject, bool done) {
    const bool wasAsked = m_asked.remove(id);
    if (done) {
        forgetDone(m_link);
        return;
    }
    if (!wasAsked) {
        return;
    }
    try {
        if (const auto item = m_link.outbox().item(id)) {
            emit refused(idOfSubject("track", subject), words::centreRefusal(item->errorKey, item->errorDetail));
            m_link.dismiss(id);
        }
    } catch (const ReplicaError& error) {
        emit failed(error.text);
    }
}

void forgetDone(AccountLink& link) {
    try {
        const QList<OutboxItem> all = link.outbox().items();
        for (const OutboxItem& item : all) {
            if (item.state == OutboxState::Done && item.kind.startsWith(u"track.")) {
                link.dismiss(item.id);
            }
        }
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // what was done stays listed a little longer
    }
}

QList<OfferingAction> trackActions(const Ties& ties, OfferingDetail& detail) {
    OfferingAction follow;
    follow.key = QStringLiteral("Track");
    follow.text = Tracking::tr("Fo&llow");
    if (ties.account == nullptr) {
        follow.whyNot = [](const OfferingRow&) {
            return Tracking::tr("To follow a course, sign in with a teacher's or a business account.");
        };
        return {follow};
    }
    auto* tracking = new Tracking(*ties.account, &detail);
    QObject::connect(tracking, &Tracking::changed, &detail, &OfferingDetail::refreshActions);
    QObject::connect(tracking, &Tracking::refused, &detail, [&detail](qint64 number, const QString& sentence) {
        if (detail.number() == number) {
            detail.say(look::Tone::Bad, sentence);
        }
    });
    QObject::connect(tracking, &Tracking::failed, &detail, [&detail](const QString& cause) {
        detail.say(look::Tone::Bad,
                   Tracking::tr("This could not be written down on this PC, so nothing was done: %1").arg(cause));
    });
    const auto pendingWord = [tracking](const OfferingRow& row) {
        return waits(tracking->pending(row.number))
                   ? Tracking::tr("What you asked for about this course has not been answered yet.")
                   : QString();
    };
    follow.isOffered = [tracking](const OfferingRow& row) { return !tracking->isTracked(row.number); };
    follow.whyNot = [pendingWord](const OfferingRow& row) {
        if (row.cancelled) {
            return Tracking::tr("The course has been cancelled: nothing more happens to it.");
        }
        return row.endsAt <= QDateTime::currentDateTimeUtc() ? Tracking::tr("The course has ended.") : pendingWord(row);
    };
    follow.run = [tracking](const OfferingRow& row) { tracking->ask(true, row.number, row.title); };
    OfferingAction unfollow;
    unfollow.key = QStringLiteral("Untrack");
    unfollow.text = Tracking::tr("Fo&llow no more");
    unfollow.isOffered = [tracking](const OfferingRow& row) { return tracking->isTracked(row.number); };
    unfollow.whyNot = pendingWord;
    unfollow.run = [tracking](const OfferingRow& row) { tracking->ask(false, row.number, row.title); };
    return {follow, unfollow};
}

} // namespace inservice
