// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/enrolments/accept/acceptancemodel.h"
#include "forms/enrolments/paper/minutespaper.h"
#include "models/replica/tables/courses.h"

namespace inservice {

/// What the minutes say of a course beside its people.
struct MinutesCourse {
    CourseRow course;
    std::optional<RegistrationRow> registration;
    questions::EnrolmentQueue queue;
    QString organiser;
    QString printedBy;
};

/// 錄取紀錄: everybody by how they stand, in the order of the queue, with the reason and who decided.
[[nodiscard]] Minutes minutesOf(const MinutesCourse& course, const QList<AcceptanceRow>& inOrder,
                                const QList<questions::EnrolmentMinute>& done);

/// What came of doing the draw again on this PC.
struct DrawCheck {
    bool isRight = false;
    QString sentence;
};
/// Nothing before the secret is out.
[[nodiscard]] std::optional<DrawCheck> checkDraw(qint64 courseNumber, const questions::EnrolmentQueue& queue);

} // namespace inservice
