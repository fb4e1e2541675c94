// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/enrol/enrolstanding.h"

#include "forms/words/enrolmentwords.h"
#include "forms/words/words.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EnrolStanding)
};

constexpr qint64 SecondsOfDay = 86'400;

} // namespace

QString EnrolStanding::timeLeft(qint64 seconds) {
    const QTime clock = QTime(0, 0).addSecs(int(seconds % SecondsOfDay));
    const QString time = clock.toString(QStringLiteral("HH:mm:ss"));
    const int days = int(seconds / SecondsOfDay);
    return days > 0 ? Text::tr("%n day(s) %1", "time left", days).arg(time) : time;
}

bool EnrolStanding::isOffered() const {
    return m_page.own && m_page.own->state == EnrolmentState::Offered && m_page.own->offerUntil > m_now;
}

/// Nobody has decided yet. Who was named is asked to say that they come, by whomever that was, if it is known.
QString EnrolStanding::undecided(const questions::OwnEnrolment& own) {
    if (own.confirmed) {
        return Text::tr("The organiser has not looked at it yet; you are told by mail.");
    }
    return own.sentBy.isEmpty()
               ? Text::tr("You have been sent to this course. Confirm that you come, or cancel.")
               : Text::tr("%1 has sent you to this course. Confirm that you come, or cancel.").arg(own.sentBy);
}

QString EnrolStanding::own() const {
    if (!m_page.own) {
        return {};
    }
    const questions::OwnEnrolment& own = *m_page.own;
    QStringList said;
    switch (own.state) {
    case EnrolmentState::Pending:
    case EnrolmentState::Drawn:
        said << undecided(own);
        if (m_page.settings.resultAt > m_now) {
            said << Text::tr("The result is announced at %1.").arg(enrolment::deadlineText(m_page.settings.resultAt));
        }
        break;
    case EnrolmentState::Accepted:
    case EnrolmentState::Listed:
        said << Text::tr("You may attend the course.");
        break;
    case EnrolmentState::Waiting:
        said << (own.position > 0 ? Text::tr("You are number %1 on the waiting list.").arg(own.position)
                                  : Text::tr("You are on the waiting list."));
        break;
    case EnrolmentState::Offered:
        said << (isOffered() ? Text::tr("A seat is free for you: answer by %1 (%2 left).")
                                   .arg(enrolment::deadlineText(own.offerUntil), timeLeft(m_now.secsTo(own.offerUntil)))
                             : Text::tr("A seat was offered to you until %1; the time to answer is over.")
                                   .arg(enrolment::deadlineText(own.offerUntil)));
        break;
    case EnrolmentState::Declined:
        said << Text::tr("You cannot attend the course.");
        break;
    case EnrolmentState::Cancelling:
        said << Text::tr("You have asked to cancel; the organiser decides it, and the seat is yours until then.");
        break;
    case EnrolmentState::Cancelled:
    case EnrolmentState::CourseCancelled:
        break;
    }
    if (!own.reason.isEmpty()) {
        said << Text::tr("Reason: %1").arg(own.reason);
    }
    return said.join(u'\n');
}

qint64 EnrolStanding::secondsToOpening() const {
    const bool waits = m_page.refusal && m_page.refusal->key == u"enrol.not_open" && m_page.openAt.isValid();
    return waits ? std::max<qint64>(0, m_now.secsTo(m_page.openAt)) : 0;
}

QString EnrolStanding::hindrance() const {
    if (!m_page.refusal) {
        return {};
    }
    if (m_page.refusal->key == u"enrol.not_open") {
        const qint64 left = secondsToOpening();
        return left == 0 ? QString() // the centre decides
                         : Text::tr("Online registration opens at %1 (%2 left).")
                               .arg(enrolment::deadlineText(m_page.openAt), timeLeft(left));
    }
    return words::centreRefusal(m_page.refusal->key, m_page.refusal->values);
}

bool EnrolStanding::cancelsAtOnce() const {
    if (!m_page.own || m_page.own->state != EnrolmentState::Accepted) {
        return true;
    }
    return !m_page.settings.cancelUntil.isValid() || m_now < m_page.settings.cancelUntil;
}

Availability EnrolStanding::availability(EnrolAction action) const {
    if (!m_page.own) {
        return action == EnrolAction::Enrol ? Availability{true, hindrance()} : Availability{};
    }
    switch (action) {
    case EnrolAction::Enrol:
        return {};
    case EnrolAction::FollowUp:
        return {m_page.own->confirmed && !m_page.own->followUp.isEmpty(), {}};
    case EnrolAction::Confirm:
        return {!m_page.own->confirmed && m_page.own->state != EnrolmentState::Declined, {}};
    case EnrolAction::AcceptOffer:
    case EnrolAction::DeclineOffer:
        return {isOffered(), {}};
    case EnrolAction::Cancel:
        break;
    }
    switch (m_page.own->state) {
    case EnrolmentState::Cancelling:
        return {true, Text::tr("You have asked for it; the organiser decides.")};
    case EnrolmentState::Pending:
    case EnrolmentState::Drawn:
    case EnrolmentState::Waiting:
    case EnrolmentState::Offered:
    case EnrolmentState::Accepted:
        return {true, hasStarted() ? words::centreRefusal(QStringLiteral("cancel.started"), {}) : QString()};
    case EnrolmentState::Listed:
    case EnrolmentState::Declined:
    case EnrolmentState::Cancelled:
    case EnrolmentState::CourseCancelled:
        break;
    }
    return {};
}

} // namespace inservice
