// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/accept/acceptancetasks.h"

#include "forms/enrolments/accept/acceptancemodel.h"
#include "models/courses/course.h"
#include "models/enrolments/registrationterms.h"
#include "models/replica/changes.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/courses.h"
#include "models/replica/tables/enrolments.h"
#include "models/tables/courseform.h"

#include <algorithm>

namespace inservice {
namespace {

/// What is to be done in one kind of courses: how many people or courses, and the first course.
struct Found {
    int count = 0;
    qint64 courseId = 0;
    QDateTime since;

    void add(const CourseRow& course, int more, const QDateTime& at) {
        count += more;
        if (more > 0 && (courseId == 0 || at < since)) {
            courseId = course.id;
            since = at;
        }
    }
};

HomeTask taskOf(const Found& found, look::Tone tone, const QString& word, const QString& sentence,
                const QString& action, const char* place) {
    return {tone,
            word,
            sentence,
            action,
            QStringLiteral("%1:%2").arg(QLatin1String(place)).arg(found.courseId),
            found.count,
            found.since};
}

bool takesOnline(const ReplicaReader& replica, const CourseRow& course) {
    return currentForm(replica, course.id).channels.contains(RegistrationChannel::Online);
}

} // namespace

AcceptanceTasks::AcceptanceTasks(AccountLink& link, QObject* parent)
    : TaskList(parent)
    , m_link(link) {
}

bool AcceptanceTasks::isLoaded() const {
    return m_link.replica().isLoaded();
}

QList<HomeTask> AcceptanceTasks::tasks(const QDateTime& now) const {
    const ReplicaReader& replica = m_link.replica();
    // 作業人員 hold registrations and forms of their own courses alone: what they cannot do does not wait for them.
    const QList<CourseRow> courses = replica.rows<CourseRow>(
        QStringLiteral(" WHERE unit_id = ? AND state = 'approved'"), {m_link.identity().unitId});
    const QHash<qint64, int> pending = replica.counts("enrolment", "course_id", "state = 'pending'");
    const QHash<qint64, int> leaving = replica.counts("enrolment", "course_id", "state = 'cancelling' OR leaving = 1");
    const QHash<qint64, int> queued = replica.counts("enrolment", "course_id", "state = 'waiting'");
    Found decide;
    Found out;
    Found seats;
    Found unset;
    for (const CourseRow& course : courses) {
        if (course.endsAt <= now) {
            continue;
        }
        const std::optional<RegistrationRow> registration = replica.row<RegistrationRow>(course.id);
        out.add(course, leaving.value(course.id), course.startsAt);
        if (!registration) {
            unset.add(course, course.startsAt > now && takesOnline(replica, course) ? 1 : 0, course.decidedAt);
            continue;
        }
        if (registration->closeAt <= now) {
            decide.add(course, pending.value(course.id), registration->closeAt);
        }
        const int free = course.quota - course.taken - course.held;
        const bool isProposed = course.startsAt > now && pending.value(course.id) == 0 &&
                                registration->settings.value(QLatin1String("promote")) != QLatin1String("none");
        seats.add(course, isProposed ? std::min(free, queued.value(course.id)) : 0, course.startsAt);
    }
    QList<HomeTask> tasks;
    if (decide.count > 0) {
        tasks << taskOf(decide, look::Tone::Warning, tr("To be decided"),
                        tr("%n enrolment(s) wait for your decision; registration has closed.", nullptr, decide.count),
                        tr("Decide"), "acceptance");
    }
    if (out.count > 0) {
        tasks << taskOf(out, look::Tone::Warning, tr("To be answered"),
                        tr("%n person(s) ask to be let go, or have left the school.", nullptr, out.count), tr("Answer"),
                        "acceptance");
    }
    if (seats.count > 0) {
        tasks << taskOf(seats, look::Tone::Info, tr("Free seats"),
                        tr("%n seat(s) are free while people are on the waiting list.", nullptr, seats.count),
                        tr("Look at the proposals"), "acceptance");
        tasks.last().place += QStringLiteral("/chip-%1").arg(int(AcceptanceModel::Bucket::Waiting));
    }
    if (unset.count > 0) {
        tasks << taskOf(
            unset, look::Tone::Warning, tr("Not set up"),
            tr("%n course(s) are to be enrolled in online, and nobody has set up how.", nullptr, unset.count),
            tr("Set it up"), "registration");
    }
    return tasks;
}

void AcceptanceTasks::refresh(const Changes& changes) {
    if (changes.concerns({"course", "course_revision", "enrolment", "registration"})) {
        emit changed();
    }
}

} // namespace inservice
