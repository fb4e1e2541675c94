// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/listbulkpanel.h"

#include "forms/closing/listfaults.h"
#include "forms/courses/review/courseactions.h"
#include "forms/courses/view/courseoutbox.h"
#include "forms/words/closingwords.h"
#include "forms/words/coursewords.h"
#include "models/commands/kinds.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"

namespace inservice {

ListBulkPanel::ListBulkPanel(AccountLink& link, CourseModel& model, CourseOutbox& outbox, QWidget* parent)
    : BulkPanel(QStringLiteral("listsBulk"), tr("Course number"), link.identity().accountName, outbox, parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(outbox)
    , m_panel(new ReasonPanel(QStringLiteral("listsBulkPanel"), this))
    , m_faults(new ListFaults(QStringLiteral("listsBulkFaults"), m_panel)) {
    m_faults->hide();
    QList<Choice> choices;
    const QList<ListActionSpec> mine = listActionsOf(link.identity().commands);
    for (const ListActionSpec& spec : mine) {
        if (spec.ofSeveral) {
            choices << Choice{int(spec.action), QStringLiteral("listsSeveral") + QLatin1String(spec.name),
                              spec.buttonText(), spec.text(), hasTrait(QLatin1String(spec.kind), KindTrait::Held)};
        }
    }
    begin(choices, m_panel);
    connect(m_faults, &ListFaults::edited, this, [this] {
        if (m_panel->isOpen()) {
            m_panel->check();
        }
    });
}

std::optional<BulkLine> ListBulkPanel::see(qint64 id) {
    const CourseListRow* row = m_model.row(id);
    if (row == nullptr) {
        return std::nullopt;
    }
    Seen seen{*row, std::nullopt, {}};
    try {
        const auto lists = m_link.replica().rows<CourseListVersionRow>(
            QStringLiteral(" WHERE course_id = ? ORDER BY n DESC LIMIT 1"), {id});
        const auto forms = m_link.replica().rows<CourseRevisionRow>(
            QStringLiteral(" WHERE course_id = ? ORDER BY revision DESC LIMIT 1"), {id});
        seen.list = lists.isEmpty() ? std::nullopt : std::optional(lists.constFirst());
        seen.hand =
            handIn(row->course, forms.isEmpty() ? std::nullopt : std::optional(forms.constFirst()), m_link.identity());
    } catch (const ReplicaError&) {
        seen.hand = tr("The data on this PC could not be read.");
    }
    m_seen.insert(id, seen);
    return BulkLine{.id = id,
                    .rowVersion = row->course.rowVersion,
                    .number = QString::number(row->course.number),
                    .name = row->course.title,
                    .unitName = row->unit,
                    .text = words::courseTerm(row->state)};
}

QString ListBulkPanel::whyNotWith(int action, qint64 id) const {
    const Seen& seen = *m_seen.constFind(id);
    const Availability can =
        availability(ListAction(action), seen.row, seen.list, m_model.pending(id).state, seen.hand);
    if (!can.isOffered) {
        return tr("Not possible while the course is “%1”.").arg(words::courseTerm(seen.row.state));
    }
    if (can.whyNot.isEmpty() && ListAction(action) == ListAction::Confirm && !seen.list->sentence.isEmpty()) {
        return tr("Something was doubtful: read the sentence of the organiser, and confirm it by itself.");
    }
    return can.whyNot;
}

void ListBulkPanel::askFor(int action, const QList<qint64>& ids) {
    Q_UNUSED(ids)
    const ListActionSpec& spec = listAction(ListAction(action));
    ReasonPanel::Setup setup = spec.panelSetup();
    setup.key = QString::number(action);
    setup.explanation +=
        QLatin1Char('\n') + tr("It can be undone for %n seconds.", nullptr, int(m_outbox.hold().count()));
    if (ListAction(action) == ListAction::Return) {
        try {
            m_faults->restart(m_link.replica(), {});
        } catch (const ReplicaError& error) {
            qWarning("%s", qPrintable(error.text)); // one can still write
        }
        m_faults->joinTo(setup, *m_panel);
    }
    m_panel->open(setup);
}

OutboxItem ListBulkPanel::command(int action, qint64 id) const {
    const Seen& seen = *m_seen.constFind(id);
    QJsonObject details;
    if (ListAction(action) == ListAction::Return) {
        details = m_faults->details();
        details.insert(QStringLiteral("reason"), m_panel->reason());
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
