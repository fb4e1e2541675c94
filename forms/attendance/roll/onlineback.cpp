// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/onlineback.h"

#include "forms/attendance/slips/sessionticks.h"
#include "forms/paper/printwindow.h"
#include "models/domain/personname.h"

#include <QDialog>
#include <algorithm>

namespace inservice {

OnlineBack::OnlineBack(AccountLink& link, const RollCall& call, RollOutbox& outbox, Show show, QWidget* page)
    : QObject(page)
    , m_link(link)
    , m_call(call)
    , m_outbox(outbox)
    , m_show(std::move(show))
    , m_page(page) {
}

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
    const QList<RollRow> rows = RollModel::everybodyOf(m_link.replica(), m_call.courseId());
    for (const RollRow& row : rows) {
        people.append({row.enrolment.id, row.enrolment.name, row.unit, row.enrolment.classNo, row.marks});
    }
    auto* panel = new OnlineLogPanel(sessions(m_call), m_call.session(), people, m_page);
    QDialog* window = openPrintWindow(panel, QStringLiteral("onlineLog"), tr("Read an attendance log"), m_page);
    const qint64 course = m_call.courseId();
    connect(panel, &OnlineLogPanel::confirmed, this, [this, panel, window, course] {
        if (m_show(course) && note(*panel)) {
            window->accept();
        }
    });
}

bool OnlineBack::note(const OnlineLogPanel& panel) {
    QHash<qint64, RollRow> now;
    const QList<RollRow> rows = RollModel::everybodyOf(m_link.replica(), m_call.courseId());
    for (const RollRow& row : rows) {
        now.insert(row.enrolment.id, row);
    }
    QList<RollOutbox::Change> changes;
    const QList<OnlineLogPanel::Mark> marks = panel.marks();
    for (const OnlineLogPanel::Mark& one : marks) {
        if (const auto row = now.constFind(one.enrolmentId); row != now.constEnd()) {
            changes << RollOutbox::Change{one.enrolmentId, PersonName::mask(row->enrolment.name), one.mark.session,
                                          one.mark, row->rowVersion};
        }
    }
    if (!changes.isEmpty() && !m_outbox.noteOnline(changes)) {
        return false;
    }
    emit noted(int(changes.size()));
    return true;
}

} // namespace inservice
