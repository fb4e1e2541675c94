// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/review/coursebulkpanel.h"

#include "forms/courses/review/coursefaults.h"
#include "forms/courses/view/courseoutbox.h"
#include "forms/words/coursewords.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"

namespace inservice {

CourseBulkPanel::CourseBulkPanel(AccountLink& link, CourseModel& model, CourseOutbox& outbox, QWidget* parent)
    : CourseDecisionsPanel(QStringLiteral("courses"), link, outbox, parent)
    , m_model(model)
    , m_faults(new CourseFaults(QStringLiteral("coursesBulkFaults"), panel())) {
    m_faults->hide();
    beginWith(courseActionsOf(link.identity().commands));
    connect(m_faults, &CourseFaults::edited, this, &CourseBulkPanel::check);
}

std::optional<BulkLine> CourseBulkPanel::see(qint64 id) {
    const CourseListRow* row = m_model.row(id);
    if (row == nullptr) {
        return std::nullopt;
    }
    m_seen.insert(id, {*row, handOf(row->course)});
    return line(id, row->course, row->unit, words::courseTerm(row->state));
}

QString CourseBulkPanel::whyNotWith(int action, qint64 id) const {
    const Seen& seen = *m_seen.constFind(id);
    const Availability can = availability(CourseAction(action), seen.row, m_model.pending(id).state, seen.hand);
    if (!can.isOffered) {
        return notWhile(seen.row.state);
    }
    if (can.whyNot.isEmpty() && CourseAction(action) == CourseAction::Approve &&
        seen.row.course.startsAt <= QDateTime::currentDateTimeUtc()) {
        return tr("It has begun already: approve it by itself, with the reason.");
    }
    return can.whyNot;
}

void CourseBulkPanel::askFor(int action, const QList<qint64>& ids) {
    Q_UNUSED(ids)
    const CourseActionSpec& spec = courseAction(CourseAction(action));
    ReasonPanel::Setup setup = spec.panelSetup(false);
    if (spec.asksReasons) {
        try {
            m_faults->restart(link().replica());
        } catch (const ReplicaError& error) {
            qWarning("%s", qPrintable(error.text)); // one can still write
        }
        m_faults->joinTo(setup, *panel());
    }
    ask(action, setup);
}

OutboxItem CourseBulkPanel::command(int action, qint64 id) const {
    const CourseActionSpec& spec = courseAction(CourseAction(action));
    QJsonObject details = spec.asksReasons ? m_faults->details() : QJsonObject();
    details.insert(spec.asksReasons ? QStringLiteral("reason") : QStringLiteral("note"), panel()->reason());
    return makeCommand(spec, m_seen.constFind(id)->row.course, details);
}

QString CourseBulkPanel::counted(int count) const {
    return tr("%n course(s)", nullptr, count);
}

QStringList CourseBulkPanel::effects(int action, const QList<qint64>& ids) const {
    QStringList all{mails(true, int(ids.size()))};
    if (CourseAction(action) == CourseAction::Approve) {
        int places = 0;
        for (const qint64 id : ids) {
            places += m_seen.constFind(id)->row.course.quota;
        }
        all << tr("They become public, usually at the next full hour, with %n place(s) together.", nullptr, places);
    }
    return all;
}

} // namespace inservice
