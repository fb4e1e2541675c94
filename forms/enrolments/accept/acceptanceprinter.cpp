// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/accept/acceptanceprinter.h"

#include "forms/enrolments/accept/logisticswindow.h"
#include "forms/enrolments/paper/noticepaper.h"
#include "forms/paper/printpanel.h"
#include "forms/paper/printwindow.h"
#include "forms/words/words.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"

namespace inservice {
namespace {

enrolment::Logistics needsOf(const QList<AcceptanceRow>& rows, const QList<EnrolmentState>& states) {
    enrolment::Logistics needs;
    for (const AcceptanceRow& row : rows) {
        if (states.contains(row.state)) {
            needs.add(row.enrolment.answers);
        }
    }
    return needs;
}

} // namespace

AcceptancePrinter::AcceptancePrinter(AccountLink& link, const AcceptanceModel& model, QWidget* page)
    : QObject(page)
    , m_link(link)
    , m_model(model)
    , m_page(page) {
}

void AcceptancePrinter::setCourse(const CourseRow& course, const Course& form,
                                  const std::optional<RegistrationRow>& registration,
                                  const std::optional<questions::EnrolmentQueue>& queue) {
    m_course = course;
    m_form = form;
    m_registration = registration;
    m_queue = queue;
}

QString AcceptancePrinter::organiser() const {
    try {
        const std::optional<UnitRow> unit = m_link.replica().row<UnitRow>(m_course.unitId);
        return unit ? unit->name : QString();
    } catch (const ReplicaError&) {
        return {}; // the paper goes without it
    }
}

void AcceptancePrinter::print(const std::shared_ptr<const Document>& document, const QString& next) {
    PrintPanel::Paper paper;
    paper.document = document;
    paper.subject = document->title();
    paper.copies = {1};
    paper.next = next;
    auto* panel = new PrintPanel(m_page);
    panel->setPaper(paper);
    openPrintWindow(panel, QStringLiteral("acceptancePaper"), document->title(), m_page);
}

void AcceptancePrinter::printNotices(const QList<AcceptanceRow>& rows) {
    QList<EnrolmentRow> enrolments;
    QStringList schools;
    for (const AcceptanceRow& row : rows) {
        if (row.state == EnrolmentState::Accepted || row.state == EnrolmentState::Cancelling) {
            enrolments << row.enrolment;
            schools << row.school;
        }
    }
    print(noticeDocument(enrolments, {m_form, organiser(), placeOf(m_link.replica(), m_form)}, schools,
                         m_link.identity().name, QDateTime::currentDateTimeUtc()),
          tr("Teachers have the same notice by mail, and print it themselves from their enrolments."));
}

void AcceptancePrinter::printMinutes() {
    m_link.ask(
        questions::enrolmentMinutes(m_course.id), this,
        [this, id = m_course.id](const Answer<QList<questions::EnrolmentMinute>>& answer) {
            if (id != m_course.id || !m_queue) {
                return;
            }
            if (!answer) {
                emit failed(answer.error.offline ? tr("The minutes lie at the centre, which cannot be reached now.")
                                                 : words::centreRefusal(answer.error.key, answer.error.detail));
                return;
            }
            const MinutesCourse course{m_course, m_registration, *m_queue, organiser(), m_link.identity().name};
            print(minutesDocument(minutesOf(course, m_model.inOrder(), *answer.value), QDateTime::currentDateTimeUtc()),
                  tr("For the file of the course: it has names, and stays with whoever keeps it."));
        });
}

void AcceptancePrinter::openLogistics(const QList<AcceptanceRow>& chosen) {
    using State = EnrolmentState;
    const QList<AcceptanceRow> all = m_model.inOrder();
    const enrolment::Logistics now = needsOf(all, {State::Accepted, State::Cancelling});
    QList<LogisticsCase> cases{{tr("Accepted"), now}};
    const auto add = [&](const QList<AcceptanceRow>& rows, const QList<State>& states, const QString& name) {
        const enrolment::Logistics more = needsOf(rows, states);
        if (more.people > 0) {
            cases << LogisticsCase{name.arg(more.people), now.with(more)};
        }
    };
    if (chosen.size() > 1) {
        add(chosen, {State::Pending, State::Drawn, State::Waiting, State::Offered}, tr("With the %1 chosen"));
    }
    QList<AcceptanceRow> proposed = all;
    proposed.removeIf([](const AcceptanceRow& row) { return row.queue.proposal != u"accepted"; });
    add(proposed, {State::Pending, State::Waiting}, tr("With the %1 proposed"));
    add(all, {State::Pending, State::Drawn, State::Waiting, State::Offered}, tr("With all %1 who wait"));
    QList<QDate> days;
    for (const CourseSession& session : m_form.sessions) {
        if (session.date.isValid() && !days.contains(session.date)) {
            days << session.date;
        }
    }
    const QString course = tr("%1 %2", "number, title").arg(m_course.number).arg(m_course.title);
    const QStringList asked = m_registration
                                  ? m_registration->settings.value(QLatin1String("items")).toVariant().toStringList()
                                  : QStringList();
    (new LogisticsWindow(course, days, asked, cases, m_page))->open();
}

} // namespace inservice
