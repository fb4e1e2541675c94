// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/listbulkpanel.h"

#include "forms/closing/listfaults.h"
#include "forms/courses/view/courseoutbox.h"
#include "forms/words/closingwords.h"
#include "forms/words/coursewords.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"

namespace inservice {

ListBulkPanel::ListBulkPanel(AccountLink& link, CourseModel& model, CourseOutbox& outbox, QWidget* parent)
    : CourseDecisionsPanel(QStringLiteral("lists"), link, outbox, parent)
    , m_model(model)
    , m_faults(new ListFaults(QStringLiteral("listsBulkFaults"), panel())) {
    m_faults->hide();
    beginWith(listActionsOf(link.identity().commands));
    connect(m_faults, &ListFaults::edited, this, &ListBulkPanel::check);
}

std::optional<BulkLine> ListBulkPanel::see(qint64 id) {
    const CourseListRow* row = m_model.row(id);
    if (row == nullptr) {
        return std::nullopt;
    }
    Seen seen{*row, std::nullopt, handOf(row->course)};
    try {
        const auto lists = link().replica().rows<CourseListVersionRow>(
            QStringLiteral(" WHERE course_id = ? ORDER BY n DESC LIMIT 1"), {id});
        seen.list = lists.isEmpty() ? std::nullopt : std::optional(lists.constFirst());
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // without its list nothing is offered
    }
    m_seen.insert(id, seen);
    return line(id, row->course, row->unit, words::courseTerm(row->state));
}

QString ListBulkPanel::whyNotWith(int action, qint64 id) const {
    const Seen& seen = *m_seen.constFind(id);
    const Availability can =
        availability(ListAction(action), seen.row, seen.list, m_model.pending(id).state, seen.hand);
    if (!can.isOffered) {
        return notWhile(seen.row.state);
    }
    if (can.whyNot.isEmpty() && ListAction(action) == ListAction::Confirm && !seen.list->sentence.isEmpty()) {
        return tr("Something was doubtful: read the sentence of the organiser, and confirm it by itself.");
    }
    return can.whyNot;
}

void ListBulkPanel::askFor(int action, const QList<qint64>& ids) {
    Q_UNUSED(ids)
    ReasonPanel::Setup setup = listAction(ListAction(action)).panelSetup();
    if (ListAction(action) == ListAction::Return) {
        try {
            m_faults->restart(link().replica(), {});
        } catch (const ReplicaError& error) {
            qWarning("%s", qPrintable(error.text)); // one can still write
        }
        m_faults->joinTo(setup, *panel());
    }
    ask(action, setup);
}

OutboxItem ListBulkPanel::command(int action, qint64 id) const {
    const Seen& seen = *m_seen.constFind(id);
    QJsonObject details;
    if (ListAction(action) == ListAction::Return) {
        details = m_faults->details();
        details.insert(QStringLiteral("reason"), panel()->reason());
    } else {
        details.insert(QStringLiteral("override"), QString());
    }
    return makeListDecision(listAction(ListAction(action)), seen.row.course, *seen.list, details);
}

QString ListBulkPanel::counted(int count) const {
    return tr("%n list(s)", nullptr, count);
}

QStringList ListBulkPanel::effects(int action, const QList<qint64>& ids) const {
    QStringList all{mails(true, int(ids.size()))};
    if (ListAction(action) == ListAction::Confirm) {
        int people = 0;
        double hours = 0;
        for (const qint64 id : ids) {
            const QJsonObject totals = m_seen.constFind(id)->list->totals;
            people += totals.value(QLatin1String("passed")).toInt();
            hours += totals.value(QLatin1String("hours")).toDouble();
        }
        all << tr("%n person(s) get hours, ", nullptr, people) + tr("%1 in all.", "hours").arg(words::hours(hours));
    }
    return all;
}

} // namespace inservice
