// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/review/coursebulkpanel.h"

#include "forms/courses/review/coursefaults.h"
#include "forms/courses/view/courseoutbox.h"
#include "forms/words/coursewords.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"

namespace inservice {

CourseBulkPanel::CourseBulkPanel(AccountLink& link, CourseModel& model, CourseOutbox& outbox, QWidget* parent)
    : BulkPanel(QStringLiteral("coursesBulk"), tr("Course number"), link.identity().accountName, outbox, parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(outbox)
    , m_panel(new ReasonPanel(QStringLiteral("coursesBulkPanel"), this))
    , m_faults(new CourseFaults(QStringLiteral("coursesBulkFaults"), m_panel)) {
    m_faults->hide();
    QList<Choice> choices;
    const QList<CourseActionSpec> mine = courseActionsOf(link.identity().commands);
    for (const CourseActionSpec& spec : mine) {
        if (spec.ofSeveral) {
            choices << Choice{int(spec.action), QStringLiteral("coursesSeveral") + QLatin1String(spec.name),
                              spec.buttonText(), spec.text(), hasTrait(QLatin1String(spec.kind), KindTrait::Held)};
        }
    }
    begin(choices, m_panel);
    connect(m_faults, &CourseFaults::edited, this, [this] {
        if (m_panel->isOpen()) {
            m_panel->check();
        }
    });
}

std::optional<BulkLine> CourseBulkPanel::see(qint64 id) {
    const CourseListRow* row = m_model.row(id);
    if (row == nullptr) {
        return std::nullopt;
    }
    QString hand;
    try {
        const auto revisions = m_link.replica().rows<CourseRevisionRow>(
            QStringLiteral(" WHERE course_id = ? ORDER BY revision DESC LIMIT 1"), {id});
        hand = handIn(row->course, revisions.isEmpty() ? std::nullopt : std::optional(revisions.first()),
                      m_link.identity());
    } catch (const ReplicaError&) {
        hand = tr("The data on this PC could not be read.");
    }
    m_seen.insert(id, {*row, hand});
    return BulkLine{.id = id,
                    .rowVersion = row->course.rowVersion,
                    .number = QString::number(row->course.number),
                    .name = row->course.title,
                    .unitName = row->unit,
                    .text = words::courseTerm(row->state)};
}

QString CourseBulkPanel::whyNotWith(int action, qint64 id) const {
    const Seen& seen = *m_seen.constFind(id);
    const Availability can = availability(CourseAction(action), seen.row, m_model.pending(id).state, seen.hand);
    if (!can.isOffered) {
        return tr("Not possible while the course is “%1”.").arg(words::courseTerm(seen.row.state));
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
    setup.key = QString::number(action);
    setup.explanation +=
        QLatin1Char('\n') + tr("It can be undone for %n seconds.", nullptr, int(m_outbox.hold().count()));
    if (spec.asksReasons) {
        try {
            m_faults->restart(m_link.replica());
        } catch (const ReplicaError& error) {
            qWarning("%s", qPrintable(error.text)); // one can still write
        }
        m_faults->joinTo(setup, *m_panel);
    }
    m_panel->open(setup);
}

OutboxItem CourseBulkPanel::command(int action, qint64 id) const {
    const CourseActionSpec& spec = courseAction(CourseAction(action));
    QJsonObject details = spec.asksReasons ? m_faults->details() : QJsonObject();
    details.insert(spec.asksReasons ? QStringLiteral("reason") : QStringLiteral("note"), m_panel->reason());
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
