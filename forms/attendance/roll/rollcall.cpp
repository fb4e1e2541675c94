// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/rollcall.h"

#include "forms/words/words.h"
#include "models/tables/listwords.h"

namespace inservice {

const attendance::SessionTimes* RollCall::times() const {
    return m_held ? attendance::session(m_held->times, m_session) : nullptr;
}

QString RollCall::whyNoCourse() const {
    return m_held ? QString() : tr("Choose a course first.");
}

QString RollCall::whyNot() const {
    if (!m_held) {
        return whyNoCourse();
    }
    if (times() == nullptr) {
        return tr("Choose a session first.");
    }
    if (!m_link.identity().commands.contains(QStringLiteral("presence.set"))) {
        return tr(
            "Whoever runs a course, its deputies, and the contacts and the chief manager of the unit note who comes.");
    }
    return roll::isOpen(m_held->course) ? QString()
                                        : words::centreRefusal(QStringLiteral("presence.not_open"),
                                                               {{QStringLiteral("state"), m_held->course.state}});
}

QString RollCall::whyNotHere() const {
    const attendance::SessionTimes* session = times();
    const bool isEarly = session != nullptr && QDateTime::currentDateTimeUtc() < attendance::opensAt(*session);
    return isEarly
               ? tr("This session begins at %1. Presence can be noted from an hour before it; leave can be noted now.")
                     .arg(shownTime(session->begins))
               : QString();
}

} // namespace inservice
