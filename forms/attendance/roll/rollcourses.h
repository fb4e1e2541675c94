// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attendance/mark.h"
#include "models/attendance/sessions.h"
#include "models/replica/tables/courses.h"
#include "models/sync/accountlink.h"

namespace inservice {

/// The courses whose attendance is noted here, as the replica has them. All of it throws ReplicaError.
namespace roll {

/// A course whose attendance can be noted, with its form as it holds now.
struct Held {
    CourseRow course;
    Course form;
    QString place;
    QList<attendance::SessionTimes> times; ///< of its sessions
};

/// From the approval until the list is handed in.
[[nodiscard]] bool isOpen(const CourseRow& course);
/// Those of whoever is signed in, the nearest in time first.
[[nodiscard]] QList<CourseRow> courses(AccountLink& link, const QDateTime& now);
/// Nothing where its form is not on this PC: it is a colleague's.
[[nodiscard]] std::optional<Held> held(AccountLink& link, qint64 courseId);
/// The session that is, or else the one that comes next, or else the last; 0: there is none.
[[nodiscard]] int sessionAt(const QList<attendance::SessionTimes>& sessions, const QDateTime& now);
/// Whose a session is; 0: everybody's.
[[nodiscard]] int classOf(const Held& held, int session);
/// The mark that says what two say together: being late and leaving early stand beside each other.
[[nodiscard]] PresenceMark joined(const std::optional<PresenceMark>& before, const PresenceMark& now);
/// The names of who teaches at a session.
[[nodiscard]] QString lecturersOf(const Course& form, const CourseSession& session);

} // namespace roll

} // namespace inservice
