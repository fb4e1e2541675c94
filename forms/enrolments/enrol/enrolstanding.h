// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/availability.h"
#include "models/questions/enrolments.h"

namespace inservice {

/// What a teacher can do about an enrolment.
enum class EnrolAction {
    Enrol,        ///< 我要報名
    FollowUp,     ///< 送出補填: what was asked after one had enrolled
    Confirm,      ///< 確認參加: one was sent by a school or desk (薦派)
    AcceptOffer,  ///< 接受遞補
    DeclineOffer, ///< 放棄遞補
    Cancel,       ///< 取消報名
};

/// How one stands with a course, and what one can do now by the centre's clock. The centre decides (code/enrolments).
class EnrolStanding {
public:
    EnrolStanding(const questions::EnrolmentPage& page, const QDateTime& now)
        : m_page(page)
        , m_now(now) {}

    /// One's own enrolment in a sentence: its place in the queue, its reason, until when an offer holds. Empty: none.
    [[nodiscard]] QString own() const;
    /// What stands in the way of enrolling, before anything is answered; until it opens with the time that is left.
    [[nodiscard]] QString hindrance() const;
    /// As far as the page knows: what is answered is not looked at.
    [[nodiscard]] Availability availability(EnrolAction action) const;
    /// It opens by itself: the seconds until then; 0: it is open, or something else stands in the way.
    [[nodiscard]] qint64 secondsToOpening() const;
    /// Taken back at once, or only asked for: the organiser lets one go.
    [[nodiscard]] bool cancelsAtOnce() const;

    /// 2 天 03:04:05
    [[nodiscard]] static QString timeLeft(qint64 seconds);

private:
    [[nodiscard]] bool hasStarted() const { return m_page.startsAt.isValid() && m_page.startsAt <= m_now; }
    [[nodiscard]] bool isOffered() const;
    [[nodiscard]] static QString undecided(const questions::OwnEnrolment& own);

    const questions::EnrolmentPage& m_page;
    QDateTime m_now;
};

} // namespace inservice
