// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/onlineback.h"

#include "forms/attendance/slips/sessionticks.h"
#include "forms/paper/printwindow.h"
#include "models/replica/tables/hours.h"

#include <QDialog>
#include <algorithm>

namespace inservice {

bool OnlineBack::isFor(const RollCall& call) {
    const QList<CourseSession> all = call.hasCourse() ? call.held().form.sessions : QList<CourseSession>();
    return std::any_of(all.cbegin(), all.cend(),
                       [](const CourseSession& one) { return one.mode == SessionMode::Online; });
}

QList<OnlineLogPanel::Session> OnlineBack::sessions(const RollCall& call) {
    QList<OnlineLogPanel::Session> open;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QList<CourseSession>& all = call.held().form.sessions;
    for (const CourseSession& one : all) {
        const attendance::SessionTimes* times = attendance::session(call.held().times, one.no);
        if (one.mode == SessionMode::Online && times != nullptr && times->begins <= now) {
            open.append({*times, sessionticks::text(one)});
        }
    }
    return open;
}

QString OnlineBack::whyNot(const RollCall& call) {
    if (const QString why = call.whyNot(); !why.isEmpty()) {
        return why;
    }
    return sessions(call).isEmpty() ? tr("No session held online has begun yet: its log comes after the meeting.")
                                    : QString();
}

void OnlineBack::open() {
    QList<OnlineLogPanel::Person> people;
    const QList<RollRow> rows = everybody();
    for (const RollRow& row : rows) {
        people.append({row.enrolment.id, row.enrolment.name, row.unit, row.enrolment.classNo, row.marks});
    }
    auto* panel = new OnlineLogPanel(sessions(call()), call().session(), people, page());
    QDialog* window = openPrintWindow(panel, QStringLiteral("onlineLog"), tr("Read an attendance log"), page());
    const qint64 course = call().courseId();
    connect(panel, &OnlineLogPanel::confirmed, this, [this, panel, window, course] {
        if (show(course) && note(*panel)) {
            window->accept();
        }
    });
}

/// The same log read once more, because somebody is decided about later, is no more evidence than it was.
bool OnlineBack::isKept(const OnlineLogPanel::Evidence& log) const {
    const QList<CourseEvidenceRow> kept =
        link().replica().rows<CourseEvidenceRow>(QStringLiteral(" WHERE course_id = ?"), {call().courseId()});
    return std::any_of(kept.cbegin(), kept.cend(), [&log](const CourseEvidenceRow& row) {
        return row.name == log.name && row.size == log.content.size() && row.sessions.contains(log.session);
    });
}

bool OnlineBack::note(const OnlineLogPanel& panel) {
    const QHash<qint64, RollRow> now = peopleById();
    RollOutbox::Signed read;
    const QList<OnlineLogPanel::Mark> marks = panel.marks();
    for (const OnlineLogPanel::Mark& one : marks) {
        if (const auto row = now.constFind(one.enrolmentId); row != now.constEnd()) {
            read.changes << change(*row, one.mark);
        }
    }
    if (const auto log = panel.evidence(); log && !isKept(*log)) {
        read.evidence << RollOutbox::Signed::File{log->name, log->content};
        read.sessions << log->session;
    }
    if (!read.changes.isEmpty() && !outbox().noteOnline(read)) {
        return false;
    }
    emit noted(int(read.changes.size()));
    return true;
}

} // namespace inservice
