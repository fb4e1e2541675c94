// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/attendance/roll/rollcourses.h"
#include "forms/attendance/roll/rollmodel.h"
#include "forms/attendance/sheet/signinsheet.h"
#include "forms/attendance/slips/slipsheet.h"

/// What the papers of a roll say, from the course and its people as this PC has them. Throws ReplicaError.
namespace inservice::roll {

[[nodiscard]] SigninCourse signinCourse(AccountLink& link, const Held& held);
/// Everybody on the list of the course, by unit and name.
[[nodiscard]] QList<SigninPerson> signinPeople(AccountLink& link, const Held& held);
[[nodiscard]] SlipCourse slipCourse(AccountLink& link, const Held& held);
/// Of those who have one. `slips`: by enrolment.
[[nodiscard]] QList<AdmissionSlip> slipsOf(AccountLink& link, const Held& held, const QHash<qint64, QString>& slips);

} // namespace inservice::roll
