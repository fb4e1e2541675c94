// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/attendance/roll/rollcourses.h"

#include <QCoreApplication>
#include <optional>

namespace inservice {

/// The session whose roll is called: a course, one of its sessions, and why nothing can be noted of it now.
class RollCall {
    Q_DECLARE_TR_FUNCTIONS(inservice::RollCall)

public:
    explicit RollCall(AccountLink& link)
        : m_link(link) {}

    /// The session stays as it is.
    void setCourse(const roll::Held& held) { m_held = held; }
    void setSession(int session) { m_session = session; }
    [[nodiscard]] bool hasCourse() const { return m_held.has_value(); }
    /// Where there is one.
    [[nodiscard]] const roll::Held& held() const { return *m_held; }
    [[nodiscard]] qint64 courseId() const { return m_held ? m_held->course.id : 0; } ///< 0: none
    [[nodiscard]] int session() const { return m_session; }
    /// When the session is; null: there is none.
    [[nodiscard]] const attendance::SessionTimes* times() const;

    [[nodiscard]] QString whyNoCourse() const;
    [[nodiscard]] QString whyNot() const;     ///< nobody can be marked
    [[nodiscard]] QString whyNotHere() const; ///< presence cannot be noted yet, leave can

private:
    AccountLink& m_link;
    std::optional<roll::Held> m_held;
    int m_session = 0;
};

} // namespace inservice
