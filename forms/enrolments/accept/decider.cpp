// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/accept/decider.h"

#include "forms/enrolments/accept/decisioneffects.h"
#include "forms/words/words.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"

#include <QJsonArray>
#include <algorithm>

namespace inservice {
namespace {

using namespace std::chrono_literals;
using Action = AcceptanceAction;
using enrolment::DecidedRow;
using enrolment::Decision;

QString counted(int count) {
    return AcceptanceDecider::tr("%n person(s)", nullptr, count);
}

QList<DecidedRow> decided(const QList<AcceptanceRow>& rows, Decision decision) {
    QList<DecidedRow> all;
    for (const AcceptanceRow& row : rows) {
        all << DecidedRow{row.enrolment.id, row.enrolment.rowVersion, decision};
    }
    return all;
}

} // namespace

AcceptanceDecider::AcceptanceDecider(AccountLink& link, AcceptanceModel& model, AcceptanceOutbox& outbox,
                                     AcceptanceDecisionPanel* panel, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(outbox)
    , m_panel(panel) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &AcceptanceDecider::look);
    connect(m_panel, &AskingPanel::changed, this, [this] { m_soon.start(); });
    connect(m_panel, &AskingPanel::confirmed, this, &AcceptanceDecider::confirm);
    connect(m_panel, &AskingPanel::closed, this, [this] {
        m_soon.stop();
        ++m_question;
    });
}

void AcceptanceDecider::setCourse(const CourseRow& course, const AcceptanceCourse& about) {
    if (course.id != m_course.id) {
        m_panel->cancel();
        m_panel->forget(); // it was about others
    }
    m_course = course;
    m_about = about;
}

QList<CourseReasonRow> AcceptanceDecider::reasons() const {
    try {
        return m_link.replica().rows<CourseReasonRow>(
            QStringLiteral(" WHERE stage = 'enrolment' AND retired = 0 ORDER BY id"));
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // one can still write
        return {};
    }
}

AcceptanceDecisionPanel::Setup AcceptanceDecider::setupOf(Action action, const QList<AcceptanceRow>& rows) const {
    AcceptanceDecisionPanel::Setup setup;
    setup.key = QStringLiteral("%1:%2").arg(m_course.id).arg(int(action));
    setup.explanation =
        tr("It can be undone for %n seconds before anything is sent.", nullptr, int(m_outbox.hold().count()));
    const std::optional<Decision> decision = decisionOf(action);
    const bool wantsSentence = action == Action::TakeBack || action == Action::Move;
    setup.asksReason = (decision && action != Action::Sort) || wantsSentence;
    setup.needsReason =
        action == Action::TakeBack || (decision && std::any_of(rows.begin(), rows.end(), [&](const AcceptanceRow& row) {
                                           return enrolment::needsReason(row.state, *decision);
                                       }));
    setup.shortest = wantsSentence ? 5 : 0;
    if (action == Action::Move) {
        setup.neighbours = neighboursOf(rows.isEmpty() ? 0 : rows.constFirst().enrolment.id);
    }
    if (action == Action::Decline || action == Action::Wait || action == Action::TakeOut) {
        setup.reasons = reasons();
    }
    if ((action == Action::Accept || action == Action::Sort) && m_about.classes > 1) {
        setup.classes = m_about.classes;
        setup.needsClass = action == Action::Sort;
    }
    return setup;
}

/// The others who wait, as the queue stands.
QList<std::pair<qint64, QString>> AcceptanceDecider::neighboursOf(qint64 id) const {
    QList<std::pair<qint64, QString>> others;
    const QList<AcceptanceRow> rows = m_model.inOrder();
    for (const AcceptanceRow& row : rows) {
        if (row.enrolment.id != id && fits(Action::Move, row, m_about)) {
            others.emplace_back(
                row.enrolment.id,
                tr("%1. %2 (%3)", "place, name, school").arg(row.queue.place).arg(row.enrolment.name, row.school));
        }
    }
    return others;
}

void AcceptanceDecider::start(Action action, const QList<AcceptanceRow>& rows) {
    QList<AcceptanceRow> fitting;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(fitting),
                 [&](const AcceptanceRow& row) { return fits(action, row, m_about); });
    if (fitting.isEmpty() || m_panel->isOpen()) {
        return;
    }
    const Kind kind = action == Action::Offer      ? Kind::Offer
                      : action == Action::TakeBack ? Kind::TakeBack
                      : action == Action::Move     ? Kind::Move
                                                   : Kind::Decide;
    AcceptanceDecisionPanel::Setup setup = setupOf(action, fitting);
    if (const auto skipped = int(rows.size() - fitting.size()); skipped > 0) {
        setup.explanation = tr("%n of those chosen are left out: it does not fit how they stand.", nullptr, skipped) +
                            u'\n' + setup.explanation;
    }
    open(kind, tr("%1: %2", "action, how many").arg(acceptanceWord(action), counted(int(fitting.size()))),
         decided(fitting, decisionOf(action).value_or(Decision::Accept)), std::move(setup));
}

QList<AcceptanceRow> AcceptanceDecider::undecided() const {
    QList<AcceptanceRow> rows = m_model.inOrder();
    rows.removeIf([](const AcceptanceRow& row) { return row.state != EnrolmentState::Pending; });
    return rows;
}

QString AcceptanceDecider::whyNotRest() const {
    return m_about.isOver          ? tr("The course is over.")
           : m_about.waitsForDraw  ? tr("The centre draws or orders first.")
           : undecided().isEmpty() ? tr("Nobody is left to decide about.")
           : m_panel->isOpen()     ? tr("First finish what stands beside the list.")
                                   : QString();
}

QString AcceptanceDecider::whyNotInOrder() const {
    const QList<AcceptanceRow> rows = m_model.inOrder();
    const auto proposed = std::count_if(rows.begin(), rows.end(),
                                        [](const AcceptanceRow& row) { return row.queue.proposal == u"accepted"; });
    const auto known =
        std::count_if(rows.begin(), rows.end(), [](const AcceptanceRow& row) { return row.queue.place > 0; });
    return m_about.isOver         ? tr("The course is over.")
           : m_about.waitsForDraw ? tr("The centre draws or orders first.")
           : m_panel->isOpen()    ? tr("First finish what stands beside the list.")
           : known == 0           ? tr("The order comes from the centre, which has not answered yet.")
           : proposed == 0        ? tr("No seat is left for anybody who waits.")
                                  : QString();
}

/// How many the waiting list takes beside those who are on it and are not proposed for a seat.
int AcceptanceDecider::placesToWait(const QList<AcceptanceRow>& all) const {
    if (!m_about.waitQuota) {
        return int(all.size());
    }
    const auto waiting = std::count_if(all.begin(), all.end(), [](const AcceptanceRow& row) {
        return row.state == EnrolmentState::Waiting && row.queue.proposal != u"accepted";
    });
    return std::max(0, *m_about.waitQuota - int(waiting));
}

void AcceptanceDecider::acceptInOrder() {
    if (!whyNotInOrder().isEmpty()) {
        return;
    }
    QList<DecidedRow> rows;
    int accepted = 0;
    int left = 0; // for whom the waiting list has no place
    const QList<AcceptanceRow> all = m_model.inOrder();
    int places = placesToWait(all);
    for (const AcceptanceRow& row : all) {
        const bool isProposed = row.queue.proposal == u"accepted" && fits(Action::Accept, row, m_about);
        if (rows.size() == enrolment::MostDecided || (!isProposed && row.state != EnrolmentState::Pending)) {
            continue;
        }
        if (!isProposed && places-- <= 0) {
            ++left;
            continue;
        }
        accepted += isProposed ? 1 : 0;
        rows << DecidedRow{row.enrolment.id, row.enrolment.rowVersion, isProposed ? Decision::Accept : Decision::Wait};
    }
    AcceptanceDecisionPanel::Setup setup = setupOf(Action::Accept, {});
    setup.key += QStringLiteral(":order");
    setup.explanation =
        tr("As far as there are seats, in the order of the queue; who gets none is on the waiting list.") + u'\n' +
        (left > 0 ? tr("The waiting list is full then: %n are left to be decided about.", nullptr, left) + u'\n'
                  : QString()) +
        setup.explanation;
    open(Kind::Decide,
         tr("In order: %1 accepted, %2 waiting").arg(counted(accepted), counted(int(rows.size()) - accepted)), rows,
         std::move(setup));
}

void AcceptanceDecider::decideRest(Decision decision) {
    const Action action = decision == Decision::Decline ? Action::Decline : Action::Wait;
    QList<AcceptanceRow> rows = undecided();
    rows.resize(std::min(rows.size(), qsizetype(enrolment::MostDecided)));
    start(action, rows);
}

void AcceptanceDecider::open(Kind kind, const QString& what, const QList<DecidedRow>& rows,
                             AcceptanceDecisionPanel::Setup setup) {
    m_kind = kind;
    m_what = what;
    m_rows = rows;
    setup.title = what;
    setup.confirm = what;
    m_panel->open(setup);
    look();
}

QList<DecidedRow> AcceptanceDecider::withClasses() const {
    QList<DecidedRow> rows = m_rows;
    const int chosen = m_panel->classNo();
    if (chosen == 0) {
        return rows;
    }
    QHash<qint64, int> even;
    if (chosen == AcceptanceDecisionPanel::Evenly) {
        QSet<qint64> ours;
        for (const DecidedRow& row : std::as_const(m_rows)) {
            ours << row.enrolmentId;
        }
        QList<enrolment::ClassSeat> without;
        QList<enrolment::ClassSeat> taken;
        const QList<AcceptanceRow> all = m_model.inOrder();
        for (const AcceptanceRow& row : all) {
            const enrolment::ClassSeat seat{row.enrolment.id, row.enrolment.unitId, row.enrolment.classNo};
            if (ours.contains(seat.enrolmentId)) {
                without << seat;
            } else if (seat.classNo > 0 && hasSeat(row.state)) {
                taken << seat;
            }
        }
        even = enrolment::spreadOverClasses(without, taken, m_about.classes);
    }
    for (DecidedRow& row : rows) {
        if (row.decision == Decision::Accept) {
            row.classNo = chosen == AcceptanceDecisionPanel::Evenly ? even.value(row.enrolmentId) : chosen;
        }
    }
    // Who is in that class already stays there.
    rows.removeIf([this](const DecidedRow& row) {
        const AcceptanceRow* now = m_model.row(row.enrolmentId);
        return now != nullptr && now->state == EnrolmentState::Accepted && row.decision == Decision::Accept &&
               now->enrolment.classNo == row.classNo;
    });
    return rows;
}

QJsonObject AcceptanceDecider::body() const {
    const enrolment::DecisionWords words = m_panel->words();
    if (m_kind == Kind::Decide) {
        return enrolment::decisionBody(m_course.id, withClasses(), words);
    }
    if (m_kind == Kind::Move) {
        return {{QStringLiteral("course_id"), m_course.id},
                {QStringLiteral("enrolment_id"), m_rows.constFirst().enrolmentId},
                {QStringLiteral("row_version"), m_rows.constFirst().rowVersion},
                {QStringLiteral("after"), m_panel->behind()},
                {QStringLiteral("reason"), words.reason}};
    }
    QJsonArray rows;
    for (const DecidedRow& row : m_rows) {
        rows << QJsonObject{{QStringLiteral("enrolment_id"), row.enrolmentId},
                            {QStringLiteral("row_version"), row.rowVersion}};
    }
    QJsonObject body{{QStringLiteral("course_id"), m_course.id}, {QStringLiteral("rows"), rows}};
    if (m_kind == Kind::Offer) {
        body.insert(QStringLiteral("override"), words.override);
    } else {
        body.insert(QStringLiteral("reason"), words.reason);
    }
    return body;
}

/// The centre knows who else is decided about meanwhile: what it says stands in the panel before anything is sent.
void AcceptanceDecider::look() {
    if (!m_panel->isOpen()) {
        return;
    }
    if (m_kind == Kind::Move) {
        lookAtMove();
        return;
    }
    if (m_kind != Kind::Decide) {
        lookAtOffer();
        return;
    }
    QJsonObject decision = body();
    decision.insert(QStringLiteral("override"), QString()); // who is passed over is said as long as they are
    if (decision.value(QLatin1String("rows")).toArray().isEmpty()) {
        m_panel->setEffects({});
        m_panel->setRefused(tr("They are in this class already."));
        return;
    }
    const int question = ++m_question;
    m_link.ask(questions::lookDecision(decision), this,
               [this, question](const Answer<questions::DecisionLook>& answer) { take(question, answer); });
}

void AcceptanceDecider::take(int question, const Answer<questions::DecisionLook>& answer) {
    if (question != m_question || !m_panel->isOpen()) {
        return;
    }
    if (answer) {
        m_panel->setRefused({});
        m_panel->setEffects(effectsInWords(*answer.value));
        m_panel->setObjections(answer.value->passedOver, nameOf(answer.value->firstPassed), answer.value->unconfirmed);
    } else if (answer.error.offline) {
        m_panel->setRefused({});
        m_panel->setEffects(tr("The centre cannot be reached: it says what the decision leads to when it is sent."));
    } else if (answer.error.key != u"field.invalid") { // a reason that is not written yet is said beside the button
        m_panel->setEffects({});
        m_panel->setRefused(words::centreRefusal(answer.error.key, answer.error.detail));
    }
}

QString AcceptanceDecider::nameOf(qint64 id) const {
    const AcceptanceRow* row = m_model.row(id);
    return row == nullptr ? QString() : tr("%1 (%2)", "name, school").arg(row->enrolment.name, row->school);
}

void AcceptanceDecider::lookAtMove() {
    const AcceptanceRow* now = m_model.row(m_rows.constFirst().enrolmentId);
    m_panel->setRefused({});
    m_panel->setEffects((now == nullptr ? QString() : tr("Place now: %1").arg(now->queue.place) + u'\n') +
                        tr("All others keep their order. The reason stands in the minutes; nobody is told by mail."));
}

void AcceptanceDecider::lookAtOffer() {
    const auto count = int(m_rows.size());
    if (m_kind == Kind::TakeBack) {
        m_panel->setEffects(tr("Seats left: %1 → %2").arg(m_free).arg(m_free + count) + u'\n' +
                            tr("They wait again where they did, and are told by mail."));
        return;
    }
    m_panel->setRefused(count > m_free ? tr("Only %n seat(s) are left.", nullptr, std::max(m_free, 0)) : QString());
    m_panel->setEffects(tr("Seats left: %1 → %2").arg(m_free).arg(m_free - count) + u'\n' +
                        tr("They are asked by mail and have %n hour(s) to answer.", nullptr, m_offerHours));
    QSet<qint64> ours;
    int last = 0;
    for (const DecidedRow& row : std::as_const(m_rows)) {
        const AcceptanceRow* now = m_model.row(row.enrolmentId);
        last = std::max(last, now != nullptr ? now->queue.place : 0);
        ours << row.enrolmentId;
    }
    QList<AcceptanceRow> before = m_model.inOrder();
    before.removeIf([&](const AcceptanceRow& row) {
        return ours.contains(row.enrolment.id) || row.queue.place == 0 || row.queue.place >= last ||
               (row.queue.proposal != u"accepted" && row.queue.proposal != u"waiting");
    });
    m_panel->setObjections(int(before.size()), before.isEmpty() ? QString() : nameOf(before.constFirst().enrolment.id),
                           0);
}

void AcceptanceDecider::confirm() {
    const QString kind = m_kind == Kind::Decide  ? QStringLiteral("enrol.decide")
                         : m_kind == Kind::Offer ? QStringLiteral("offer.make")
                         : m_kind == Kind::Move  ? QStringLiteral("enrol.move")
                                                 : QStringLiteral("offer.withdraw");
    if (m_outbox.ask({makeAcceptanceCommand(kind, m_model, m_course.number, m_what, body())})) {
        m_panel->close();
        emit asked();
    }
}

} // namespace inservice
