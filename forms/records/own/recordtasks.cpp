// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/own/recordtasks.h"

#include "models/courses/courseterms.h"
#include "models/enrolments/registration.h"
#include "models/enrolments/registrationterms.h"
#include "models/replica/changes.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/enrolments.h"
#include "models/replica/tables/hours.h"
#include "models/replica/tables/records.h"
#include "models/tables/listwords.h"

namespace inservice {
namespace {

constexpr int soonDays = 14;  ///< so long before it begins a course stands on 首頁
constexpr int urgentDays = 2; ///< of an offer

QString courseOf(const EnrolmentRow& enrolment) {
    return RecordTasks::tr("%1 (%2)", "title, number").arg(enrolment.title).arg(enrolment.number);
}

/// What the teacher has to answer on the page of an enrolment.
HomeTask toAnswer(const EnrolmentRow& enrolment, const QString& word, const QString& sentence, const QString& action) {
    HomeTask task;
    task.tone = look::Tone::Warning;
    task.word = word;
    task.sentence = sentence;
    task.action = action;
    task.place = QStringLiteral("enrol:%1").arg(enrolment.number);
    task.since = enrolment.queuedAt;
    return task;
}

/// A seat that is lost tomorrow comes before what can wait.
HomeTask offer(const EnrolmentRow& enrolment, const QDateTime& now) {
    HomeTask task = toAnswer(enrolment, RecordTasks::tr("Offer"),
                             RecordTasks::tr("A seat is offered to you until %1: %2")
                                 .arg(enrolment::deadlineText(enrolment.offerUntil), courseOf(enrolment)),
                             RecordTasks::tr("Answer"));
    if (enrolment.offerUntil <= now.addDays(urgentDays)) {
        task.tone = look::Tone::Bad;
    }
    task.since = enrolment.stateAt;
    return task;
}

/// 薦派: named by the school or a desk, and nobody knows yet whether the teacher comes.
HomeTask named(const EnrolmentRow& enrolment) {
    return toAnswer(
        enrolment, RecordTasks::tr("To be confirmed"),
        RecordTasks::tr("You have been named; confirm that you come, or cancel: %1").arg(courseOf(enrolment)),
        RecordTasks::tr("Confirm"));
}

HomeTask followUp(const EnrolmentRow& enrolment) {
    return toAnswer(
        enrolment, RecordTasks::tr("To be added"),
        RecordTasks::tr("The organiser asks for something more; your place stays: %1").arg(courseOf(enrolment)),
        RecordTasks::tr("Fill in"));
}

HomeTask coming(const EnrolmentRow& enrolment, const QDateTime& now) {
    HomeTask task;
    task.tone = look::Tone::Info;
    task.word = RecordTasks::tr("Coming");
    task.sentence =
        enrolment.startsAt > now
            ? RecordTasks::tr("You are accepted, it begins at %1: %2")
                  .arg(shownTime(enrolment.startsAt), courseOf(enrolment))
            : RecordTasks::tr("It is being held until %1: %2").arg(shownTime(enrolment.endsAt), courseOf(enrolment));
    task.action = RecordTasks::tr("Look at it");
    task.place = QStringLiteral("own-enrolments:%1").arg(enrolment.id);
    task.since = enrolment.stateAt;
    return task;
}

/// One sentence for all of them: nothing is to be done here.
HomeTask others(const QString& word, const QString& sentence, const QString& place, int count, const QDateTime& since) {
    HomeTask task;
    task.tone = look::Tone::Neutral;
    task.word = word;
    task.sentence = sentence;
    task.action = RecordTasks::tr("Look at them");
    task.place = place;
    task.count = count;
    task.since = since;
    task.waitsForOthers = true;
    return task;
}

} // namespace

RecordTasks::RecordTasks(AccountLink& link, QObject* parent)
    : TaskList(parent)
    , m_link(link) {
}

QList<HomeTask> RecordTasks::tasks(const QDateTime& now) const {
    const ReplicaReader& replica = m_link.replica();
    QSet<qint64> closed;
    for (const AwardRow& award : replica.rows<AwardRow>()) {
        closed.insert(award.courseId);
    }
    QList<HomeTask> tasks;
    QList<EnrolmentRow> undecided;
    QList<EnrolmentRow> unconfirmed;
    for (const EnrolmentRow& enrolment : replica.rows<EnrolmentRow>()) {
        const auto state = course::fromKey<EnrolmentState>(enrolment.state);
        if (!state || !isLive(*state) || *state == EnrolmentState::Declined) {
            continue;
        }
        const bool attends = hasSeat(*state) || *state == EnrolmentState::Listed;
        if (*state == EnrolmentState::Offered && enrolment.offerUntil > now) {
            tasks << offer(enrolment, now);
        } else if (!enrolment.confirmed && enrolment.startsAt > now) {
            tasks << named(enrolment);
        } else if (!enrolment.followUp.isEmpty() && enrolment.startsAt > now) {
            tasks << followUp(enrolment);
        } else if (attends && enrolment.endsAt > now && enrolment.startsAt < now.addDays(soonDays)) {
            tasks << coming(enrolment, now);
        } else if (!attends && enrolment.startsAt > now) {
            undecided << enrolment;
        } else if (attends && enrolment.endsAt <= now && !closed.contains(enrolment.courseId)) {
            unconfirmed << enrolment;
        }
    }
    if (!undecided.isEmpty()) {
        tasks << others(
            tr("Not decided"), tr("%n enrolment(s) wait for the organiser.", nullptr, int(undecided.size())),
            QStringLiteral("own-enrolments:chip-1"), int(undecided.size()), undecided.constFirst().queuedAt);
    }
    if (!unconfirmed.isEmpty()) {
        tasks << others(tr("Hours to come"),
                        tr("The hours of %n course(s) are not confirmed yet.", nullptr, int(unconfirmed.size())),
                        QStringLiteral("records:chip-1"), int(unconfirmed.size()), unconfirmed.constFirst().endsAt);
    }
    const QList<TransferItemRow> failed = replica.rows<TransferItemRow>(QStringLiteral(" WHERE state = 'failed'"));
    if (!failed.isEmpty()) {
        HomeTask task;
        task.tone = look::Tone::Warning;
        task.word = tr("Failed");
        task.sentence = tr("Hours of %n course(s) could not be passed on.", nullptr, int(failed.size()));
        task.action = tr("See why");
        task.place = QStringLiteral("transfers:chip-1");
        task.count = int(failed.size());
        task.since = failed.constFirst().changedAt;
        tasks << task;
    }
    return tasks;
}

void RecordTasks::refresh(const Changes& changes) {
    if (changes.concerns({"enrolment", "award", "transfer_item"})) {
        emit changed();
    }
}

TaskList* recordTasks(const Ties& ties, QObject* parent) {
    return ties.account != nullptr && ties.account->identity().tabs.contains(QStringLiteral("certificate"))
               ? new RecordTasks(*ties.account, parent)
               : nullptr;
}

} // namespace inservice
